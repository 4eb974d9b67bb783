/** The lines of a text: trimmed spans, the empty ones left out but counted as a gap before the next. */
import type { Span } from "./span.ts";

export interface Line extends Span {
  /** Whether an empty line (or the beginning of the text) stands before it. */
  readonly gap: boolean;
}

/** As far as a line is looked at, at either end, to tell what it is for. Nothing that tells stands further in. */
const LOOK = 400;
const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/gu;
const SPACE = /[\s\ufeff\u200b\u200e\u200f]/u;

export function linesOf(content: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let begin = from;
  BREAK.lastIndex = from;
  for (;;) {
    const match = BREAK.exec(content);
    const end = match ? match.index : content.length;
    const line = trimmed(content, begin, end, gap);
    if (line) {
      lines.push(line);
      gap = false;
    } else if (!(match && match[0] === "\n" && content[begin - 1] === "\r")) {
      gap = true;
    }
    if (!match) return lines;
    begin = end + 1;
  }
}

function trimmed(content: string, begin: number, end: number, gap: boolean): Line | null {
  let start = begin;
  let last = end;
  while (start < last && SPACE.test(content[start]!)) start++;
  while (last > start && SPACE.test(content[last - 1]!)) last--;
  return start < last ? { start, end: last, gap } : null;
}

/** The head of a span, white space as single spaces. */
export function headOf(content: string, span: Span): string {
  return content.slice(span.start, Math.min(span.end, span.start + LOOK)).replace(/\s+/gu, " ");
}

/** The tail of a span, white space as single spaces. */
export function tailOf(content: string, span: Span): string {
  return content.slice(Math.max(span.start, span.end - LOOK), span.end).replace(/\s+/gu, " ");
}

/** Ends as a sentence does: a full stop, a question, closing quotes and brackets behind. */
const TERMINATED = /[.!?…][”"’'»)\]]*$/u;

export function endsSentence(text: string): boolean {
  return TERMINATED.test(text);
}

const LOWER_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’'-]*/gu;
const WORD = /\p{L}[\p{L}’'-]*/gu;

export function lowerWords(text: string): number {
  return text.match(LOWER_WORD)?.length ?? 0;
}

export function words(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A sentence or more of prose, by its looks: long enough, mostly small letters, and ended (or long beyond doubt). */
export function isProse(content: string, span: Span): boolean {
  const head = headOf(content, span);
  const small = lowerWords(head);
  if (small < 3) return false;
  const all = words(head);
  if (span.end - span.start >= 160 && small * 2.5 >= all) return true;
  return all >= 5 && endsSentence(tailOf(content, span)) && small * 3 >= all;
}
