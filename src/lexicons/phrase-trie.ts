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
  at(tokens: readonly Token[], at: number, end = tokens.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    if (at < end) this.#collect(tokens, at, end, hits);
    return hits;
  }

  /** Every phrase in tokens `[from, to)`, added to `hits` where there are some already. */
  scan(tokens: readonly Token[], from = 0, to = tokens.length, hits: PhraseHit<T>[] = []): PhraseHit<T>[] {
    for (let index = from; index < to; index++) this.#collect(tokens, index, to, hits);
    return hits;
  }

  // The reader's innermost loop: nothing is made here but the hits themselves.
  #collect(tokens: readonly Token[], at: number, end: number, hits: PhraseHit<T>[]): void {
    let node = this.#root.next?.get(tokens[at]!.norm);
    let index = at;
    while (node) {
      if (node.values) {
        for (const { value, cased } of node.values) {
          if (cased === null || writtenAs(tokens, at, index + 1, cased)) hits.push({ from: at, to: index + 1, value });
        }
      }
      if (!node.next || ++index >= end) return;
      let token = tokens[index]!;
      while (token.norm === "-" && index + 1 < end && (!token.spaced || !tokens[index + 1]!.spaced)) token = tokens[++index]!;
      node = node.next.get(token.norm);
    }
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
