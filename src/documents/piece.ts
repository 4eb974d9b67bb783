/**
 * A line, or lines joined to a paragraph, with what is needed to tell what it is for: its head, its tail, and how much of it is
 * written small. Only the two ends are looked at, so that a text on one line costs no more than a sentence.
 */
import { type LineKind, lineKind } from "./line-kind.ts";
import type { Span } from "./span.ts";

export interface Piece extends Span {
  /** The first and the last characters, white space as single spaces. */
  readonly head: string;
  readonly tail: string;
  /** Words in the head, and those of them that begin with a small letter. */
  readonly words: number;
  readonly small: number;
  readonly kind: LineKind | null;
}

const LOOK = 240;
const TAIL = 60;
const BREAKS = /\s{2,}|[^\S ]/u;
const BLANKS = /\s+/gu;

export function pieceOf(content: string, start: number, end: number): Piece {
  const short = end - start <= LOOK;
  const head = plain(content.slice(start, short ? end : start + LOOK));
  const tail = short ? head : plain(content.slice(end - TAIL, end));
  const { words, small } = countWords(head);
  return { start, end, head, tail, words, small, kind: end - start > LOOK * 2 ? null : lineKind(head, !short) };
}

/** Ends as a sentence does: a full stop, a question, closing quotes and brackets behind. */
export function endsSentence(text: string): boolean {
  return TERMINATED.test(text);
}
const TERMINATED = /[.!?…][”"’'»)\]]{0,4}$/u;

/** A sentence or more of prose, by its looks: long enough, mostly small letters, and ended (or long beyond doubt). */
export function isProse({ start, end, words, small, tail }: Piece): boolean {
  if (small < 3) return false;
  if (end - start >= 160 && small * 2.5 >= words) return true;
  // A sentence full of names has few small words, and ends all the same.
  if (words >= 9) return endsSentence(tail) || tail.endsWith(":");
  return words >= 5 && small * 3 >= words && endsSentence(tail);
}

function plain(text: string): string {
  return BREAKS.test(text) ? text.replace(BLANKS, " ") : text;
}

function countWords(text: string): { words: number; small: number } {
  let words = 0;
  let small = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const lower = code >= 0x61 && code <= 0x7a;
    if (lower || (code >= 0x41 && code <= 0x5a) || code > 0xbf) {
      if (!inside && !(code >= 0x2000 && code < 0x2070)) {
        inside = true;
        words++;
        if (lower || (code > 0x7f && isSmall(text[index]!))) small++;
      }
    } else if (code !== 0x27 && code !== 0x2d && !(code >= 0x30 && code <= 0x39)) {
      inside = false;
    }
  }
  return { words, small };
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
