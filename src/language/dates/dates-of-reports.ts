/**
 * The dates of a report taken by themselves, as `chancery dates` gives them: every expression with its place in the text, its value
 * and what the value rests on. Datelines, headers and footers are looked through too.
 */
import { makeDocument } from "../../documents/make-document.ts";
import { segment } from "../split-sentences.ts";
import type { DateGrain, DatePart, DateRole } from "./date-mention.ts";
import { findDates } from "./find-dates.ts";

export interface DatedReport {
  readonly id: string;
  readonly text: string;
  /** Day of publication, EDTF; null where it is not known. */
  readonly published: string | null;
}

/** `text` equals the report's text at `[start, end)`. */
export interface ReportDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF; null when the words cannot be placed. */
  readonly edtf: string | null;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly grain: DateGrain;
  readonly role: DateRole | null;
  readonly part: DatePart | null;
  readonly rule: string;
}

export interface DatesOfReport {
  readonly id: string;
  /** Day of publication as given, or as printed in the text. */
  readonly published: string | null;
  readonly dates: readonly ReportDate[];
}

export function datesOfReport({ id, text, published }: DatedReport): DatesOfReport {
  const document = makeDocument({ id, title: null, published, url: null, publisher: null, text });
  const whole = { ...document, blocks: document.blocks.map((block) => ({ ...block, proseStart: block.start })) };
  const anchor = { published: document.published, dateline: document.dateline?.date ?? null };
  const dates = findDates(segment(whole), anchor).map(
    ({ start, end, edtf, basis, because, grain, role, part, rule }) => {
      return { start, end, text: text.slice(start, end), edtf, basis, because, grain, role, part, rule };
    },
  );
  return { id, published: document.published, dates };
}
