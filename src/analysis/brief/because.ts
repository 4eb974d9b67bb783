/** Why a value was inferred, as the rules note it, in words for those who never saw a rule. */
const IN_WORDS: readonly (readonly [part: string, words: string])[] = [
  ["published ", "day of publication"],
  ["no other day is given", "the day that the report gives elsewhere"],
  ["nearest before", "year before publication"],
  ["home, none said", "the host’s home"],
  ["no other place is given", "where it was filed"],
  ["across from one", "across from another side"],
  ["its day, ", "by its day"],
  ["it is told as still to come", "by its day"],
];

export function becauseInWords(because: string): string {
  return IN_WORDS.find(([part]) => because.includes(part))?.[1] ?? because;
}
