/**
 * Slips of the pen and of machines that read print, in long words: two letters in each other's place, one too few, one too many, one read for
 * another that looks like it. Never at the end, where a letter makes a woman's form or another family of names.
 */

const SHORTEST = 7;
/** A word that lacks a letter, or has another one, is a name of its own more often. */
const SHORTEST_CHANGED = 9;
const LOOK_ALIKE = new Set([
  "il",
  "li",
  "nm",
  "mn",
  "ce",
  "ec",
  "uv",
  "vu",
  "oa",
  "ao",
  "ae",
  "ea",
  "eo",
  "oe",
  "hb",
  "bh",
  "lt",
  "tl",
  "rn",
  "nr",
  "ij",
  "ji",
  "gq",
  "qg",
  "yv",
  "vy",
]);

export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || short[0] !== long[0]) return false;
  const one = short.replaceAll("rn", "m");
  if (one === long.replaceAll("rn", "m")) return true;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let same = 0;
  while (same < short.length - from && short.at(-1 - same) === long.at(-1 - same)) same++;
  const [left, right] = [short.slice(from, short.length - same), long.slice(from, long.length - same)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (same === 0 || short.length < SHORTEST_CHANGED) return false;
  return left.length === 0
    ? right.length === 1
    : left.length === 1 && right.length === 1 && LOOK_ALIKE.has(left + right);
}
