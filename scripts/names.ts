/**
 * How well names are compared, by what makes a pair hard and by script.
 *
 *     npm run names
 *     npm run names -- --wrong    the pairs of the tuned half that are told otherwise than a reader tells them
 *
 * Errors of the half that is held out are not shown, so that nobody tunes on it.
 */
import { HALVES, type PairScore, readPairs, scorePairs, scriptOf } from "../src/evaluation/name-pairs.ts";
import { compareNames } from "../src/language/person-name/index.ts";

if (process.argv.includes("--wrong")) {
  for (const { a, b, same, phenomenon } of readPairs("tune")) {
    const found = compareNames(a, b);
    if (found.same !== same)
      console.log(`${phenomenon}: ${a} ${same ? "=" : "!="} ${b}\n    ${found.because.join("; ")}`);
  }
} else {
  for (const half of HALVES) {
    const pairs = readPairs(half);
    for (const groupOf of [() => "all", ({ phenomenon }: { phenomenon: string }) => phenomenon, scriptOf]) {
      console.log(`\n${half}`);
      for (const [group, score] of scorePairs(pairs, groupOf)) console.log(`  ${group.padEnd(18)}${inWords(score)}`);
    }
  }
}

function inWords({ pairs, right, precision, recall, f1 }: PairScore): string {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  return `${right} of ${pairs} right  P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`;
}
