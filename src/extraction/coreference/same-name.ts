/** Whether two writings of a name in one document are one person's: "Joe Biden" and "Mr. Biden", two spellings of a family name. */
import { nameWords } from "../../language/person-name/name-words.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";

const INITIAL = /^\p{L}$/u;
/** Shorter words differ in spelling and are other names. */
const SHORTEST_VARIANT = 6;

export class NameWords {
  readonly #particles: ReadonlySet<string>;
  readonly #suffixes: ReadonlySet<string>;
  readonly #known = new Map<string, readonly string[]>();
  readonly #keys = new Map<string, readonly string[]>();

  constructor(lexicons: Lexicons) {
    this.#particles = lexicons.wordSet("name-particle");
    this.#suffixes = lexicons.wordSet("name-suffix");
  }

  /** Words of a name without marks and suffixes, in lower case. */
  of(name: string): readonly string[] {
    const known = this.#known.get(name);
    if (known) return known;
    const words = plain(name)
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word !== "" && !this.#suffixes.has(word));
    this.#known.set(name, words);
    return words;
  }

  /** What a word is looked up by: itself, and what all its spellings share. */
  keysOf(word: string): readonly string[] {
    let keys = this.#keys.get(word);
    if (!keys) {
      keys = word.length < SHORTEST_VARIANT ? [word] : [word, `${word[0]}~${consonants(word)}`];
      this.#keys.set(word, keys);
    }
    return keys;
  }

  /** The shorter one's full words all stand in the longer, or forms of them ("Joe", "Joseph"), initials agree, and one full word at least is shared. */
  compatible(a: readonly string[], b: readonly string[]): boolean {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    let shared = 0;
    for (const word of short) {
      if (INITIAL.test(word)) {
        if (!long.some((other) => other[0] === word)) return false;
      } else if (long.includes(word) || long.some((other) => isVariant(word, other))) shared++;
      else if (short.length > 1 && long.some((other) => areFormsOfOneName(word, other))) continue;
      else if (!long.some((other) => INITIAL.test(other) && other === word[0])) return false;
    }
    return shared > 0 && !(short.length === 1 && this.#particles.has(short[0]!));
  }
}

/** "Joe" and "Joseph", as lexicons have given names. */
function areFormsOfOneName(a: string, b: string): boolean {
  const { given } = nameWords();
  const sets = given.get(a);
  return sets !== undefined && (given.get(b)?.some((set) => sets.includes(set)) ?? false);
}

const ASCII = /^[\0-\x7f]*$/u;

function plain(name: string): string {
  return (ASCII.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
}

/** "Gunawardena" and "Gunawardane", "Wickremesinghe" and "Wickremasinghe": the same consonants in the same order. */
function isVariant(a: string, b: string): boolean {
  if (a.length < SHORTEST_VARIANT || b.length < SHORTEST_VARIANT || a[0] !== b[0]) return false;
  if (Math.abs(a.length - b.length) > 2 || consonants(a) !== consonants(b)) return false;
  // "Petrova" is not "Petrov".
  return a.length === b.length || a.endsWith("a") === b.endsWith("a");
}

function consonants(word: string): string {
  return word.replace(/[aeiouyh]/gu, "").replace(/(.)\1/gu, "$1");
}
