/**
 * Where a name is at home, by how it ends, what it is written with, or as one of a closed stock of family names. Names travel, so it is
 * weighed like anything else, and only for people of whom nothing says a country.
 */
import type { Lexicons } from "../../../lexicons/lexicons.ts";

const MARKS = /\p{M}/gu;
const OUTSIDE = /[^\p{L}]+/u;
/** Shorter words are particles and initials. */
const SHORTEST = 4;

export class NameOrigins {
  readonly #endings = new Map<string, readonly string[]>();
  readonly #words = new Map<string, readonly string[]>();
  readonly #letters = new Map<string, readonly string[]>();
  #longest = 0;

  constructor(lexicons: Lexicons) {
    for (const { of, endings, words, letters } of lexicons.entries("name-origin")) {
      for (const ending of endings) {
        add(this.#endings, ending, of);
        this.#longest = Math.max(this.#longest, ending.length);
      }
      for (const word of words) add(this.#words, word, of);
      for (const letter of letters) add(this.#letters, letter, of);
    }
  }

  /** Codes of the countries where a name is at home; none where it tells nothing. */
  of(name: string): ReadonlySet<string> {
    return new Set(this.#find(name.toLowerCase()));
  }

  #find(name: string): readonly string[] {
    for (const letter of name) {
      const of = this.#letters.get(letter);
      if (of) return of;
    }
    const words = name.normalize("NFD").replace(MARKS, "").split(OUTSIDE).filter(Boolean);
    for (const word of [words.at(-1), words[0]]) {
      const of = this.#words.get(word ?? "");
      if (of) return of;
    }
    const marked = name.split(OUTSIDE).findLast(Boolean) ?? "";
    return this.#byEnding(marked) ?? this.#byEnding(words.at(-1) ?? "") ?? this.#byEnding(words.at(-2) ?? "") ?? [];
  }

  #byEnding(word: string): readonly string[] | undefined {
    if (word.length < SHORTEST) return undefined;
    for (let length = Math.min(this.#longest, word.length - 1); length > 1; length--) {
      const of = this.#endings.get(word.slice(-length));
      if (of) return of;
    }
    return undefined;
  }
}

function add(to: Map<string, readonly string[]>, key: string, of: readonly string[]): void {
  to.set(key, [...(to.get(key) ?? []), ...of]);
}

const ofLexicons = new WeakMap<Lexicons, NameOrigins>();

/** Made once for each set of lexicons. */
export function nameOrigins(lexicons: Lexicons): NameOrigins {
  let found = ofLexicons.get(lexicons);
  if (!found) ofLexicons.set(lexicons, (found = new NameOrigins(lexicons)));
  return found;
}
