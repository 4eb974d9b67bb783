/** Why a value was inferred, as the rules note it, in words for those who never saw a rule. */
const IN_WORDS: readonly (readonly [note: RegExp, words: string])[] = [
  [/^published \S+, in (\S+)$/u, "year by other reports"],
  [/no other day is given/u, "day of publication"],
  [/^published /u, "day of publication"],
  [/^nearest before$/u, "year before publication"],
  [/^home, none said$/u, "the host’s home"],
  [/^(?:its day, .* was not after|its day, .* was still to come|it is told as still to come)/u, "by its day"],
  [/^the report was filed there$|no other place is given/u, "where it was filed"],
  [/^across from one/u, "across from another side"],
];

export function becauseInWords(because: string): string {
  return IN_WORDS.find(([note]) => note.test(because))?.[1] ?? because;
}
