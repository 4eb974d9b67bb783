import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { readReport } from "../../../test/support/read-report.ts";
import { recalledEvents } from "./recalled.ts";

const BERIDZE = "Georgian Foreign Minister Nino Beridze";
const NOVAK = "Czech Foreign Minister Petr Novak";

function recalledIn(text: string): string[] {
  const layers = layersOf(text);
  const { tokens } = layers.annotated;
  return [...recalledEvents(layers)].map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" "),
  );
}

describe("what a report recalls", () => {
  test.each([
    [`During a recent meeting with ${NOVAK} in Prague, ${BERIDZE} spoke of transit.`, ["meeting"]],
    [`${BERIDZE} and ${NOVAK} last met in Vienna.`, ["met"]],
    [`At an earlier two-day meeting with ${NOVAK} in Vienna, ${BERIDZE} asked for more flights.`, ["meeting"]],
    [`In August 2022, ${BERIDZE} met ${NOVAK} in Brno.`, ["met"]],
    [`The consultations follow a meeting between ${BERIDZE} and ${NOVAK} held in September 2023.`, ["meeting"]],
    [`The visit follows ${BERIDZE}'s successful visit to Prague last month.`, ["visit"]],
    [`Following the meeting between ${BERIDZE} and Petr K. Novak last year an embassy was opened.`, ["meeting"]],
    [`They spoke about implementing what was agreed on during the visit of ${NOVAK} to Tbilisi.`, ["visit"]],
    [`${BERIDZE} accepted the invitation after she met ${NOVAK} in Vienna in September.`, ["met"]],
  ])("%s", (text, words) => expect(recalledIn(text)).toEqual(words));

  test.each([
    ["the news", `${BERIDZE} met ${NOVAK} in Prague on Monday.`],
    ["the last of several", `${BERIDZE} held the last of the talks with ${NOVAK} on Monday.`],
    ["told with what followed it", `After talks with ${NOVAK} on Monday, ${BERIDZE} spoke to the press.`],
    ["what follows", `${BERIDZE} held talks with ${NOVAK}, to be followed by a meeting of the delegations.`],
    ["what is followed up", `${BERIDZE} came to Prague to follow up her meeting with ${NOVAK}.`],
    ["a journey, on which was what is told", `On her recent visit to Prague, ${BERIDZE} met ${NOVAK}.`],
  ])("not %s", (_, text) => expect(recalledIn(text)).toEqual([]));
});

test("what is recalled has a day and a place of its own, or none", () => {
  const { meetings } = readReport({
    id: "recalled",
    title: null,
    url: null,
    publisher: null,
    published: "2025-03-12",
    text:
      `${NOVAK} arrived in Tbilisi on Wednesday and was received by ${BERIDZE}. The two ministers spoke about energy and trade.\n\n` +
      "During a recent meeting with Prime Minister of Georgia Lasha Kobalia in Prague, Novak asked for more flights.",
  });
  const told = meetings.map(({ participants, date, place }) => [
    participants.map(({ name }) => name).sort(),
    date,
    place.country,
  ]);
  expect(told).toContainEqual([["Nino Beridze", "Petr Novak"], "2025-03-12", "GE"]);
  for (const [people, date, country] of told)
    if ((people as string[]).includes("Lasha Kobalia")) expect([date, country]).toEqual([null, "CZ"]);
});
