/** The lines of a text: trimmed spans, the empty ones left out but counted as a gap before the next. */
import type { Span } from "./span.ts";

export interface Line extends Span {
  /** Whether an empty line (or the beginning of the text) stands before it. */
  readonly gap: boolean;
}

const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/gu;
const BLANK = /[\s\ufeff\u200b\u200e\u200f]/u;

export function linesOf(content: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let begin = from;
  BREAK.lastIndex = from;
  for (;;) {
    const match = BREAK.exec(content);
    const end = match ? match.index : content.length;
    const start = firstInk(content, begin, end);
    if (start < end) {
      lines.push({ start, end: lastInk(content, start, end), gap });
      gap = false;
    } else if (begin < end || !(content[begin - 1] === "\r" && content[end] === "\n")) {
      // "\r\n" is one break, and no empty line between two.
      gap = true;
    }
    if (!match) return lines;
    begin = end + 1;
  }
}

function firstInk(content: string, begin: number, end: number): number {
  let at = begin;
  while (at < end && isBlank(content, at)) at++;
  return at;
}

function lastInk(content: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(content, at - 1)) at--;
  return at;
}

function isBlank(content: string, at: number): boolean {
  const code = content.charCodeAt(at);
  if (code === 0x20 || code === 0x09) return true;
  return (code > 0x7f || code < 0x20) && BLANK.test(content[at]!);
}
