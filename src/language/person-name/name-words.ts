/** The closed lists of words within names, from the lexicons, looked up once. */
import { readEntries } from "../../lexicons/read-entries.ts";
import { toLatin } from "./letters.ts";
import { ARABIC } from "./scripts/arabic.ts";

export interface NameWords {
  readonly particles: ReadonlySet<string>;
  readonly fathers: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  /** Family names that stand first, by language. */
  readonly familiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Given names in Belarusian forms. */
  readonly akanne: ReadonlySet<string>;
  /** Given names that stand in the lexicon in Arabic letters too, in all their Latin spellings, and words that only Arabic names have. */
  readonly arabic: ReadonlySet<string>;
  /** Each form of a given name with the sets it stands in. */
  readonly given: ReadonlyMap<string, readonly number[]>;
}

let known: NameWords | undefined;

export function nameWords(): NameWords {
  return (known ??= collect());
}

const ARABIC_WORDS = ["abd", "abu", "abou", "ibn", "al", "el"];
const FILES = ["names/name-words", "names/given-names", "names/given-names-abroad"];

function collect(): NameWords {
  const entries = FILES.flatMap((file) => readEntries(file, "name-word"));
  const classes = new Map<string, Set<string>>();
  const given = new Map<string, number[]>();
  const familiesOf = new Map<string, Set<string>>();
  const arabic = new Set(ARABIC_WORDS);
  let alone = 0;
  for (const [index, entry] of entries.entries()) {
    const set = classes.get(entry.class) ?? new Set<string>();
    classes.set(entry.class, set);
    if (entry.class === "given" && entry.words.some((word) => ARABIC.test(word)))
      for (const word of entry.words) arabic.add(word);
    for (const word of entry.words) {
      set.add(word);
      if (entry.class === "given") given.set(word, [...(given.get(word) ?? []), index]);
      // One of its own, which no other has.
      if (entry.class === "given-alone") given.set(word, [...(given.get(word) ?? []), --alone]);
      if (entry.language !== undefined)
        familiesOf.set(entry.language, (familiesOf.get(entry.language) ?? new Set()).add(word));
    }
  }
  const titles = classes.get("title") ?? new Set<string>();
  for (const entry of readEntries("en/honorifics", "word")) {
    if (entry.class !== "honorific") continue;
    for (const phrase of entry.words)
      for (const word of phrase.split(/[\s.]+/u)) if (word.length > 1) titles.add(toLatin(word).text);
  }
  const of = (name: string) => classes.get(name) ?? new Set<string>();
  return {
    particles: of("particle"),
    fathers: of("father"),
    suffixes: of("suffix"),
    titles,
    familyFirst: of("family-first"),
    familiesOf,
    akanne: of("akanne"),
    arabic,
    given,
  };
}
