import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { ALL, attendanceOf } from "./attendance.ts";

/** The text again, each mention that stands in a list in brackets, with what the list is of. */
function listed(text: string): string {
  const layers = layersOf(text);
  const ofMention = attendanceOf(layers);
  let shown = "";
  let done = 0;
  layers.mentions.forEach(({ name, start, end }, index) => {
    const how = ofMention.get(index);
    if (!how || name === null) return;
    const kinds = [...how].map((one) => one.split(",")[0]).join("+");
    shown += `${text.slice(done, start)}[${kinds} ${text.slice(start, end)}]`;
    done = end;
  });
  return shown + text.slice(done);
}

const plain = (marked: string) => marked.replace(/\[[a-z+]+ |\]/gu, "");

describe("people are listed", () => {
  test.each([
    "[present Minister Petr Novak], [present Speaker Gia Lomidze] and Ambassador-level guests were also present.",
    "Also present were [present Minister Petr Novak] and [present Speaker Gia Lomidze].",
    "Minister Nino Beridze, accompanied by [company Speaker Gia Lomidze], met Minister Petr Novak.",
    "The delegation included [members Minister Petr Novak] and [members Speaker Gia Lomidze].",
    "The Czech delegation was led by [head Minister Petr Novak], that of Georgia by [head Speaker Gia Lomidze].",
    "Accompanying the President were [company Minister Petr Novak] and [company Speaker Gia Lomidze].",
    "Taking part in the talks were [attending Minister Petr Novak] and [attending Speaker Gia Lomidze].",
    "[present Minister Petr Novak], [present Speaker Gia Lomidze], along with a delegation including [members+present Minister Ana Costa], were also present.",
    "[attending Minister Petr Novak] took part in the meeting.",
    "[signing Minister Petr Novak] and [signing Speaker Gia Lomidze] signed the agreement.",
    "Those present were:\n\n[present Minister Petr Novak]\n\n[present Speaker Gia Lomidze]\n\nThe talks ended at noon.",
  ])("%s", (marked) => {
    expect(listed(plain(marked))).toBe(marked);
  });
});

describe("nobody is listed", () => {
  test.each([
    { text: "Minister Petr Novak presented a plan.", why: "no words for a list" },
    { text: "The agreement was signed in Prague. Minister Petr Novak left.", why: "another sentence" },
    { text: "The programme included a speech by Minister Petr Novak.", why: "no word for those who came" },
    { text: "Trade was included. Those present left.\n\nMinister Petr Novak spoke.", why: "no colon before the lines" },
  ])("$why: $text", ({ text }) => {
    expect(listed(text)).toBe(text);
  });
});

test.each([
  ["Minister Petr Novak attended the meetings.", true],
  ["The President was accompanied in the meetings by Minister Petr Novak.", true],
  ["Minister Petr Novak attended the meeting.", false],
])("a list may be of all that is told: %s", (text, ofAll) => {
  const layers = layersOf(text);
  const index = layers.mentions.findIndex(({ name }) => name?.text === "Petr Novak");
  expect([...(attendanceOf(layers).get(index) ?? [])].some((how) => how.endsWith(ALL))).toBe(ofAll);
});
