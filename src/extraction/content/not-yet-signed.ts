/**
 * Papers that are spoken of as to be signed: "to sign an agreement", "a treaty will be signed", "impede the signing of a peace agreement".
 */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";

/** So many words before a paper, or behind it, stands the word for signing; so many before that what keeps it from being done. */
const REACH = 6;
const SIGNING = new TokenSet(["signing", "signature", "conclusion"]);
const TO_COME = new TokenSet("to will would shall should may might can could must".split(" "));

/** Whether the paper of tokens `[from, to)` in the sentence `[first, end)` is one yet to be signed. */
export function isNotYetSigned(
  { tokens, lexicons }: Annotated,
  first: number,
  end: number,
  from: number,
  to: number,
): boolean {
  for (let index = from - 1; index >= Math.max(first, from - REACH); index--) {
    const { norm } = tokens[index]!;
    if (SIGNING.has(tokens[index]))
      return anyOf(lexicons.tokenSet("not-done"), tokens, Math.max(first, index - REACH), index);
    if (norm === "sign") return index > first && TO_COME.has(tokens[index - 1]);
    if (norm === "signed") return tokens[index - 1]?.norm === "be";
  }
  for (let index = to; index < Math.min(end, to + REACH); index++)
    if (tokens[index]!.norm === "signed") return tokens[index - 1]?.norm === "be";
  return false;
}

function anyOf(words: TokenSet, tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (words.has(tokens[index])) return true;
  return false;
}
