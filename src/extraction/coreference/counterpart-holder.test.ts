import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";

/** Who a text's "counterpart" is; null for nobody whom it names. */
function counterpart(text: string): string | null {
  const { mentions, people } = layersOf(text);
  const person = people.personOf[mentions.findIndex(({ counterpart, name }) => counterpart && name === null)] ?? -1;
  return person < 0 ? null : people.people[person]!.name;
}

const INVITED = "Japanese Foreign Minister Aiko Mori invited Foreign Minister Nino Beridze.";

describe("a counterpart is who holds the office for that country", () => {
  test.each([
    [`${INVITED} In Tokyo Foreign Minister Beridze will meet her Japanese counterpart.`, "Aiko Mori"],
    ["Czech President Petr Novak came. President Ana Costa received her Czech counterpart.", "Petr Novak"],
  ])("%s %s", (text, name) => {
    expect(counterpart(text)).toBe(name);
  });
});

describe("a counterpart is nobody named", () => {
  test.each([
    { why: "of another country", text: `${INVITED} Foreign Minister Beridze will meet her Korean counterpart.` },
    { why: "of another office", text: `${INVITED} Defence Minister Gia Lomidze will meet his Japanese counterpart.` },
    { why: "without a country", text: `${INVITED} Foreign Minister Beridze will meet her counterpart.` },
  ])("$why: $text", ({ text }) => {
    expect(counterpart(text)).toBeNull();
  });
});
