/**
 * Lines → paragraphs. A line that is a sentence or more is a paragraph of its own; lines that were broken at a margin, in mail,
 * scans and typed releases, are one paragraph again, even where the scan put empty lines between them.
 */
import type { Line } from "./lines.ts";
import { endsSentence, type Piece, pieceOf } from "./piece.ts";

const STARTS_SMALL = /^\p{Ll}/u;
export const LIST_ITEM = /^(?:[*•·▪●○–—-]\s|\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)]\s)/u;
const HAS_SMALL = /\p{Ll}{2}/u;
const ENDS_CLAUSE = /[:;]$/u;
const DIGIT_OR_CAPITAL = /^["“'‘(]?\s?[\p{Lu}\d]/u;
/** A line that ends so has its end elsewhere. */
const OPEN_ENDS = new Set(
  "of the a an and to in for by with from at or as is are was were has have had will that which his her its their our my between mr mrs ms dr".split(
    " ",
  ),
);
const LONGEST_OPEN_END = 7;
/** What stands before a word and makes it the end of another. */
const WITHIN_WORD = /[\p{L}’'-]/u;
/** Lines of mail, typescript and scans are not wider. */
const NARROW = 130;

export function joinWrapped(content: string, lines: readonly Line[]): Piece[] {
  const pieces = lines.map((line) => pieceOf(content, line.start, line.end));
  const cuts = pieces.map((piece, index) => index > 0 && isCut(pieces[index - 1]!, piece));
  const margin = marginOf(pieces, cuts);
  const joined: Piece[] = [];
  let from = 0;
  for (let index = 1; index <= pieces.length; index++) {
    if (index < pieces.length && goesOn(index)) continue;
    const first = pieces[from]!;
    const last = pieces[index - 1]!;
    joined.push(first === last ? first : { ...pieceOf(content, first.start, last.end), kind: null });
    from = index;
  }
  return joined;

  function goesOn(index: number): boolean {
    const previous = pieces[index - 1]!;
    const piece = pieces[index]!;
    if (previous.kind !== null || piece.kind !== null) return false;
    if (cuts[index]) return true;
    if (margin === 0 || LIST_ITEM.test(piece.head) || !HAS_SMALL.test(previous.tail) || !HAS_SMALL.test(piece.head))
      return false;
    const width = previous.end - previous.start;
    // "… to the Asia-" / "Pacific region": a capital may begin the second half, too.
    if (!endsSentence(previous.tail) && !ENDS_CLAUSE.test(previous.tail)) {
      return width >= margin * 0.75 && DIGIT_OR_CAPITAL.test(piece.head);
    }
    // A full line that happens to end with its sentence goes on in the same paragraph, unless a gap says otherwise.
    return margin <= NARROW && !lines[index]!.gap && width >= margin * 0.85;
  }
}

/** The second line goes on in the middle of a sentence of the first. */
function isCut(previous: Piece, piece: Piece): boolean {
  if (endsOpen(previous.tail) && HAS_SMALL.test(previous.tail) && HAS_SMALL.test(piece.head))
    return !LIST_ITEM.test(piece.head);
  if (!STARTS_SMALL.test(piece.head) || LIST_ITEM.test(piece.head)) return false;
  return !endsSentence(previous.tail) && !ENDS_CLAUSE.test(previous.tail) && HAS_SMALL.test(previous.tail);
}

/** Its last word is one of those that something follows. */
function endsOpen(text: string): boolean {
  let from = text.length;
  while (from > 0 && text.length - from <= LONGEST_OPEN_END && isPlainLetter(text.charCodeAt(from - 1))) from--;
  if (!OPEN_ENDS.has(text.slice(from).toLowerCase())) return false;
  return from === 0 || !WITHIN_WORD.test(text[from - 1]!);
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** How a text's lines were broken: at about this many characters; 0 where they were not. */
function marginOf(pieces: readonly Piece[], cuts: readonly boolean[]): number {
  const widths: number[] = [];
  cuts.forEach((cut, index) => {
    if (cut) widths.push(pieces[index - 1]!.end - pieces[index - 1]!.start);
  });
  if (widths.length < 2 || widths.length * 6 < pieces.length) return 0;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)]!;
}
