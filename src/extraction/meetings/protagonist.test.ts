import { expect, test } from "vitest";
import { draftsIn } from "../../../test/support/meetings-in.ts";

const LEAD = "Georgian Foreign Minister Nino Beridze held a number of meetings in Geneva on Monday.";
const NOVAK = "Czech Foreign Minister Petr Novak";
const HOLM = "Danish Foreign Minister Lars Holm";
const SALO = "Finnish Foreign Minister Aino Salo";

test.each([
  `Talks with ${NOVAK} focused on trade.`,
  `During the meeting with ${NOVAK} the sides discussed trade.`,
  `In particular, with ${NOVAK} she considered trade.`,
])("whose meetings a report tells of takes part in those that name one side: %s", (sentence) => {
  const [first, second] = draftsIn(`${LEAD} She met ${HOLM}. ${sentence}`);
  expect([first, second].map((draft) => draft?.slice(0, 5)).sort()).toEqual(["CZ GE", "DK GE"]);
});

test("nobody's meetings are they where others meet as well", () => {
  const text = `${LEAD} ${NOVAK} met ${HOLM}. ${SALO} met ${HOLM}. Talks with ${NOVAK} focused on trade.`;
  expect(draftsIn(text).some((draft) => draft.startsWith("CZ GE"))).toBe(false);
});

test("the minister is whom the report names first by that office", () => {
  const text = `${LEAD} ${NOVAK} received her there. The minister also met ${HOLM}.`;
  expect(draftsIn(text)).toContain("DK GE / Beridze, Holm: met");
});
