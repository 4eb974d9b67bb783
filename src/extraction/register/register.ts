/**
 * A register of office-holders: who held which office for whom, on which days, by which reports.
 *
 * It is learnt from readings (`learn-register.ts`) and given to the reader as an input of its own; nothing in it is
 * known otherwise. Every line of it cites reports, so that it can be checked, and taken back with them.
 */
import { z } from "zod";
import { parseEdtf } from "../../shared/edtf.ts";
import { RANKS } from "../../shared/vocabulary.ts";

export const REGISTER_FORMAT = "chancery-register/1";

const words = z.string().regex(/\S/u);
const day = z.string().refine((text) => parseEdtf(text) !== null, "no day in EDTF (2025-07-22)");

const cited = z.strictObject({
  field: z.enum(["title", "published", "publisher", "url"]).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
  rule: words,
});

const report = z.strictObject({
  id: z.string().describe("The report's id."),
  day: day.nullable().describe("The day it was published, else that of the meeting it tells of."),
  as: words.describe("The name as this report writes it most fully."),
  title: words.describe("The office as this report words it."),
  name: cited,
  country: cited,
  office: cited,
});

const entry = z.strictObject({
  name: words.describe("The fullest writing seen."),
  writings: z.array(words).describe("Other writings, in order of the alphabet."),
  country: words.describe("ISO 3166-1 alpha-2, or the code of a body that takes part as a side."),
  rank: z.enum(RANKS),
  office: words.describe("The title that most reports give."),
  titles: z.array(words).describe("Other wordings of it."),
  first: day.nullable().describe("The first day on which a report says so."),
  last: day.nullable().describe("The last one."),
  reports: z.array(report).min(1).describe("Those that say so, in order of day and id."),
});

export const registerFile = z.strictObject({
  format: z.literal(REGISTER_FORMAT),
  readers: z.array(words).describe("The readers that made the readings it was learnt from."),
  entries: z.array(entry),
});

/** What a file of a register holds. */
export type Register = z.infer<typeof registerFile>;
/** Somebody who held an office for a country, by the reports that say so. */
export type RegisterEntry = z.infer<typeof entry>;
/** One of those reports, with its words. */
export type RegisterReport = z.infer<typeof report>;

/**
 * As far as a register is looked up: one from a file, or what a record has learnt, which knows its reports by ids of its own and
 * shows them by the names that people know.
 */
export interface KnownHolders {
  readonly entries: readonly KnownHolder[];
}

export interface KnownHolder extends Readonly<Pick<RegisterEntry, "name" | "country" | "rank" | "office">> {
  readonly writings: readonly string[];
  readonly reports: readonly KnownReport[];
}

export interface KnownReport {
  readonly id: string;
  readonly day: string | null;
  /** What people know it by, where that is not its id. */
  readonly called?: string;
}

/** As a file: an entry a line, so that two registers can be laid side by side. */
export function formatRegister({ format, readers, entries }: Register): string {
  const lines = entries.map((one) => `\n${JSON.stringify(one)}`).join(",");
  return `{"format":${JSON.stringify(format)},"readers":${JSON.stringify(readers)},"entries":[${lines}\n]}\n`;
}
