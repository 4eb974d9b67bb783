/** Printed metadata that runs into the first line of prose: " date 2025-07-22 BAKU, ...", "Published: 12 May 2023, 14:02 The ...". */
import { printedDateAt } from "../shared/printed-date.ts";
import type { Span } from "./span.ts";

const LABEL =
  /(?:(?:date|dated|published|posted|updated?|released?)(?: on| at)? ?:? |(?:upd(?:ated)?|breaking|correct(?:ed|ion)|exclusive|urgent) ?[:|] ?)/iuy;
const TIME = /,? ?(?:at |[|–—-] ?)?\d{1,2}[:.]\d{2}(?: ?(?:am|pm|hrs))?(?: ?\(?(?:UTC|GMT)[^)\s]{0,8}\)?)?/iuy;
const NOTE = / ?(?:title changed|first version|corrects|adds)[^.\n]{0,80}?(?: on| at) \d{1,2}[:.]\d{2}/iuy;
/** "(SYNDICATOR- Kuwait News Agency (KUNA)) KUWAIT, Feb 2": who passes a report on, in brackets before its dateline. */
const SYNDICATED = /\(\p{Lu}{4,14} ?[-–] ?[^()\n]{0,60}(?:\([^()\n]{1,16}\))?[^()\n]{0,20}\) ?/uy;
const ISO = /^\d{4}-/u;

/** Where prose begins behind such a prefix; `span.start` when there is none. */
export function headerPrefix(content: string, span: Span): number {
  const head = content.slice(span.start, Math.min(span.end, span.start + 200));
  let at = after(LABEL, head, 0);
  const labelled = at > 0;
  const date = printedDateAt(head, at);
  if (date) {
    if (date.edtf.startsWith("X")) return span.start;
    at = after(TIME, head, date.end);
    // A day alone may begin a sentence; with a label, an hour, or written in figures it does not.
    if (!labelled && at === date.end && !ISO.test(head)) return span.start;
    at = after(NOTE, head, at);
  }
  if (at === 0) return span.start + after(SYNDICATED, head, 0);
  const rest = /^\s*[|–—:-]?\s*/u.exec(head.slice(at))![0].length;
  const next = head.slice(at + rest);
  return /^["“‘'«(]?[\p{Lu}\d]/u.test(next) && /^\s/u.test(head.slice(at)) ? span.start + at + rest : span.start;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}
