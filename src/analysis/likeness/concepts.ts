/** Which words stand for each other, as `data/lexicons/en/concepts.yaml` has it, found by their stems. */
import { tokenize } from "../../language/tokenize.ts";
import { loadSomeLexicons } from "../../lexicons/lexicons.ts";
import { stemOf } from "./stem.ts";

export interface Term {
  /** Equal for words that stand for each other. */
  readonly key: string;
  /** Equal for words that say something of the same thing. */
  readonly family: string;
  /** False for words that are no part of what is said. */
  readonly counts: boolean;
  /** Its place on a scale, from 0; null where its concept is none. */
  readonly step: number | null;
  /** 1 to 3; how much it matters that it is said. */
  readonly matters: number | null;
}

export interface Concepts {
  /** By the stems of their words with a space between. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Stems with which terms begin. */
  readonly firsts: ReadonlySet<string>;
  /** The most words of a term. */
  readonly longest: number;
}

let loaded: Concepts | undefined;

export function concepts(): Concepts {
  return (loaded ??= load());
}

function load(): Concepts {
  const terms = new Map<string, Term>();
  let longest = 1;
  for (const { concept, terms: groups, scale, counts, matters } of loadSomeLexicons(["en/concepts"]).entries(
    "concept",
  )) {
    for (const [step, words] of groups.entries()) {
      for (const word of words) {
        const stems = stemsOf(word);
        const phrase = stems.join(" ");
        longest = Math.max(longest, stems.length);
        // What stands first in the lexicon holds.
        if (terms.has(phrase)) continue;
        terms.set(phrase, {
          key: `${concept}.${step + 1}`,
          family: concept,
          counts,
          step: scale ? step : null,
          matters: matters ?? null,
        });
      }
    }
  }
  return { terms, firsts: new Set([...terms.keys()].map((phrase) => phrase.split(" ")[0]!)), longest };
}

/** Hyphens part words: "good-neighbourly" is "good neighbourly". */
function stemsOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind !== "punct")
    .map(({ norm }) => stemOf(norm));
}
