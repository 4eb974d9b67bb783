/** The questions to a record from end to end, on one of the samples: tables, JSON, CSV, ids as they are typed, and what goes wrong. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompareAnswer } from "../src/interfaces/operations/compare.ts";
import type { Coverage } from "../src/interfaces/operations/find-coverage.ts";
import type { DyadLine } from "../src/interfaces/operations/find-dyads.ts";
import type { MeetingAnswer } from "../src/interfaces/operations/find-meeting.ts";
import type { NetworkAnswer } from "../src/interfaces/operations/find-network.ts";
import type { OfficeTerm } from "../src/interfaces/operations/find-offices.ts";
import type { PersonLine } from "../src/interfaces/operations/find-people.ts";
import type { PersonAnswer } from "../src/interfaces/operations/find-person.ts";
import type { QuotesAnswer } from "../src/interfaces/operations/find-quotes.ts";
import type { ReportAnswer } from "../src/interfaces/operations/find-report.ts";
import type { Series } from "../src/interfaces/operations/find-series.ts";
import type { SourceLine } from "../src/interfaces/operations/find-sources.ts";
import type { SearchAnswer } from "../src/interfaces/operations/search.ts";
import { rebuild } from "../src/record/derived/derive.ts";
import type { Meeting } from "../src/record/identity/meeting.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";
import { SAMPLES } from "./support/reports.ts";

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-questions-"));
  db = join(folder, "samples.db");
  expect((await askChancery(["ingest", SAMPLES, "--db", db])).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (...args: readonly string[]) => askChancery([...args, "--db", db]);
async function answer<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await ask(...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as T;
}

describe("chancery people", () => {
  test("each person once, those in most reports first", async () => {
    const people = await answer<PersonLine[]>("people");
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(people.map(({ reports }) => reports)).toEqual(people.map(({ reports }) => reports).sort((a, b) => b - a));
    const ministers = people.filter(({ name, country }) => country === "GE" && name.startsWith("Maka "));
    expect(ministers).toHaveLength(1);
  });

  test("by side, name, rank and day", async () => {
    const georgians = await answer<PersonLine[]>("people", "ge");
    expect(georgians.length).toBeGreaterThan(0);
    expect(georgians.every(({ country }) => country === "GE")).toBe(true);
    const [named] = await answer<PersonLine[]>("people", "--name", "Botchorishvili");
    expect(named).toMatchObject({ country: "GE", rank: "foreign-minister" });
    const late = await answer<PersonLine[]>("people", "--since", "2025");
    expect(late.every(({ last }) => last! >= "2025")).toBe(true);
  });

  test("as a table, and for a spreadsheet", async () => {
    const { lines } = await ask("people", "GE", "--limit", "2");
    expect(lines[0]).toMatch(/^id +name +side +office/u);
    const csv = (await ask("people", "GE", "--csv")).lines;
    expect(csv[0]).toBe("id,name,side,rank,office,first,last,meetings,reports");
    expect((await ask("people", "FJ")).out).toBe("Nobody of that kind is in the record.\n");
  });
});

describe("chancery person", () => {
  test("by name in any spelling, by id, by the beginning of an id", async () => {
    const byName = await answer<PersonAnswer>("person", "Maka", "Botchorishvili");
    const { id } = byName.person;
    expect(await answer<PersonAnswer>("person", id)).toEqual(byName);
    expect(await answer<PersonAnswer>("person", id.slice(0, 8))).toEqual(byName);
    expect(byName.offices[0]).toMatchObject({ office: "foreign-minister", country: "GE" });
    expect(byName.meetings.length).toBe(byName.person.meetings);
    expect(byName.writings.length).toBeGreaterThan(1);
    expect(byName.because.length).toBeGreaterThan(0);
  });

  test("as of a day when no report had told of the person", async () => {
    const { code, err } = await ask("person", "Botchorishvili", "--as-of", "1999");
    expect(code).toBe(2);
    expect(err).toContain("no report published by 1999 tells of that person");
  });

  test("an id that nothing has", async () => {
    const { code, out, err } = await ask("person", "pzzzzzzz");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("pzzzzzzz: no person has that id");
  });
});

describe("chancery offices", () => {
  test("who held them, with the days of the reports", async () => {
    const terms = await answer<OfficeTerm[]>("offices", "GE", "--rank", "foreign-minister");
    expect(terms.length).toBeGreaterThan(0);
    for (const { first, last, reports } of terms) {
      expect(first! <= last!).toBe(true);
      expect(reports).toBeGreaterThan(0);
    }
    expect((await ask("offices", "GE")).out).toContain("foreign minister\nid ");
  });
});

describe("chancery dyads", () => {
  test("counts the meetings that chancery meetings shows", async () => {
    const dyads = await answer<DyadLine[]>("dyads", "GE");
    const azerbaijan = dyads.find(({ sides }) => sides.includes("AZ"))!;
    expect(azerbaijan.sides).toEqual(["AZ", "GE"]);
    const held = await answer<Meeting[]>("meetings", "AZ", "GE", "--status", "held");
    expect(azerbaijan.meetings).toBe(held.length);
    expect(dyads.every(({ sides }) => sides.includes("GE"))).toBe(true);
  });

  test("as of a day counts what was told by then", async () => {
    const then = await answer<DyadLine[]>("dyads", "--as-of", "2024-06-30");
    const now = await answer<DyadLine[]>("dyads");
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(now.length);
  });
});

describe("chancery meeting", () => {
  const oneOfTwo = async () =>
    (await answer<Meeting[]>("meetings", "AZ", "GE")).find(({ documents }) =>
      documents.includes("same-meeting-other-outlet"),
    )!;

  test("every value with what each report says, in words that are in the text", async () => {
    const { id } = await oneOfTwo();
    const meeting = await answer<MeetingAnswer>("meeting", id.slice(0, 8));
    expect(meeting.id).toBe(id);
    const date = meeting.told.find(({ property }) => property === "date")!;
    expect(date.values.map(({ value }) => value)).toEqual(["XXXX-06-27", "2024-06-27"]);
    expect(date.agreement).not.toBe("disagreed");
    const parties = meeting.told.find(({ property }) => property === "party")!;
    expect(parties).toMatchObject({ agreement: "agreed" });
    for (const { evidence } of date.values.flatMap(({ by }) => by))
      for (const { verified } of evidence) expect(verified).toBe(true);
    expect(meeting.people.map(({ name }) => name)).toContain("Jeyhun Bayramov");
  });

  test("its reports are named with their titles, where they have one", async () => {
    const [called] = await answer<Meeting[]>("meetings", "CN", "US");
    const { accounts } = await answer<MeetingAnswer>("meeting", called!.id);
    const { document, title } = accounts[0]!;
    expect(title).toBe((await answer<ReportAnswer>("report", document)).title);
    expect((await ask("meeting", called!.id)).out.replace(/\s+/gu, " ")).toContain(`${document} “${title}”`);
    const { id } = await oneOfTwo();
    for (const account of (await answer<MeetingAnswer>("meeting", id)).accounts) expect(account.title).toBeNull();
  });

  test("as of a day by the reports of then; of none there is no meeting", async () => {
    const { id } = await oneOfTwo();
    const { code, err } = await ask("meeting", id, "--as-of", "2001");
    expect(code).toBe(2);
    expect(err).toContain("no report published by 2001 tells of that meeting");
  });

  test("its quotations stand in their context", async () => {
    const { id } = await oneOfTwo();
    const quotes = await answer<QuotesAnswer>("quote", id, "--property", "date");
    expect(quotes.failed).toBe(0);
    expect(quotes.reports.length).toBe(2);
    const { ref, evidence } = quotes.reports[0]!.statements[0]!;
    expect(evidence[0]!.before!.length + evidence[0]!.after!.length).toBeGreaterThan(0);
    const one = await answer<QuotesAnswer>("quote", ref);
    expect(one.reports[0]!.statements.map((statement) => statement.ref)).toEqual([ref]);
    expect((await ask("quote", "same-meeting-other-outlet")).out).toContain("all in the stored text");
    expect((await ask("quote", "no-such-thing")).err).toContain("has that id or name");
  });
});

describe("chancery search", () => {
  test("each hit shows its own words", async () => {
    const { hits, total } = await answer<SearchAnswer>("search", "minister", "met");
    expect(total).toBeGreaterThan(1);
    expect(new Set(hits.map(({ snippet }) => snippet)).size).toBeGreaterThan(1);
    expect(hits[0]!.snippet).toContain("\u0001");
  });

  test("in reports on meetings of some sides, of some days", async () => {
    const { hits } = await answer<SearchAnswer>("search", "ministers", "--side", "AZ", "GE", "--until", "2024");
    expect(hits.length).toBeGreaterThan(0);
    for (const { published } of hits) expect(published! < "2025").toBe(true);
    expect((await ask("search", "zzyzx")).out).toBe("No report in the record has that.\n");
    expect((await ask("search", "?!")).code).toBe(2);
  });
});

describe("chancery network", () => {
  test("pairs of two sides, with people and days that are there", async () => {
    const { people, pairs, meetings, more } = await answer<NetworkAnswer>("network", "AZ", "GE");
    expect(meetings).toBeGreaterThan(2);
    expect(more).toBe(0);
    const byId = new Map(people.map((person) => [person.id, person]));
    expect(pairs.length).toBeGreaterThan(1);
    for (const { a, b, meetings: times, first, last } of pairs) {
      expect(byId.get(a)!.country).not.toBe(byId.get(b)!.country);
      expect(times).toBeLessThanOrEqual(Math.min(byId.get(a)!.meetings, byId.get(b)!.meetings));
      expect(first === null || first <= last!).toBe(true);
    }
    const few = await answer<NetworkAnswer>("network", "AZ", "GE", "--limit", "2");
    expect(few.people).toEqual(people.slice(0, 2));
    expect(few.more).toBe(people.length - 2);
    expect((await ask("network", "AZ", "GE")).out).toContain(`of ${people.length} people`);
    expect((await ask("network", "FI", "PE")).out).toContain("No two people");
  });
});

describe("chancery report", () => {
  test("the text, and every value with words that stand in it", async () => {
    const told = await answer<ReportAnswer>("report", "corrected-headline");
    expect(told.revisions).toHaveLength(1);
    expect(told.meetings).toHaveLength(1);
    const ofText = told.statements.flatMap(({ evidence }) => evidence).filter(({ field }) => field === "text");
    expect(ofText.length).toBeGreaterThan(20);
    for (const { start, end, quote, verified } of ofText) {
      expect(told.text.slice(start, end)).toBe(quote);
      expect(verified).toBe(true);
    }
    for (const { start, end } of told.passages) expect(told.text.slice(start, end).trim()).not.toBe("");
    const shown = (await ask("report", "corrected-headline")).out;
    expect(shown).toContain("strategic partnership between Baku and Tbilisi");
    expect(shown).toContain("[r");
  });

  test("by its id, and of a text that it never had", async () => {
    const { id, document } = await answer<ReportAnswer>("report", "corrected-headline");
    expect((await answer<ReportAnswer>("report", id.slice(0, 8))).document).toBe(document);
    expect((await ask("report", "corrected-headline", "--revision", "2")).code).toBe(2);
    expect((await ask("report", "no-such-report")).code).toBe(2);
  });
});

describe("chancery sources, chancery coverage", () => {
  test("what was collected, and what of it is on two sides", async () => {
    const sources = await answer<SourceLine[]>("sources");
    const coverage = await answer<Coverage>("coverage", "AZ", "GE");
    expect(coverage.sources.length).toBe(sources.length);
    const told = coverage.sources.reduce((sum, source) => sum + source.told, 0);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(sources.reduce((sum, { reports }) => sum + reports, 0));
    const months = coverage.months.map(({ month }) => month);
    expect(months).toEqual([...months].sort());
    const silent = coverage.months.filter(({ collected }) => collected === 0).length;
    expect(silent > 0).toBe(coverage.gaps.length > 0);
  });
});

describe("chancery compare", () => {
  const idOf = async (document: string) =>
    (await answer<Meeting[]>("meetings", "AZ", "GE")).find(({ documents }) => documents.includes(document))!.id;

  test("two accounts of one meeting: values, points, and words in the stored text", async () => {
    const id = await idOf("same-meeting-other-outlet");
    const { sources, points, values, besides } = await answer<CompareAnswer>("compare", id);
    expect(sources.map(({ texts }) => texts.length)).toEqual([1, 1]);
    expect(points.every(({ kind }) => kind === "substance")).toBe(true);
    expect(values.some(({ property, told }) => property === "project" && told === "alone")).toBe(true);
    const quotes = points.flatMap(({ tellings }) => tellings);
    expect(quotes.every(({ quote, own }) => own.every(({ start, end }) => end - start <= quote.length))).toBe(true);
    const all = await answer<CompareAnswer>("compare", id, "--all");
    expect(all.points.length).toBe(points.length + Object.values(besides).reduce((sum, count) => sum + count, 0));
    expect(all.besides).toEqual({});
  });

  test("as a page, narrow and wide, and for a spreadsheet", async () => {
    const id = await idOf("same-meeting-other-outlet");
    for (const width of [60, 120]) {
      const { lines } = await ask("compare", id, "--width", `${width}`);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("\n")).toContain("Values that not all give");
    }
    const { lines } = await ask("compare", id, "--csv");
    expect(lines[0]).toMatch(/^point,kind,reach,wording,one_sided,source/u);
  });

  test("one report alone is shown, and said to be alone", async () => {
    const { out } = await ask("compare", await idOf("political-consultations"));
    expect(out).toContain("there is nothing to hold against it");
  });
});

describe("chancery series", () => {
  test("in order of time, with the words for each round", async () => {
    const series = await answer<Series[]>("series", "AZ", "GE");
    expect(series.length).toBeGreaterThan(0);
    for (const { meetings } of series) {
      const days = meetings.flatMap(({ date }) => date ?? []);
      expect(days).toEqual([...days].sort());
      for (const { round } of meetings)
        for (const { quote } of round?.by ?? []) expect(quote).toMatch(/round|session/iu);
    }
    expect((await ask("series", "AZ", "FJ")).out).toBe("No series of these sides is in the record.\n");
    expect((await ask("series", "AZ")).code).toBe(2);
  });
});

test("a rebuilt record answers the same", async () => {
  const before = await answer<Meeting[]>("meetings", "AZ");
  const people = await answer<PersonLine[]>("people");
  const store = openRecord(db);
  rebuild(store);
  await store.close();
  expect(await answer<Meeting[]>("meetings", "AZ")).toEqual(before);
  expect(await answer<PersonLine[]>("people")).toEqual(people);
});

test("a format is chosen once", async () => {
  const { code, err } = await ask("people", "--json", "--csv");
  expect(code).toBe(2);
  expect(err).toContain("one of them, please");
});
