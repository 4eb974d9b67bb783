import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

const NOVAK = "Polish Foreign Minister Jan Novak";

describe("a counterpart holds the same office for the other side", () => {
  test.each([
    [`${NOVAK} met with his Czech counterpart, Petr Dvorak, in Warsaw.`, "Petr Dvorak", "foreign-minister"],
    [`${NOVAK} and his Czech counterpart Petr Dvorak held talks in Warsaw.`, "Petr Dvorak", "foreign-minister"],
    ["Polish President Ewa Zielinska received her Latvian counterpart Janis Ozols.", "Janis Ozols", "head-of-state"],
    [`${NOVAK} arrived in Prague. He held talks with his counterpart Petr Dvorak.`, "Petr Dvorak", "foreign-minister"],
    [
      "Polish Defence Minister Jan Novak held talks with his Czech counterpart, Gen. Petr Dvorak, in Warsaw.",
      "Petr Dvorak",
      "minister",
    ],
  ])("%s", (text, name, rank) => {
    const person = participantOf(text, name);
    expect(person?.rank).toBe(rank);
    expect(person?.support.rank).toMatchObject({ basis: "inferred" });
  });

  test.each([
    ["Indian External Affairs Minister Anil Rao met with his Thai counterpart Anan Srisai.", "Anan Srisai", null],
    ["Polish Defence Minister Jan Novak met with his Thai counterpart Anan Srisai.", "Anan Srisai", "Defence Minister"],
  ])("no title of another state's is taken over: %s", (text, name, office) => {
    expect(participantOf(text, name)?.office).toBe(office);
  });

  test("not when the text says which office it is", () => {
    const text = `${NOVAK} met with his counterpart, Czech Deputy Foreign Minister Petr Dvorak, in Warsaw.`;
    expect(participantOf(text, "Petr Dvorak")?.rank).toBe("deputy-foreign-minister");
  });

  test("not when nobody with an office stands before", () => {
    const text = "The Polish delegation met with its Czech counterpart, Petr Dvorak, in Warsaw on Monday.";
    expect(participantOf(text, "Petr Dvorak")?.rank).toBe("other");
  });
});

function participantOf(text: string, name: string) {
  const reading = readReport(report({ text, published: "2024-05-20" }));
  return reading.meetings.flatMap(({ participants }) => participants).find((each) => each.name === name);
}
