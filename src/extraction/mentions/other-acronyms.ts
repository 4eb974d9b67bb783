/**
 * Acronyms that a report says to stand for something of its own: "the [Export Development Board] (EDB)" is no bank, nor is the EDB
 * that it speaks of later.
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";

const ACRONYM = /^\p{Lu}{2,8}$/u;
const LITTLE = /^(?:of|and|for|the|on|in|to|de|&)$/u;

/** For each acronym in brackets behind words that it abbreviates: the token where those words begin. */
export function acronymsWrittenOut({ tokens }: Annotated): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let index = 2; index < tokens.length - 1; index++) {
    const { text } = tokens[index]!;
    if (tokens[index - 1]!.text !== "(" || tokens[index + 1]!.text !== ")" || !ACRONYM.test(text)) continue;
    const from = abbreviated(tokens, index - 2, text);
    if (from === null) continue;
    const places = found.get(text);
    if (places) places.push(from);
    else found.set(text, [from]);
  }
  return found;
}

/** Where the capital words that end at token `last` and begin with the letters of an acronym begin. */
function abbreviated(tokens: readonly Token[], last: number, acronym: string): number | null {
  let letter = acronym.length - 1;
  for (let index = last; index >= 0; index--) {
    const { kind, shape, text, norm } = tokens[index]!;
    if (LITTLE.test(norm) && index < last) continue;
    if (kind !== "word" || shape === "lower" || text[0] !== acronym[letter]) return null;
    if (letter-- === 0) return index;
  }
  return null;
}
