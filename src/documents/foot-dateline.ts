/** Datelines at the foot of a report: "(Colombo/Feb15/2024)", "CANBERRA 23 April 1993", "CANBERRA" alone. */
import { findPrintedDate, printedDateAt } from "../shared/printed-date.ts";
import type { Block, Dateline } from "./document.ts";
import { lineKind } from "./line-kind.ts";
import { isPlaceInCapitals } from "./place-alone.ts";

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
    const date = printedDateAt(tail, match.index + match[0].length);
    if (!date || date.edtf.startsWith("X")) continue;
    const start = base + match.index + match[0].indexOf(match[1]!);
    return { place: match[1]!, date: date.edtf, agency: null, start, end: base + date.end };
  }
  return null;
}

/** The dateline among the footers of a report. */
export function datelineAmong(content: string, blocks: readonly Block[]): Dateline | null {
  const footers = blocks.filter((block) => block.kind === "footer").slice(-FOOTERS);
  for (const [index, block] of footers.entries()) {
    const found = footDateline(content, block.start, block.end);
    if (found) return found;
    const text = content.slice(block.start, Math.min(block.end, block.start + 40));
    if (!isPlaceInCapitals(text)) continue;
    // "CANBERRA" / "9 September 1994"
    const next = footers[index + 1];
    const line = next ? content.slice(next.start, Math.min(next.end, next.start + 120)) : "";
    const date = next && lineKind(line) === "date" ? findPrintedDate(line) : null;
    if (next && date)
      return { place: text, date: date.edtf, agency: null, start: block.start, end: next.start + date.end };
    return { place: text, date: null, agency: null, start: block.start, end: block.end };
  }
  return null;
}
const FOOTERS = 12;
