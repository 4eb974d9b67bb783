/** The closed lists of words within names, from the lexicons, looked up once. */
import { readEntries } from "../../lexicons/read-entries.ts";
import { toLatin } from "./letters.ts";

export interface NameWords {
  readonly particles: ReadonlySet<string>;
  readonly fathers: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  /** Each form of a given name with the sets it stands in. */
  readonly given: ReadonlyMap<string, readonly number[]>;
}

let known: NameWords | undefined;

export function nameWords(): NameWords {
  return (known ??= collect());
}

function collect(): NameWords {
  const entries = [...readEntries("names/name-words", "name-word"), ...readEntries("names/given-names", "name-word")];
  const classes = new Map<string, Set<string>>();
  const given = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const set = classes.get(entry.class) ?? new Set<string>();
    classes.set(entry.class, set);
    for (const word of entry.words) {
      set.add(word);
      if (entry.class === "given") given.set(word, [...(given.get(word) ?? []), index]);
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
    given,
  };
}
