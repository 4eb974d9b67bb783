import { describe, expect, test } from "vitest";
import type { Rank } from "../../shared/vocabulary.ts";
import { holderAt } from "./holder-at.ts";
import type { KnownHolder } from "./register.ts";

const holder = (name: string, days: readonly (string | null)[], given: Partial<KnownHolder> = {}): KnownHolder => ({
  name,
  writings: [],
  country: "GE",
  rank: "foreign-minister",
  office: "Foreign Minister",
  reports: days.map((day, index) => ({ id: `${name} ${index + 1}`, day })),
  ...given,
});
const ask = (
  entries: readonly KnownHolder[],
  day: string | null,
  { rank = "foreign-minister" as Rank, title = null as string | null, except = "" } = {},
) => holderAt({ entries }, { country: "GE", rank, title, day, except });

const FIRST = holder("Nino Abashidze", ["2023-01-10", "2023-09-01", "2024-02-01"]);
const SECOND = holder("Tamar Beridze", ["2024-06-01", "2025-01-15"]);

describe("who held an office on a day", () => {
  test.each([
    ["between two reports of one person", "2023-12-01", "Nino Abashidze"],
    ["on the day of a report", "2024-06-01", "Tamar Beridze"],
    ["soon after the last report", "2025-03-01", "Tamar Beridze"],
    ["soon before the first", "2022-12-20", "Nino Abashidze"],
    ["a month, by the days of its middle", "2023-05", "Nino Abashidze"],
  ])("%s", (_, day, name) => {
    expect(ask([FIRST, SECOND], day)?.entry.name).toBe(name);
  });

  test.each([
    ["between the last report of one and the first of the next", "2024-04-01"],
    ["long after the last report", "2026-01-01"],
    ["long before the first", "2022-01-01"],
    ["no day", null],
    ["a day without its year", "XXXX-06-27"],
  ])("nobody is told %s", (_, day) => {
    expect(ask([FIRST, SECOND], day)).toBe(null);
  });

  test("reports nearest to the day come first, and the one that asks is left out", () => {
    expect(ask([FIRST], "2023-09-02")!.reports).toEqual(["Nino Abashidze 2", "Nino Abashidze 3", "Nino Abashidze 1"]);
    const own = holder("Nino Abashidze", ["2023-09-01"]);
    expect(ask([own], "2023-09-02")).not.toBe(null);
    expect(ask([own], "2023-09-02", { except: "Nino Abashidze 1" })).toBe(null);
  });

  test("two on one day are nobody; one report in the midst of another's time is passed over", () => {
    expect(ask([SECOND, holder("Guest", ["2025-01-15", "2025-03-01"])], "2025-01-15")).toBe(null);
    const many = holder("Tamar Beridze", ["2024-06-01", "2024-07-01", "2024-08-01", "2024-09-01", "2024-12-01"]);
    expect(ask([many, holder("Slip", ["2024-08-02"])], "2024-08-02")?.entry.name).toBe("Tamar Beridze");
  });

  test("offices that several hold at once have no one holder", () => {
    const entries = [holder("Tamar Beridze", ["2024-06-01"], { rank: "ambassador", office: "Ambassador" })];
    expect(ask(entries, "2024-06-01", { rank: "ambassador" })).toBe(null);
  });

  test("heads of state are told apart by what they are called", () => {
    const of = (name: string, office: string) => holder(name, ["2024-06-01"], { rank: "head-of-state", office });
    const entries = [of("George", "King"), of("Ann Sample", "Governor-General")];
    expect(ask(entries, "2024-06-02", { rank: "head-of-state", title: "the King" })?.entry.name).toBe("George");
    expect(ask(entries, "2024-06-02", { rank: "head-of-state" })).toBe(null);
  });
});
