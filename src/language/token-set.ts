/**
 * Words that every token of a text is asked for: by number, so that "no", the answer for nearly every token, is one look into an
 * array and not a search by letters. Its words get their numbers when it is made, so it is made before the text is read: beside the
 * rule, or of words that the lexicons hold.
 */
import type { Token } from "./token.ts";
import { enter } from "./vocabulary.ts";

export class TokenSet {
  /** By the number of a word, whether it is one of these. */
  readonly #members: Uint8Array;

  /** `words` as tokens are compared ("norm"). */
  constructor(words: Iterable<string>) {
    const numbers = [...words].map(enter);
    this.#members = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) this.#members[number] = 1;
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && token.word < this.#members.length && this.#members[token.word] === 1;
  }
}

/** The same with a value for each word. */
export class TokenMap<Value> {
  readonly #values: (Value | undefined)[] = [];

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const number = enter(word);
      while (this.#values.length <= number) this.#values.push(undefined);
      this.#values[number] = value;
    }
  }

  get(token: Token | undefined): Value | undefined {
    return token !== undefined && token.word < this.#values.length ? this.#values[token.word] : undefined;
  }
}
