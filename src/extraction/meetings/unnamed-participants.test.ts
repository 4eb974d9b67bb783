import { describe, expect, test } from "vitest";
import { brokenPromises } from "../../../test/support/broken-promises.ts";
import { readingOf } from "../../../test/support/register-readings.ts";
import { report } from "../../../test/support/reports.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { read } from "../read.ts";
import { learnRegister } from "../register/learn-register.ts";

const lexicons = loadLexicons();
const register = learnRegister([
  readingOf("spring", "2024-03-02", [{ name: "Tamar Beridze", country: "GE" }]),
  readingOf("summer", "2024-07-02", [{ name: "Tamar Beridze", country: "GE" }]),
  readingOf("autumn", "2024-10-02", [{ name: "Anna Kowalczyk", country: "PL" }]),
]);
const people = (text: string, nameHolders = true) => {
  const given = report({ id: "asking", published: "2024-05-20", text });
  const reading = read(makeDocument(given), { lexicons, register, nameHolders });
  expect(brokenPromises(reading, given)).toEqual([]);
  return reading.meetings.flatMap(({ participants }) => participants);
};

describe("holders of offices without a name", () => {
  const TEXT = "Danish Prime Minister Karin Holmgaard received the Georgian Foreign Minister in Copenhagen on Monday.";

  test("are named by the register, as inferred, with the reports", () => {
    const [, minister] = people(TEXT);
    expect(minister).toMatchObject({ name: "Tamar Beridze", country: "GE", rank: "foreign-minister" });
    expect(minister!.support.name).toEqual({
      basis: "inferred",
      because: "Tamar Beridze: Foreign Minister of Georgia in 2 other reports (summer, spring)",
      reports: ["summer", "spring"],
      evidence: [expect.objectContaining({ quote: "Georgian Foreign Minister", rule: "weighing/register" })],
    });
    expect(minister!.support.rank!.basis).toBe("said");
  });

  test("stay without one where that is not asked for", () => {
    expect(people(TEXT, false).map(({ name }) => name)).toEqual(["Karin Holmgaard"]);
  });

  test.each([
    ["several", TEXT.replace("the Georgian Foreign Minister", "the foreign ministers of Georgia and Armenia")],
    ["one of former times", TEXT.replace("Georgian Foreign", "former Georgian Foreign")],
    ["one of many", TEXT.replace("the Georgian Foreign Minister", "a Georgian deputy minister")],
    ["whose time it is not", TEXT.replace("Georgian", "Polish")],
    ["one whom the report names", `${TEXT} Georgian Foreign Minister Lela Meladze spoke of trade.`],
  ])("%s", (_, text) => {
    expect(people(text).map(({ name }) => name)).not.toContain("Tamar Beridze");
    expect(people(text).map(({ name }) => name)).not.toContain("Anna Kowalczyk");
  });
});
