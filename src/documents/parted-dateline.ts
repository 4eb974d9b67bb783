/**
 * Datelines whose parts strokes or bars set apart, in any order: "Muscat / 07 March / Gulf Gazette", "12.05.2023 | Brussels | Press team".
 *
 * There must be a day, and a place beside it.
 */
import { type PrintedDate, printedDateAt } from "../shared/printed-date.ts";
import type { Dateline } from "./document.ts";

const PART = / ?([^/|\n]{2,48}?) ?(?:[/|]|$)/uy;
const MOST_PARTS = 3;
const PLACE = /^\p{Lu}[\p{L}’'.]{2,24}(?:[ -]\p{Lu}?[\p{L}’'.]{1,24}){0,2}$/u;
const CAPITALS = /^\p{Lu}{2,6}$/u;

/** The parted dateline at the head of `line`: its parts, and where prose begins behind it. */
export function partedDateline(
  line: string,
  isNoPlace: (text: string) => boolean,
): (Pick<Dateline, "place" | "date" | "agency"> & { readonly at: number }) | null {
  const parts: { text: string; date: PrintedDate | null }[] = [];
  let at = 0;
  while (parts.length < MOST_PARTS) {
    PART.lastIndex = at;
    const match = PART.exec(line);
    if (!match) break;
    const text = match[1]!;
    const date = printedDateAt(text, 0);
    parts.push({ text, date: date && date.end === text.length ? date : null });
    at += match[0].length;
    if (at >= line.length) break;
  }
  const dated = parts.findIndex(({ date }) => date !== null);
  // The place stands beside the day; before it, where names stand on both sides.
  const placed = [dated - 1, dated + 1].find((index) => dated >= 0 && isPlace(parts[index]?.text));
  if (placed === undefined || parts.length < 2) return null;
  const others = parts.flatMap(({ text }, index) => (index === dated || index === placed ? [] : [text]));
  // "Muscat / 07 March / The ministers met": what stands there is no agency.
  if (parts.length < MOST_PARTS && at < line.length) return null;
  return { place: parts[placed]!.text, date: parts[dated]!.date!.edtf, agency: others[0] ?? null, at };

  function isPlace(text: string | undefined): boolean {
    return text !== undefined && PLACE.test(text) && !isNoPlace(text) && !CAPITALS.test(text);
  }
}
