import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingOf, type Told } from "../../../test/support/register-readings.ts";
import { learnRegister } from "./learn-register.ts";
import { type Register, registerFile } from "./register.ts";

const minister: Told = { name: "Levan Dzidzishvili", country: "GE" };
const lines = ({ entries }: Register) =>
  entries.map(({ name, country, rank, first, last, reports }) =>
    [name, country, rank, first, last, reports.map(({ id }) => id).join(" ")].join(" | "),
  );

describe("a register holds what reports say", () => {
  test("an entry for each person, country and rank, with days and reports", () => {
    const register = learnRegister([
      readingOf("b", "2025-03-01", [minister]),
      readingOf("a", "2024-11-20", [
        minister,
        { name: "Aysel Rustamova", country: "AZ", rank: "ambassador", office: "Ambassador" },
      ]),
    ]);
    expect(lines(register)).toEqual([
      "Aysel Rustamova | AZ | ambassador | 2024-11-20 | 2024-11-20 | a",
      "Levan Dzidzishvili | GE | foreign-minister | 2024-11-20 | 2025-03-01 | a b",
    ]);
    expect(register.readers).toEqual(["test-reader/1"]);
    expect(register.entries[1]!.reports[0]).toMatchObject({
      day: "2024-11-20",
      as: "Levan Dzidzishvili",
      title: "Foreign Minister",
      name: { start: 0, end: 18, quote: "Levan Dzidzishvili" },
      country: { quote: "GE" },
      office: { quote: "Foreign Minister" },
    });
    expect(registerFile.parse(register)).toEqual(register);
  });

  test.each<[string, Told]>([
    ["a country that was inferred", { ...minister, inferred: "country" }],
    ["an office that was inferred", { ...minister, inferred: "rank" }],
    ["somebody without an office", { ...minister, rank: "other", office: null }],
    ["somebody without a country", { ...minister, country: null }],
  ])("and not %s", (_, told) => {
    expect(learnRegister([readingOf("a", "2025-03-01", [told])]).entries).toEqual([]);
  });

  test("one name for two countries or two ranks is kept as it is said", () => {
    const register = learnRegister([
      readingOf("a", "2001-05-01", [
        { name: "Amal Perera", country: "LK", rank: "minister", office: "Trade Minister" },
      ]),
      readingOf("b", "2004-05-01", [
        { name: "Amal Perera", country: "LK", rank: "head-of-government", office: "Prime Minister" },
      ]),
      readingOf("c", "2004-06-01", [
        { name: "Amal Perera", country: "MV", rank: "minister", office: "Trade Minister" },
      ]),
    ]);
    expect(lines(register)).toEqual([
      "Amal Perera | LK | head-of-government | 2004-05-01 | 2004-05-01 | b",
      "Amal Perera | LK | minister | 2001-05-01 | 2001-05-01 | a",
      "Amal Perera | MV | minister | 2004-06-01 | 2004-06-01 | c",
    ]);
  });

  test("a person told of in several meetings of a report is said once by it", () => {
    const twice = readingOf("a", "2025-03-01", [minister]);
    const [entry] = learnRegister([{ ...twice, meetings: [...twice.meetings, ...twice.meetings] }]).entries;
    expect(entry!.reports).toHaveLength(1);
  });
});

describe("the day", () => {
  test.each([
    ["of publication", "2025-03-01", { date: "2025-02-27" }, "2025-03-01"],
    ["of the meeting where publication is not known", null, { date: "2025-02-27" }, "2025-02-27"],
    ["may be a month", "2025-03", {}, "2025-03"],
    ["is not that of a meeting to come", null, { date: "2025-04-27", status: "scheduled" }, null],
    ["is not one without a year", null, { date: "XXXX-02-27" }, null],
  ] as const)("%s", (_, published, meeting, day) => {
    const [entry] = learnRegister([readingOf("a", published, [minister], meeting)]).entries;
    expect([entry!.first, entry!.last, entry!.reports[0]!.day]).toEqual([day, day, day]);
  });
});

describe("writings of one name", () => {
  const learnt = (...names: readonly string[]) =>
    learnRegister(
      names.map((name, index) => readingOf(`r${index}`, "2025-03-01", [{ name, country: "GE" }])),
    ).entries.map(({ name, writings }) => [name, ...writings]);

  test.each([
    [
      "spellings",
      ["Maia Botchoradze", "Maia Bochoradze", "Maia Bochoradze"],
      [["Maia Bochoradze", "Maia Botchoradze"]],
    ],
    [
      "a surname and its one full name",
      ["Dzidzishvili", "Levan Dzidzishvili"],
      [["Levan Dzidzishvili", "Dzidzishvili"]],
    ],
    ["an initial", ["L. Dzidzishvili", "Levan Dzidzishvili"], [["Levan Dzidzishvili", "L. Dzidzishvili"]]],
    [
      "a surname that fits two people stays apart",
      ["Beridze", "Nino Beridze", "Otar Beridze"],
      [["Beridze"], ["Nino Beridze"], ["Otar Beridze"]],
    ],
    [
      "an initial that fits two people, too",
      ["N. Beridze", "Nino Beridze", "Nika Beridze"],
      [["N. Beridze"], ["Nika Beridze"], ["Nino Beridze"]],
    ],
    [
      "one report's slip is no fuller name",
      ["Elect Nino Beridze", "Nino Beridze", "Nino Beridze"],
      [["Nino Beridze", "Elect Nino Beridze"]],
    ],
  ])("%s", (_, names, entries) => {
    expect(learnt(...names)).toEqual(entries);
  });
});

describe("learning", () => {
  const name = fc.constantFrom(
    "Nino Beridze",
    "Nika Beridze",
    "Beridze",
    "N. Beridze",
    "Maia Bochoradze",
    "Maia Botchoradze",
    "Bochoradze",
    "Park Min-seo",
    "Min-seo Park",
  );
  const told: fc.Arbitrary<Told> = fc.record({
    name,
    country: fc.constantFrom("GE", "KR"),
    rank: fc.constantFrom("foreign-minister" as const, "minister" as const),
    office: fc.constantFrom("Foreign Minister", "foreign minister", "Minister"),
  });
  const reading = fc
    .tuple(
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("2024-01-05", "2024-03", null),
      fc.array(told, { maxLength: 3 }),
    )
    .map(([id, day, people]) => readingOf(id, day, people));
  const readings = fc.array(reading, { maxLength: 12 });

  test("does not depend on the order of readings, nor on how often one is given", () => {
    fc.assert(
      fc.property(
        readings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
        ),
        ([all, shuffled, again]) => {
          expect(JSON.stringify(learnRegister([...shuffled, ...again]))).toBe(JSON.stringify(learnRegister(all)));
        },
      ),
    );
  });

  test("makes what its own schema takes, with each saying in one entry", () => {
    fc.assert(
      fc.property(readings, (all) => {
        const register = learnRegister(all);
        expect(registerFile.safeParse(register).error).toBeUndefined();
        const kept = register.entries.flatMap(({ country, rank, reports }) =>
          reports.map((report) => JSON.stringify([country, rank, report.id, report.day, report.as, report.title])),
        );
        const said = all.flatMap(({ id, document, meetings }) =>
          meetings.flatMap(({ participants }) =>
            participants.map((one) =>
              JSON.stringify([one.country, one.rank, id, document.published, one.name, one.office]),
            ),
          ),
        );
        expect([...kept].sort()).toEqual([...new Set(said)].sort());
      }),
    );
  });
});
