/**
 * Lines of their own that tell where and when a report was filed in other orders than a dateline does:
 *
 *   Harbour News, 5 Oct 2023 - 21:40, Tbilisi, Georgia · 01.03.2023 | Brussels | Press Team · Doha / 07 March / GNA ·
 *   Civic Georgia, Tbilisi / 22 Jun.'12 / 20:05
 */
import { findPrintedDate } from "../shared/printed-date.ts";
import { isNoPlace, isOutletNamed } from "./dateline.ts";
import type { Dateline } from "./document.ts";

const LONGEST = 120;
const MOST_NAMES = 3;
const MARKED = /\s[/|]\s|^[^,]{3,40}, \d{1,2} \p{L}{3}/u;
const SEPARATOR = /[,|/]|\s[-–—]\s/u;
const DASH = /^[-–—\s]{1,4}/u;
const HOUR = /^\d{1,2}[:.]\d{2}(?: ?(?:am|pm|hrs|gmt|utc))?$/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const NAME = /^\p{Lu}[\p{L}\p{N}.’'-]{1,24}(?: \p{Lu}?[\p{L}\p{N}.’'-]{1,24}){0,4}$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The dateline that the line `content[start, end)` is, or null where anything else is in it. */
export function slugLine(content: string, start: number, end: number): Dateline | null {
  if (end - start > LONGEST) return null;
  const line = content.slice(start, end);
  if (!MARKED.test(line)) return null;
  const date = findPrintedDate(line);
  if (!date) return null;
  const names: string[] = [];
  let agency: string | null = null;
  for (const part of `${line.slice(0, date.start)}|${line.slice(date.end)}`.split(SEPARATOR)) {
    const text = part.replace(DASH, "").trim();
    if (text === "" || HOUR.test(text) || WEEKDAY.test(text)) continue;
    if (!NAME.test(text)) return null;
    if (isOutletNamed(text) || ACRONYM.test(text)) agency ??= text;
    else if (/ (?:Team|Office|Service)$/u.test(text)) agency ??= text;
    else if (isNoPlace(text)) return null;
    else names.push(text);
  }
  const [place, beside] = names;
  if (place === undefined || names.length > MOST_NAMES) return null;
  // "Civic Georgia, Tbilisi / 22 Jun.'12": of two names before the day the outlet's is the first.
  const outletFirst = agency === null && beside !== undefined && line.indexOf(beside) < date.start;
  return outletFirst
    ? { place: beside, date: date.edtf, agency: place, start, end }
    : { place, date: date.edtf, agency, start, end };
}
