/** What resolution works with and gives back. */
import type { EdtfDate, EdtfInterval } from "../../shared/edtf.ts";
import type { Anchor } from "./anchor.ts";
import type { DateGrain, DateMention, Tense } from "./date-mention.ts";

export type { DateGrain };

export interface Context {
  readonly anchor: Anchor | null;
  /** The year that every full date of the text bears, where nothing else gives one. */
  readonly textYear: number | null;
  readonly tense: Tense | null;
  /** The day told last before, for "the same day" and "a day later". */
  readonly told: EdtfDate | null;
  /** The stretch of days told last before, for "the first day". */
  readonly stretch: EdtfInterval | null;
  /** The day of the week of the anchor, where the text tells it and its year is not known. */
  readonly weekday: number | null;
}

export interface Resolved {
  /** Several dates where the words may mean each of them; null where they cannot be placed. */
  readonly value: EdtfDate | EdtfInterval | readonly EdtfDate[] | null;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly grain: DateGrain;
  readonly anchor: DateMention["anchor"];
}

export function said(grain: DateGrain, value: EdtfDate | EdtfInterval): Resolved {
  return { value, basis: "said", because: null, grain, anchor: "absolute" };
}

/** Counted from the day of writing; where its year is not known, neither is that of the value. */
export function counted(grain: DateGrain, anchor: Anchor, value: EdtfDate | EdtfInterval): Resolved {
  const shown = anchor.yearKnown ? value : withoutYear(value);
  return { value: shown, basis: "inferred", because: anchor.because, grain, anchor: "deictic" };
}

export function open(grain: DateGrain): Resolved {
  return { value: null, basis: "inferred", because: null, grain, anchor: "deictic" };
}

export function yearDate(year: number): EdtfDate {
  return { kind: "date", year: String(year).padStart(4, "0"), month: null, day: null, qualifier: "" };
}

export function monthDate(year: number, month: number): EdtfDate {
  return { ...yearDate(year), month };
}

/** The single date of a resolution, if it is one. */
export function dateOf({ value }: Resolved): EdtfDate | null {
  return value !== null && "kind" in value && value.kind === "date" ? value : null;
}

function withoutYear(value: EdtfDate | EdtfInterval): EdtfDate | EdtfInterval | null {
  if (value.kind === "date")
    return typeof value.month === "number" && value.month <= 12 ? { ...value, year: "XXXX" } : null;
  const start = value.start === ".." ? null : withoutYear(value.start);
  const end = value.end === ".." ? null : withoutYear(value.end);
  return start?.kind === "date" && end?.kind === "date" ? { kind: "interval", start, end } : null;
}
