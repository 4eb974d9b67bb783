import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";

const BERIDZE = "Georgian Deputy Foreign Minister Nino Beridze";
const NOVAK = "Czech Deputy Foreign Minister Petr Novak";

function kindsIn(text: string): string[] {
  const { meetings } = readReport({ id: "k", title: null, published: "2024-06-12", url: null, publisher: null, text });
  return meetings.map(({ kind }) => kind);
}

describe("of which kind a meeting was", () => {
  test.each([
    { text: `${BERIDZE} met ${NOVAK} in Prague.`, kind: "meeting" },
    { text: `${BERIDZE} spoke by phone with ${NOVAK}.`, kind: "call" },
    {
      text: `Political consultations between Georgia and Czechia were held in Prague. During the meeting ${BERIDZE} thanked ${NOVAK}. The talks ended with a dinner.`,
      kind: "consultations",
    },
    { text: `${BERIDZE} arrived in Prague. She was welcomed at the airport by ${NOVAK}.`, kind: "ceremony" },
    { text: `During their phone call ${BERIDZE} thanked ${NOVAK}.`, kind: "call" },
    {
      text: `The third meeting of the Georgian-Czech joint commission was held in Prague. It was attended by ${BERIDZE} and ${NOVAK}.`,
      kind: "commission",
    },
    {
      text: `${BERIDZE} met ${NOVAK} in Prague for the second round of political consultations.`,
      kind: "consultations",
    },
    { text: `${BERIDZE} met ${NOVAK} in Prague for talks. She asked for political consultations.`, kind: "meeting" },
    {
      text: `Another political consultation was held in Prague between ${BERIDZE} and ${NOVAK}.`,
      kind: "consultations",
    },
    {
      text: `${BERIDZE} met ${NOVAK} in Prague. They agreed that political consultations would be held next year.`,
      kind: "meeting",
    },
  ])("$kind: $text", ({ text, kind }) => {
    expect(kindsIn(text)).toEqual([kind]);
  });
});
