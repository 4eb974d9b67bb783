/**
 * What is promised of reading with a register of office-holders, asked of the reports there are: it changes nothing that a report
 * says, every value has its evidence still, and without one nothing is read otherwise.
 */
import { describe, expect, test } from "vitest";
import { makeDocument } from "../src/documents/make-document.ts";
import { read } from "../src/extraction/read.ts";
import type { Reading } from "../src/extraction/reading.ts";
import { learnRegister } from "../src/extraction/register/learn-register.ts";
import type { Register } from "../src/extraction/register/register.ts";
import { loadLexicons } from "../src/lexicons/lexicons.ts";
import { brokenPromises } from "./support/broken-promises.ts";
import { shuffled } from "./support/order.ts";
import { allReports } from "./support/reports.ts";

/** So many reports are read: enough that each kind of outlet is among them. */
const reports = shuffled(allReports(), 5).slice(0, 300);
const lexicons = loadLexicons();
const readAll = (register?: Register): Reading[] =>
  reports.map((each) => read(makeDocument(each), { lexicons, ...(register && { register }) }));

describe(`of ${reports.length} reports`, { timeout: 300_000 }, () => {
  const alone = readAll();
  const register = learnRegister(alone);
  const informed = readAll(register);

  test("a register is learnt, and settles something", () => {
    expect(register.entries.length).toBeGreaterThan(10);
    const settled = informed
      .flatMap(({ meetings }) => meetings.flatMap(({ participants }) => participants))
      .filter(({ support }) => support.country?.evidence[0].rule === "weighing/register");
    expect(settled.length).toBeGreaterThan(0);
    for (const { support } of settled) {
      expect(support.country!.basis).toBe("inferred");
      expect(support.country!.because).toMatch(/ in (?:another report|\d+ other reports) \(.+\)$/u);
    }
  });

  test("reports that are named say so, and none is the report itself", () => {
    const wrong = informed.flatMap(({ id, meetings }) =>
      meetings.flatMap(({ participants }) =>
        participants.flatMap(({ country, support }) => {
          const because = support.country?.evidence[0].rule === "weighing/register" ? support.country.because! : null;
          if (because === null) return [];
          const named = /\((.+?)(?: and \d+ more)?\)$/u.exec(because)![1]!.split(", ");
          const saying = new Set(
            register.entries
              .filter((entry) => entry.country === country)
              .flatMap((entry) => entry.reports.map((report) => report.id)),
          );
          return named.every((other) => other !== id && saying.has(other)) ? [] : [`${id}: ${because}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no country that a report says is changed", () => {
    const changed = alone.flatMap((reading, index) => {
      const said = reading.meetings
        .flatMap(({ participants }) => participants)
        .filter(({ support }) => support.country?.basis === "said");
      const after = informed[index]!.meetings.flatMap(({ participants }) => participants);
      return said.flatMap(({ name, country }) =>
        after
          .filter(
            (other) => other.name === name && (other.country !== country || other.support.country!.basis !== "said"),
          )
          .map((other) => `${reading.id}: ${name} ${country} → ${other.country}`),
      );
    });
    expect(changed).toEqual([]);
  });

  test("nothing that layout and quotation marks tell is changed", () => {
    const changed = alone.filter(
      (reading, index) =>
        JSON.stringify([reading.document, reading.quotes]) !==
        JSON.stringify([informed[index]!.document, informed[index]!.quotes]),
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test("every value has evidence", () => {
    const broken = informed.flatMap((reading, index) =>
      brokenPromises(reading, reports[index]!).map((line) => `${reading.id}: ${line}`),
    );
    expect(broken.slice(0, 40)).toEqual([]);
  });

  test("twice the same bytes, and without a register those of before", () => {
    expect(JSON.stringify(readAll(register))).toBe(JSON.stringify(informed));
    expect(JSON.stringify(readAll())).toBe(JSON.stringify(alone));
    expect(JSON.stringify(readAll(learnRegister([])))).toBe(JSON.stringify(alone));
  });
});
