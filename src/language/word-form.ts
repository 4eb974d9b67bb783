/** What a token is by its letters alone: word, number or sign; lower or capital; how it is compared with others. */
import type { TokenKind, TokenShape } from "./token.ts";

export interface WordForm {
  readonly text: string;
  readonly kind: TokenKind;
  readonly norm: string;
  readonly shape: TokenShape;
}

const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const HAS_LOWER = /\p{Ll}/u;
const FIRST_UPPER = /^\p{Lu}/u;
const LATER_UPPER = /.\p{Lu}/u;

/** Words come again and again: a form is worked out once, and whoever looks words up meets the same strings. */
const known = new Map<string, WordForm>();
const MOST_KNOWN = 30_000;
const LONGEST_KNOWN = 24;

export function formOf(text: string): WordForm {
  if (text.length > LONGEST_KNOWN) return workOut(text);
  let form = known.get(text);
  if (form === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    const own = detached(text);
    known.set(own, (form = workOut(own)));
  }
  return form;
}

/** A piece of a text may be a view that keeps the whole text in memory; what is put together anew is not. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function workOut(text: string): WordForm {
  const kind: TokenKind = LETTER.test(text) ? "word" : NUMBER.test(text) ? "number" : "punct";
  if (text === "'s" || text === "’s" || text === "'S" || text === "’S") {
    return { kind: "word", text, norm: "'s", shape: "lower" };
  }
  return { kind, text, norm: normalise(text, kind), shape: shapeOf(text, kind) };
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
