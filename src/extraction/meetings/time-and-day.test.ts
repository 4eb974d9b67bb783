import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";

const BERIDZE = "Georgian Foreign Minister Nino Beridze";
const NOVAK = "Czech Foreign Minister Petr Novak";

function timesIn(text: string): string[] {
  const { meetings } = readReport({ id: "t", title: null, published: "2024-06-12", url: null, publisher: null, text });
  return meetings.map(({ status, date }) => `${status} ${date}`);
}

describe("when a meeting was, and whether it was", () => {
  test.each([
    [`${BERIDZE} met ${NOVAK} in Prague on Monday.`, "held 2024-06-10"],
    [`${BERIDZE} will meet ${NOVAK} in Prague on 20 June.`, "scheduled 2024-06-20"],
    [`${BERIDZE} met ${NOVAK} in Prague. A new embassy opens there on 20 June.`, "held 2024-06-12"],
    // A sub-headline about the journey to come does not put off the meeting that was.
    [
      `Novak to visit Georgia to prepare a visit by the Czech Prime Minister\n\n${BERIDZE} yesterday met with ${NOVAK} in Prague to discuss transit. Novak announced plans to visit Georgia soon.`,
      "held 2024-06-11",
    ],
    [`${BERIDZE} has called off talks with ${NOVAK} in Prague on 20 June.`, "cancelled 2024-06-20"],
  ])("%s %s", (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });
});

test("what is recalled has been, whatever else is to come", () => {
  const times = timesIn(
    `${BERIDZE} will hold talks with ${NOVAK} in Prague on 20 June. They follow a meeting between Beridze and Prime Minister Jan Dvořák of Czechia in Vienna.`,
  );
  expect(times).toContain("scheduled 2024-06-20");
  for (const time of times.slice(1)) expect(time).toBe("held null");
});
