import { describe, expect, test } from "vitest";
import { readingOf, type Told } from "../../../test/support/register-readings.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import { learnRegister } from "./learn-register.ts";
import { daysAway, lookUp, type RegisterQuestion } from "./look-up.ts";

const told = (name: string, country: string, rank: Rank = "foreign-minister"): Told => ({ name, country, rank });
const register = learnRegister([
  readingOf("a", "2024-01-10", [told("Nino Beridze", "GE"), told("Haruko Tanaka", "JP"), told("Omar Rahman", "BD")]),
  readingOf("b", "2024-03-10", [
    told("Nino Beridze", "GE"),
    told("Otar Beridze", "GE", "minister"),
    told("Farid Rahman", "AF"),
  ]),
  readingOf("c", "1983-06-01", [told("Ivo Tanaka", "BR")]),
  readingOf("d", null, [told("Nino Beridze", "GE", "head-of-government")]),
]);
const ask = (name: string, more: Omit<RegisterQuestion, "name"> = {}) =>
  lookUp(register, { name, ...more }).map(
    ({ entry, agreement, sameRank, reports }) =>
      `${entry.name} ${entry.country} ${entry.rank}: ${agreement}, ${sameRank}, ${reports.join(" ")}`,
  );
const foreignMinister = { ranks: () => ["foreign-minister"] as const };

test.each<[string, string, Omit<RegisterQuestion, "name">, string[]]>([
  [
    "a full name, in every rank seen",
    "Nino Beridze",
    {},
    ["Nino Beridze GE foreign-minister: exact, null, a b", "Nino Beridze GE head-of-government: exact, null, d"],
  ],
  [
    "whether the office agrees",
    "Haruko Tanaka",
    foreignMinister,
    ["Haruko Tanaka JP foreign-minister: exact, true, a"],
  ],
  ["or not", "Haruko Tanaka", { ranks: () => ["ambassador"] }, ["Haruko Tanaka JP foreign-minister: exact, false, a"]],
  [
    "the reports nearest to the day first",
    "Nino Beridze",
    { day: "2024-03-01", except: "d" },
    ["Nino Beridze GE foreign-minister: exact, null, b a"],
  ],
  [
    "without the report that asks",
    "Nino Beridze",
    { except: "a" },
    ["Nino Beridze GE foreign-minister: exact, null, b", "Nino Beridze GE head-of-government: exact, null, d"],
  ],
  [
    "a surname whose office agrees",
    "Beridze",
    foreignMinister,
    ["Nino Beridze GE foreign-minister: surname, true, a b"],
  ],
  [
    "a surname held in one country on that day",
    "Tanaka",
    { ...foreignMinister, day: "2024-02-01" },
    ["Haruko Tanaka JP foreign-minister: surname, true, a"],
  ],
])("answers with %s", (_, name, more, answers) => {
  expect(ask(name, more)).toEqual(answers);
});

test.each<[string, string, Omit<RegisterQuestion, "name">]>([
  ["a name that no report has", "Nino Rahman", {}],
  ["a surname without an office", "Beridze", {}],
  ["a surname with another office", "Beridze", { ranks: () => ["ambassador"] }],
  ["a surname that two countries' ministers have", "Rahman", foreignMinister],
  ["a surname where the day does not tell which", "Tanaka", foreignMinister],
  ["a given name", "Haruko", foreignMinister],
  ["what only the report that asks says", "Haruko Tanaka", { except: "a" }],
])("has no answer to %s", (_, name, more) => {
  expect(ask(name, more)).toEqual([]);
});

describe("days", () => {
  test.each([
    ["2024-02-09", 30, 30, 30],
    ["2024-03-12", 2, null, 2],
    ["2024-01-10", 0, 0, 0],
    ["2023-12-31", null, 10, 10],
    ["XXXX-02-09", null, null, null],
    [null, null, null, null],
  ])("from %s to the reports around it", (day, since, until, away) => {
    const [answer] = lookUp(register, { name: "Nino Beridze", day, except: "d" });
    expect(answer).toMatchObject({ since, until });
    expect(daysAway(answer!)).toBe(away);
  });
});
