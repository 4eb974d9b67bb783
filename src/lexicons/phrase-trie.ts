/**
 * Phrases of many lexicons found in one walk over the tokens.
 *
 * Matching is by normalised token; hyphens are passed over on both sides ("Vice-President" is "vice president").
 * A phrase marked `cased` must be written as in the lexicon ("US" but not "us").
 */
import { tokenize } from "../language/tokenize.ts";
import type { Token } from "../language/token.ts";

export interface PhraseHit<T> {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: { value: T; cased: readonly string[] | null }[] | null;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: null, values: null };

  /** Adds a phrase as it is written; white space and hyphens separate words. */
  add(phrase: string, value: T, cased = false): void {
    let node = this.#root;
    const words = tokenize(phrase).filter((token) => token.norm !== "-");
    if (words.length === 0) return;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word.norm);
      if (!child) node.next.set(word.norm, (child = { next: null, values: null }));
      node = child;
    }
    (node.values ??= []).push({ value, cased: cased ? words.map((word) => word.text) : null });
  }

  /** Every phrase that begins at token `at`, shortest first, not reaching past `end`. */
  *at(tokens: readonly Token[], at: number, end = tokens.length): Generator<PhraseHit<T>> {
    let node: Node<T> | undefined = this.#root;
    for (let index = at; index < end; index++) {
      const token = tokens[index]!;
      if (token.norm === "-" && index > at && index + 1 < end && (!token.spaced || !tokens[index + 1]!.spaced)) continue;
      node = node.next?.get(token.norm);
      if (!node) return;
      if (!node.values) continue;
      for (const { value, cased } of node.values) {
        if (cased && !writtenAs(tokens, at, index + 1, cased)) continue;
        yield { from: at, to: index + 1, value };
      }
      if (!node.next) return;
    }
  }

  /** Every phrase in tokens `[from, to)`. */
  scan(tokens: readonly Token[], from = 0, to = tokens.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let index = from; index < to; index++) {
      if (!this.#root.next?.has(tokens[index]!.norm)) continue;
      for (const hit of this.at(tokens, index, to)) hits.push(hit);
    }
    return hits;
  }
}

function writtenAs(tokens: readonly Token[], from: number, to: number, cased: readonly string[]): boolean {
  let word = 0;
  for (let index = from; index < to; index++) {
    const { text, norm } = tokens[index]!;
    if (norm === "-") continue;
    const wanted = cased[word++]!;
    if (text !== wanted && text.replaceAll(".", "") !== wanted.replaceAll(".", "")) return false;
  }
  return true;
}
