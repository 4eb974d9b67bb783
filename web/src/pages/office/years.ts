/** Terms of office on one scale of time. */
import { parseEdtf } from "../../../../src/shared/edtf.ts";
import { boundsOf, dateOfDay } from "../../../../src/shared/edtf-bounds.ts";
import type { Answers } from "../../api/questions.ts";

export type Term = Answers["offices"][number];

export interface Scale {
  /** Day numbers. */
  readonly start: number;
  readonly end: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const YEAR = 365.25;
const LABELS = 6;

/** From a little before the first to a little after the last; null where no day is known. */
export function scaleOf(terms: readonly Term[]): Scale | null {
  const days = terms.flatMap(({ first, last }) => [dayOf(first), dayOf(last)]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const least = Math.min(...days);
  const most = Math.max(...days);
  const pad = Math.max(60, (most - least) * 0.02);
  const [start, end] = [least - pad, most + pad];
  const step = Math.max(1, Math.ceil((end - start) / YEAR / LABELS));
  const from = yearOf(start) + 1;
  const years = [];
  for (let year = Math.ceil(from / step) * step; ; year += step) {
    const at = part({ start, end }, dayOf(`${String(year).padStart(4, "0")}-01-01`) ?? end);
    if (at > 100) break;
    years.push({ year, at });
  }
  // A stretch within one year has none that begins in it.
  return { start, end, years: years.length > 0 ? years : [{ year: yearOf(least), at: 0 }] };
}

/** Where a day is, in hundredths of the scale. */
export function part({ start, end }: Pick<Scale, "start" | "end">, day: number): number {
  return ((day - start) / (end - start)) * 100;
}

export function barOf(scale: Scale, { first, last }: Term): { readonly from: number; readonly wide: number } | null {
  const from = dayOf(first);
  const to = dayOf(last) ?? from;
  if (from === null || to === null) return null;
  return { from: part(scale, from), wide: part(scale, to) - part(scale, from) };
}

/** Days by which what a report tells of may be away from the day of the report. */
const AROUND = 31;

/** Whether a day, EDTF, is of a term as reports tell it. */
export function isWithin({ first, last }: Pick<Term, "first" | "last">, date: string | null): boolean {
  const [from, to, day] = [dayOf(first), dayOf(last), dayOf(date)];
  return from !== null && day !== null && from - AROUND <= day && day <= (to ?? from) + AROUND;
}

export interface Office {
  readonly office: string;
  /** As most reports word it. */
  readonly title: string;
  /** The latest first. */
  readonly terms: readonly Term[];
  readonly reports: number;
}

/** Terms by office: those of most reports first. */
export function officesIn(terms: readonly Term[]): Office[] {
  const offices = new Map<string, Term[]>();
  for (const term of terms) {
    const known = offices.get(term.office);
    if (known) known.push(term);
    else offices.set(term.office, [term]);
  }
  return [...offices]
    .map(([office, held]) => {
      const most = held.toSorted((a, b) => b.reports - a.reports)[0]!;
      return {
        office,
        title: most.title,
        terms: held.toSorted((a, b) => ((a.first ?? "") < (b.first ?? "") ? 1 : -1)),
        reports: held.reduce((sum, { reports }) => sum + reports, 0),
      };
    })
    .toSorted((a, b) => b.reports - a.reports || (a.office < b.office ? -1 : 1));
}

function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value && boundsOf(value);
  return bounds && Number.isFinite(bounds.earliest) ? bounds.earliest : null;
}

function yearOf(day: number): number {
  return Number(dateOfDay(Math.round(day)).year);
}
