/** Datelines at the foot of a report: "(Colombo/Feb15/2024)", "CANBERRA 23 April 1993", "CANBERRA" alone. */
import { findPrintedDate } from "../shared/printed-date.ts";
import { datelineAt } from "./dateline.ts";
import type { Block, Dateline } from "./document.ts";
import { lineKind } from "./line-kind.ts";
import { isPlaceAlone, isPlaceInCapitals } from "./place-alone.ts";

const BRACKETED = /\((\p{Lu}[\p{L} .’'-]{1,30})\/ ?([^()\n]{3,20}?)\/ ?((?:19|20)\d{2})\)\s*$/u;
const CAPITALS = /^\p{Lu}{2,20}$/u;
const ENDS_SENTENCE = /[.!?]["”’]?$/u;
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
  const date = findPrintedDate(tail);
  if (!date || date.edtf.startsWith("X")) return null;
  const place = capitalsBefore(tail, date.start);
  return place && { place: place.text, date: date.edtf, agency: null, start: base + place.start, end: base + date.end };
}

/** "They are friends. CANBERRA 23 April 1993": one to three words in capitals that open what is behind the last sentence. */
function capitalsBefore(text: string, end: number): { text: string; start: number } | null {
  const before = text.slice(0, end).replace(/[, ]{1,3}$/u, "");
  let start = before.length;
  for (let count = 0; count < 3 && start > 0; count++) {
    const from = Math.max(before.lastIndexOf(" ", start - 2), before.lastIndexOf("\n", start - 2)) + 1;
    if (!CAPITALS.test(before.slice(from, start).trimEnd())) break;
    start = from;
  }
  const place = before.slice(start);
  if (place.length < 3 || (start > 0 && !ENDS_SENTENCE.test(before.slice(0, start).trimEnd()))) return null;
  return { text: place, start };
}

/** The dateline among the footers of a report. */
export function datelineAmong(content: string, blocks: readonly Block[]): Dateline | null {
  const footers = blocks.filter((block) => block.kind === "footer").slice(-FOOTERS);
  for (const [index, block] of footers.entries()) {
    const found = footDateline(content, block.start, block.end);
    if (found) return found;
    const text = content.slice(block.start, Math.min(block.end, block.start + 40));
    // "New York, 11 July 2011"
    const whole = index === footers.length - 1 ? datelineAt(content, block.start, block.end) : null;
    if (whole?.place && whole.date && whole.proseStart >= block.end)
      return { place: whole.place, date: whole.date, agency: null, start: block.start, end: block.end };
    // "New Delhi" / "November 25, 2021" at the very end
    const last = index === footers.length - 2 && isPlaceAlone(text);
    if (!last && !isPlaceInCapitals(text)) continue;
    // "CANBERRA" / "9 September 1994"
    const next = footers[index + 1];
    const line = next ? content.slice(next.start, Math.min(next.end, next.start + 120)) : "";
    const date = next && lineKind(line) === "date" ? findPrintedDate(line) : null;
    if (next && date)
      return { place: text, date: date.edtf, agency: null, start: block.start, end: next.start + date.end };
    if (!isPlaceInCapitals(text)) continue;
    return { place: text, date: null, agency: null, start: block.start, end: block.end };
  }
  return null;
}
const FOOTERS = 12;
