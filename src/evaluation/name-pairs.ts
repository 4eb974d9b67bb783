/**
 * How well `chancery names` tells whether two writings may be one person's: pairs of invented names (`evaluation/name-pairs`), one a line,
 * `A = B` where a careful reader takes them for one name and `A != B` where he does not, under headings that say what makes them hard.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareNames } from "../language/person-name/index.ts";

export const HALVES = ["tune", "held-out"] as const;
export type Half = (typeof HALVES)[number];

export interface LabelledPair {
  /** The heading: "script", "woman-man". */
  readonly phenomenon: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairScore {
  readonly pairs: number;
  /** Those that are one name. */
  readonly same: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const FOLDER = join(import.meta.dirname, "..", "..", "evaluation", "name-pairs");
const HEADING = "# ";
const [SAME, OTHER] = [" = ", " != "];

export function readPairs(half: Half): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  let phenomenon = "";
  for (const line of readFileSync(join(FOLDER, `${half}.txt`), "utf8").split("\n")) {
    if (line.startsWith(HEADING)) phenomenon = line.slice(HEADING.length);
    else if (line !== "") {
      const same = !line.includes(OTHER);
      const [a = "", b = ""] = line.split(same ? SAME : OTHER);
      pairs.push({ phenomenon, a, b, same });
    }
  }
  return pairs;
}

/** Figures of each group of pairs, the largest first; `groupOf` names the group. */
export function scorePairs(
  pairs: readonly LabelledPair[],
  groupOf: (pair: LabelledPair) => string = () => "",
): Map<string, PairScore> {
  const counts = new Map<string, { hits: number; misses: number; slips: number; passed: number }>();
  for (const pair of pairs) {
    const count = counts.get(groupOf(pair)) ?? { hits: 0, misses: 0, slips: 0, passed: 0 };
    const found = compareNames(pair.a, pair.b).same;
    if (pair.same) count[found ? "hits" : "misses"]++;
    else count[found ? "slips" : "passed"]++;
    counts.set(groupOf(pair), count);
  }
  const scores = [...counts].map(([group, { hits, misses, slips, passed }]): [string, PairScore] => {
    const [precision, recall] = [share(hits, hits + slips), share(hits, hits + misses)];
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const same = hits + misses;
    return [group, { pairs: same + slips + passed, same, right: hits + passed, precision, recall, f1 }];
  });
  return new Map(scores.sort(([a, x], [b, y]) => y.pairs - x.pairs || (a < b ? -1 : 1)));
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

const SCRIPTS = (
  "Cyrillic Georgian Armenian Arabic Hebrew Greek Hiragana Katakana Han Hangul Devanagari Bengali Tamil Sinhala Telugu Gujarati Gurmukhi " +
  "Malayalam Kannada Thai Myanmar Ethiopic Khmer"
).split(" ");
const OF_SCRIPT = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")] as const);

/** The script of the pair other than Latin. */
export function scriptOf({ a, b }: LabelledPair): string {
  return OF_SCRIPT.find(([, of]) => of.test(a + b))?.[0] ?? "Latin";
}
