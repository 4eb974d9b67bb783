/** Datelines at the foot of a report: "(Colombo/Feb15/2024)", "CANBERRA 23 April 1993", "CANBERRA" alone. */
import { findPrintedDate, printedDateAt } from "../shared/printed-date.ts";
import type { Dateline } from "./document.ts";

const BRACKETED = /\((\p{Lu}[\p{L} .’'-]{1,30})\/ ?([^()\n]{3,20}?)\/ ?((?:19|20)\d{2})\)\s*$/u;
const CAPITALS = /(?:^|[.!?]["”’]?\s+)(\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}),? (?=\d{1,2} |\p{L}{3,9}\.? \d)/gu;
const FAR = 90;

/** The dateline that closes `content[from, end)`, or null. */
export function footDateline(content: string, from: number, end: number): Dateline | null {
  const base = Math.max(from, end - FAR);
  const tail = content.slice(base, end);
  const bracketed = BRACKETED.exec(tail);
  if (bracketed) {
    const date = findPrintedDate(`${bracketed[2]} ${bracketed[3]}`);
    if (date) return { place: bracketed[1]!, date: date.edtf, agency: null, start: base + bracketed.index, end };
  }
  for (const match of tail.matchAll(CAPITALS)) {
    const at = match.index + match[0].length;
    const date = printedDateAt(tail, at);
    if (!date || date.edtf.startsWith("X")) continue;
    const start = base + match.index + match[0].indexOf(match[1]!);
    return { place: match[1]!, date: date.edtf, agency: null, start, end: base + date.end };
  }
  return null;
}
