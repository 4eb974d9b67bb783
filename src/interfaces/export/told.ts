/** Meetings in words, and their days as far as they are days of a calendar. */
import type { Meeting } from "../../record/identity/meeting.ts";
import { type EdtfDate, parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { keyInWords, sideName } from "../../shared/in-words/names.ts";

/** "Meeting of Azerbaijan and Georgia". */
export function titleOf({ kind, parties }: Pick<Meeting, "kind" | "parties">): string {
  const names = parties.map(sideName);
  const sides = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const what = kind === "call" ? "Telephone call" : `${kind[0]!.toUpperCase()}${keyInWords(kind).slice(1)}`;
  return sides === "" ? what : `${what} of ${sides}`;
}

/** First and last day, as day numbers. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A day, or a stretch from a day to a day. Null where the day is doubtful, about, one of several, or only a month or a year. */
export function knownSpan(edtf: string | null): Span | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!value || value.kind === "one-of") return null;
  const ends = value.kind === "date" ? [value] : [value.start, value.end];
  if (!ends.every((end) => end !== ".." && isKnownDay(end))) return null;
  const bounds = boundsOf(value);
  return bounds && { first: bounds.earliest, last: bounds.latest };
}

function isKnownDay({ year, month, day, qualifier }: EdtfDate): boolean {
  return (
    /^\d{4}$/u.test(year) && typeof month === "number" && month <= 12 && typeof day === "number" && qualifier === ""
  );
}
