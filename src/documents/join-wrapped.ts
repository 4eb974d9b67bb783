/**
 * Lines → paragraphs. A line that is a sentence or more is a paragraph of its own; lines that were broken at a margin, in mail,
 * scans and typed releases, are one paragraph again, even where the scan put empty lines between them.
 */
import { endsSentence, headOf, type Line, tailOf } from "./lines.ts";
import type { Span } from "./span.ts";

const STARTS_SMALL = /^[\p{Ll}]/u;
const LIST_ITEM = /^(?:[*•·▪●○–—-]\s|\(?(?:\p{Ll}|\d{1,2}|[ivx]{1,4})[.)]\s)/u;
const HAS_SMALL = /\p{Ll}{2}/u;
const ENDS_CLAUSE = /[:;]$/u;
const DIGIT_OR_CAPITAL = /^["“'‘(]?[\p{Lu}\d]/u;

/** How a text's lines were broken: at about this many characters; 0 where they were not. */
function marginOf(heads: readonly string[], tails: readonly string[], lines: readonly Line[]): number {
  const cut: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    if (isCut(tails[index]!, heads[index + 1]!)) cut.push(lines[index]!.end - lines[index]!.start);
  }
  if (cut.length < 2 || cut.length * 6 < lines.length) return 0;
  cut.sort((a, b) => a - b);
  return cut[Math.floor(cut.length * 0.6)]!;
}

/** The second line goes on in the middle of a sentence of the first. */
function isCut(tail: string, nextHead: string): boolean {
  return (
    STARTS_SMALL.test(nextHead) &&
    !LIST_ITEM.test(nextHead) &&
    !endsSentence(tail) &&
    !ENDS_CLAUSE.test(tail) &&
    HAS_SMALL.test(tail)
  );
}

export function joinWrapped(content: string, lines: readonly Line[], standsAlone: (line: Line) => boolean): Span[] {
  const heads = lines.map((line) => headOf(content, line));
  const tails = lines.map((line) => tailOf(content, line));
  const margin = marginOf(heads, tails, lines);
  const narrow = margin > 0 && margin <= 130;
  const joined: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const previous = lines[index - 1];
    if (last && previous && goesOn(index, previous, line)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
  });
  return joined;

  function goesOn(index: number, previous: Line, line: Line): boolean {
    const tail = tails[index - 1]!;
    const head = heads[index]!;
    if (standsAlone(previous) || standsAlone(line)) return false;
    if (isCut(tail, head)) return true;
    if (margin === 0 || LIST_ITEM.test(head) || !HAS_SMALL.test(tail) || !HAS_SMALL.test(head)) return false;
    const width = previous.end - previous.start;
    const full = width >= margin * 0.75;
    // "… to the Asia-" / "Pacific region": a capital may begin the second half, too.
    if (!endsSentence(tail) && !ENDS_CLAUSE.test(tail)) return full && DIGIT_OR_CAPITAL.test(head);
    // A full line that happens to end with its sentence goes on in the same paragraph, unless a gap says otherwise.
    return narrow && !line.gap && width >= margin * 0.85;
  }
}
