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

/** Terms in a tree of the stems of their words. */
export interface Branch {
  /** The term that ends here. */
  readonly term: Term | null;
  readonly next: ReadonlyMap<string, Branch>;
}

let loaded: Branch | undefined;

export function concepts(): Branch {
  return (loaded ??= load());
}

interface Growing {
  term: Term | null;
  readonly next: Map<string, Growing>;
}

function load(): Branch {
  const tree: Growing = { term: null, next: new Map() };
  for (const { concept, terms: groups, scale, counts, matters } of loadSomeLexicons(["en/concepts"]).entries(
    "concept",
  )) {
    for (const [step, words] of groups.entries()) {
      for (const word of words) {
        let branch = tree;
        for (const stem of stemsOf(word)) {
          let next = branch.next.get(stem);
          if (!next) branch.next.set(stem, (next = { term: null, next: new Map() }));
          branch = next;
        }
        // What stands first in the lexicon holds.
        branch.term ??= {
          key: `${concept}.${step + 1}`,
          family: concept,
          counts,
          step: scale ? step : null,
          matters: matters ?? null,
        };
      }
    }
  }
  return tree;
}

/** Hyphens part words: "good-neighbourly" is "good neighbourly". */
function stemsOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind !== "punct")
    .map(({ norm }) => stemOf(norm));
}
