/**
 * Text → tokens with exact offsets.
 *
 * "Azerbaijan's" is two tokens, "Baku-Tbilisi-Kars" five, "U.S." one, "S. Jaishankar" three (the initial, its dot, the name).
 */
import type { Token, TokenKind, TokenShape } from "./token.ts";

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[^\s]/gu;
const POSSESSIVE = /['’]s$/iu;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const HAS_LOWER = /\p{Ll}/u;
const FIRST_UPPER = /^\p{Lu}/u;
const LATER_UPPER = /.\p{Lu}/u;

/** Tokens of `text[start, end)`, offsets in `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  TOKEN.lastIndex = 0;
  let previousEnd = -1;
  for (let match = TOKEN.exec(slice); match; match = TOKEN.exec(slice)) {
    const at = match.index;
    const word = match[0];
    const spaced = at !== previousEnd;
    previousEnd = at + word.length;
    const cut = word.length > 2 && POSSESSIVE.test(word) ? word.length - 2 : 0;
    if (cut > 0) {
      tokens.push(token(word.slice(0, cut), start + at, spaced));
      tokens.push(token(word.slice(cut), start + at + cut, false));
    } else {
      tokens.push(token(word, start + at, spaced));
    }
  }
  return tokens;
}

function token(text: string, start: number, spaced: boolean): Token {
  const kind: TokenKind = LETTER.test(text) ? "word" : NUMBER.test(text) ? "number" : "punct";
  if (kind === "punct" && (text === "'s" || text === "’s" || text === "'S" || text === "’S")) {
    return { kind: "word", text, norm: "'s", shape: "lower", start, end: start + text.length, spaced };
  }
  return { kind, text, norm: normalise(text, kind), shape: shapeOf(text, kind), start, end: start + text.length, spaced };
}

function normalise(text: string, kind: TokenKind): string {
  if (kind === "punct") return text === "’" ? "'" : text === "–" || text === "—" || text === "‑" ? "-" : text;
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
