import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { readingOf, type Told } from "../../../test/support/register-readings.ts";
import { report } from "../../../test/support/reports.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { read } from "../read.ts";
import { learnRegister } from "../register/learn-register.ts";
import { lookUp, type RegisterAnswer } from "../register/look-up.ts";
import { officeAt } from "./register-witness.ts";

const premier: Told = {
  name: "Tomas Lindqvist",
  country: "SE",
  rank: "head-of-government",
  office: "Prime Minister",
};
const chancellor: Told = { name: "Greta Achleitner", country: "AT", rank: "head-of-government", office: "Chancellor" };
const register = learnRegister([
  readingOf("first", "2024-05-01", [premier, chancellor]),
  readingOf("second", "2024-05-20", [premier]),
  readingOf("third", "2024-06-02", [premier, chancellor]),
]);
const lexicons = loadLexicons();
const given = (text: string, id = "today") => report({ id, published: "2024-06-10", text });
const informed = (text: string, id?: string) => read(makeDocument(given(text, id)), { lexicons, register });
const alone = (text: string, id?: string) => readReport(given(text, id));
const UNPLACED =
  "Prime Minister Tomas Lindqvist held talks with Chancellor Greta Achleitner on Monday about rail freight.";

describe("people of whom the text says no country", () => {
  const [meeting] = informed(UNPLACED).meetings;

  test("are of the country that other reports say, though the text names none", () => {
    expect(alone(UNPLACED).meetings).toEqual([]);
    expect(meeting!.parties).toEqual(["AT", "SE"]);
    expect(meeting!.participants.map(({ name, country }) => [name, country])).toEqual([
      ["Tomas Lindqvist", "SE"],
      ["Greta Achleitner", "AT"],
    ]);
  });

  test("it is inferred, from those reports, of the words of the name", () => {
    const support = {
      basis: "inferred",
      because: "Prime Minister of Sweden in 3 other reports (third, second, first)",
      reports: ["third", "second", "first"],
      evidence: [{ start: 15, end: 30, quote: "Tomas Lindqvist", rule: "weighing/register" }],
    };
    expect(meeting!.participants[0]!.support.country).toEqual(support);
    expect(meeting!.support["parties.SE"]).toEqual(support);
    expect(meeting!.participants[1]!.support.country!.because).toBe(
      "Chancellor of Austria in 2 other reports (third, first)",
    );
  });

  test("a report does not count for itself", () => {
    const [same] = informed(UNPLACED, "third").meetings;
    expect(same!.participants[0]!.support.country!.because).toBe(
      "Prime Minister of Sweden in 2 other reports (second, first)",
    );
    const own = learnRegister([readingOf("today", "2024-06-10", [premier, chancellor])]);
    expect(read(makeDocument(given(UNPLACED)), { lexicons, register: own })).toEqual(alone(UNPLACED));
  });
});

test.each([
  [
    "a country that the text says",
    "Norwegian Prime Minister Tomas Lindqvist held talks with Danish Prime Minister Karin Holmgaard in Oslo on Monday.",
  ],
  [
    "people whom no other report names",
    "Norwegian Prime Minister Jon Aasheim held talks with Prime Minister Karin Holmgaard in Copenhagen on Monday.",
  ],
  [
    "a surname with another office",
    "Danish Prime Minister Karin Holmgaard met Ambassador Achleitner in Copenhagen on Monday.",
  ],
])("a register leaves alone %s", (_, text) => {
  expect(informed(text)).toEqual(alone(text));
});

test("an empty register is as good as none", () => {
  const empty = learnRegister([]);
  expect(JSON.stringify(read(makeDocument(given(UNPLACED)), { lexicons, register: empty }))).toBe(
    JSON.stringify(alone(UNPLACED)),
  );
});

describe("an office that the text does not give", () => {
  const rank = (name: string, day: string): string | undefined => {
    const answers: RegisterAnswer[] = lookUp(
      learnRegister([
        readingOf("a", "2020-05-01", [{ name: "Amal Perera", country: "LK", rank: "minister", office: "Minister" }]),
        readingOf("b", "2021-08-01", [{ name: "Amal Perera", country: "LK", rank: "minister", office: "Minister" }]),
        readingOf("c", "2024-10-01", [
          { name: "Amal Perera", country: "LK", rank: "head-of-state", office: "President" },
        ]),
        readingOf("d", "2024-01-20", [
          { name: "Amal Chandra Perera", country: "LK", rank: "official", office: "Secretary" },
        ]),
      ]),
      { name, day },
    );
    return officeAt(answers, "LK")?.entry.rank;
  };

  test.each([
    ["by a report of about the time", "Amal Perera", "2024-12-01", "head-of-state"],
    ["by reports before and after", "Amal Perera", "2020-12-15", "minister"],
    ["not by becoming it later", "Amal Perera", "2024-02-01", undefined],
    ["not by a fuller name that another may have", "Amal Perera", "2024-01-21", undefined],
    ["not where offices of two people fit", "Perera", "2024-01-21", undefined],
    ["not where the day is not known", "Amal Perera", "XXXX-12-01", undefined],
  ])("is told %s", (_, name, day, held) => {
    expect(rank(name, day)).toBe(held);
  });

  test("is inferred, and has no words", () => {
    const text = "Austrian Chancellor Greta Achleitner received Tomas Lindqvist of Sweden in Vienna on Monday.";
    const of = (reading: ReturnType<typeof alone>) =>
      reading.meetings[0]?.participants.find(({ name }) => name === "Tomas Lindqvist");
    expect(of(alone(text))).toMatchObject({ rank: "other", office: null });
    expect(of(informed(text))).toMatchObject({
      rank: "head-of-government",
      office: null,
      support: {
        rank: { basis: "inferred", because: "Prime Minister of Sweden in 3 other reports (third, second, first)" },
      },
    });
  });
});
