/**
 * Phrases of many lexicons found in one walk over the tokens.
 *
 * Matching is by normalised token; hyphens are passed over on both sides ("Vice-President" is "vice president").
 * A phrase marked `cased` must be written as in the lexicon ("US" but not "us").
 */
import type { Token } from "../language/token.ts";
import { tokenize } from "../language/tokenize.ts";
import { enter } from "../language/vocabulary.ts";
import { Transitions } from "./transitions.ts";

export interface PhraseHit<T> {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Ending<T> {
  readonly value: T;
  /** The words as they must be written; null for any case. */
  readonly cased: readonly string[] | null;
}

const ENDS = 1;
const GOES_ON = 2;

/** The same numbers in an array that has a place for `index`. */
function withRoom<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, index: number): Numbers {
  if (index < numbers.length) return numbers;
  const longer = new (numbers.constructor as new (length: number) => Numbers)(Math.max(index + 1, numbers.length * 2));
  longer.set(numbers);
  return longer;
}

/** Places of the tree are numbers; 0 is none. The words of a phrase lead from place to place, and values stand where phrases end. */
export class PhraseTrie<T> {
  /** By the number of a first word, the place it leads to; 0 where no phrase begins with it. */
  #first = new Int32Array(1 << 10);
  readonly #transitions = new Transitions();
  readonly #endings: (Ending<T>[] | null)[] = [null];
  /** What a place is: some phrase ends there (1), some phrase goes on from there (2). */
  #marks = new Uint8Array(1 << 10);

  /** Adds a phrase as it is written; white space and hyphens separate words. */
  add(phrase: string, value: T, cased = false): void {
    const words = tokenize(phrase).filter((token) => token.norm !== "-");
    if (words.length === 0) return;
    let place = 0;
    for (const { norm } of words) place = this.#step(place, enter(norm));
    const endings = (this.#endings[place] ??= []);
    this.#marks[place]! |= ENDS;
    endings.push({ value, cased: cased ? words.map((word) => word.text) : null });
  }

  #step(place: number, word: number): number {
    const known = place === 0 ? this.#first[word] : this.#transitions.get(place, word);
    if (known) return known;
    const next = this.#endings.push(null) - 1;
    this.#marks = withRoom(this.#marks, next);
    if (place === 0) {
      this.#first = withRoom(this.#first, word);
      this.#first[word] = next;
    } else {
      this.#transitions.add(place, word, next);
      this.#marks[place]! |= GOES_ON;
    }
    return next;
  }

  /** Every phrase that begins at token `at`, shortest first, not reaching past `end`. */
  at(tokens: readonly Token[], at: number, end = tokens.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    if (at < end) this.#collect(tokens, at, end, hits);
    return hits;
  }

  /** Every phrase in tokens `[from, to)`, added to `hits` where there are some already. */
  scan(tokens: readonly Token[], from = 0, to = tokens.length, hits: PhraseHit<T>[] = []): PhraseHit<T>[] {
    const first = this.#first;
    for (let index = from; index < to; index++) {
      const { word } = tokens[index]!;
      if (word < first.length && first[word]! > 0) this.#collect(tokens, index, to, hits);
    }
    return hits;
  }

  // The reader's innermost loop: nothing is made here but the hits themselves.
  #collect(tokens: readonly Token[], at: number, end: number, hits: PhraseHit<T>[]): void {
    let place = this.#first[tokens[at]!.word] ?? 0;
    let index = at;
    while (place !== 0) {
      const marks = this.#marks[place]!;
      if ((marks & ENDS) !== 0) {
        for (const { value, cased } of this.#endings[place]!) {
          if (cased === null || writtenAs(tokens, at, index + 1, cased)) hits.push({ from: at, to: index + 1, value });
        }
      }
      if ((marks & GOES_ON) === 0 || ++index >= end) return;
      let token = tokens[index]!;
      while (token.norm === "-" && index + 1 < end && (!token.spaced || !tokens[index + 1]!.spaced))
        token = tokens[++index]!;
      if (token.word === 0) return;
      place = this.#transitions.get(place, token.word);
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
