/** What a token is by its letters alone: word, number or sign; lower or capital; how it is compared with others. */
import type { TokenKind, TokenShape } from "./token.ts";
import { numberOf, vocabularySize } from "./vocabulary.ts";

export interface WordForm {
  readonly text: string;
  readonly kind: TokenKind;
  readonly norm: string;
  readonly shape: TokenShape;
  readonly word: number;
  /** How many words had a number when this was worked out: a word without one may have got it since. */
  readonly asOf: number;
}

const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const HAS_LOWER = /\p{Ll}/u;
const FIRST_UPPER = /^\p{Lu}/u;
const LATER_UPPER = /.\p{Lu}/u;

/**
 * Words come again and again, so a form is worked out once and kept in the place that its letters lead to, until another
 * word needs that place. Compared letter by letter, because a piece cut out of a text would first have to be made.
 */
const PLACES = 1 << 14;
const known: (WordForm | undefined)[] = new Array(PLACES).fill(undefined);
const LONGEST_KNOWN = 24;

/** The form of `text[start, end)`. */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start > LONGEST_KNOWN) return workOut(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  const form = known[place];
  if (form !== undefined && stands(form.text, text, start, end) && (form.word > 0 || form.asOf === vocabularySize()))
    return form;
  return (known[place] = workOut(detached(text.slice(start, end))));
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start, letter = 0; at < end; at++, letter++) {
    if (text.charCodeAt(at) !== word.charCodeAt(letter)) return false;
  }
  return true;
}

/** A piece of a text may be a view that keeps the whole text in memory; what is put together anew is not. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** Signs as they look when their three bytes were taken for three characters. */
const MANGLED: ReadonlyMap<string, string> = new Map(
  [..."‐‑‒–—―‘’“”•…"].map((sign) => [
    [...Buffer.from(sign, "utf8")].map((byte) => String.fromCharCode(byte)).join(""),
    sign,
  ]),
);

function workOut(text: string): WordForm {
  const sign = text.length === 3 ? MANGLED.get(text) : undefined;
  if (sign !== undefined) {
    const norm = normalise(sign, "punct");
    return { text, kind: "punct", norm, shape: "none", word: numberOf(norm), asOf: vocabularySize() };
  }
  const possessive = text === "'s" || text === "’s" || text === "'S" || text === "’S";
  const kind: TokenKind = possessive || LETTER.test(text) ? "word" : NUMBER.test(text) ? "number" : "punct";
  const norm = possessive ? "'s" : normalise(text, kind);
  const shape = possessive ? "lower" : shapeOf(text, kind);
  return { text, kind, norm, shape, word: numberOf(norm), asOf: vocabularySize() };
}

function normalise(text: string, kind: TokenKind): string {
  if (kind === "punct")
    return text === "’" ? "'" : text === "–" || text === "—" || text === "‑" || text === "‐" ? "-" : text;
  const lower = text.toLowerCase();
  if (kind === "number") return lower;
  return lower.includes("’") || lower.includes(".") ? lower.replaceAll("’", "'").replaceAll(".", "") : lower;
}

function shapeOf(text: string, kind: TokenKind): TokenShape {
  if (kind !== "word") return "none";
  if (!FIRST_UPPER.test(text)) return LATER_UPPER.test(text) ? "mixed" : "lower";
  if (text.length === 1) return "initial";
  if (!HAS_LOWER.test(text)) return "upper";
  return LATER_UPPER.test(text) ? "mixed" : "capital";
}
