/**
 * Organisations of any name, told by the acronym in brackets behind it: "Writers for a Free Press (WFP) announced". The initials of
 * the name must be those of the acronym, small words counted or not.
 */
import type { Token } from "../../language/token.ts";
import type { NamedBody } from "./naming.ts";
import type { Cue } from "./source-cues.ts";

export function organisationIn({ phrase, at }: Cue, tokens: readonly Token[]): NamedBody | null {
  const { from, to } = phrase;
  if (tokens[to]?.text !== "(" || tokens[to + 2]?.text !== ")" || to + 2 >= at) return null;
  const acronym = tokens[to + 1]!.text;
  const words = tokens.slice(from, to).filter((token) => token.kind === "word");
  const capitals = words.filter((token) => token.shape !== "lower");
  if (!fits(acronym, words) && !fits(acronym, capitals)) return null;
  const name = words.map((token, index) => (index > 0 && token.spaced ? " " : "") + token.text).join("");
  return { name, type: "organisation", bare: false, from, to };
}

function fits(acronym: string, words: readonly Token[]): boolean {
  return words.length >= 2 && words.map((token) => token.text[0]!.toUpperCase()).join("") === acronym.toUpperCase();
}
