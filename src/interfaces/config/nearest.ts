/** The known word that somebody may have meant. */

/** As many letters may differ as a third of the word, and three at most. */
const SHARE = 3;
const MOST = 3;

export function nearest(given: string, known: readonly string[]): string | null {
  const last = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  let best: string | null = null;
  let least = Math.min(MOST, Math.ceil(given.length / SHARE)) + 1;
  for (const name of known) {
    // A key that was put into the wrong table, or into none, is as near as one letter.
    const distance = Math.min(distanceBetween(given, name), distanceBetween(last(given), last(name)) + 1);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). Both are short. */
function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(changed, swapped, above[j]! + 1, row[j - 1]! + 1));
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
