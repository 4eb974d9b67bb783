/**
 * Numbers for the words that phrases are made of, so that a text is looked through for thousands of phrases by comparing numbers.
 * A word has the same number in all lexicons; every other word has none, which is 0.
 */
const numbers = new Map<string, number>();

/** The number of a word as tokens are compared ("norm"); 0 when no phrase has it. */
export function numberOf(norm: string): number {
  return numbers.get(norm) ?? 0;
}

/** The number of a word of a phrase, given to it now if it has none. */
export function enter(norm: string): number {
  let number = numbers.get(norm);
  if (number === undefined) numbers.set(norm, (number = numbers.size + 1));
  return number;
}

/** How many words have a number; what was remembered when there were fewer may be out of date. */
export function vocabularySize(): number {
  return numbers.size;
}
