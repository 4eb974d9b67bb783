/** Whether a word is one syllable after the other, each in one of its spellings: 田中 is ta or den or ten, then naka or chuu. */
export function isSpeltBy(word: string, syllables: readonly (readonly string[])[]): boolean {
  let reached = new Set([0]);
  for (const spellings of syllables) {
    const next = new Set<number>();
    for (const from of reached)
      for (const spelling of spellings) if (word.startsWith(spelling, from)) next.add(from + spelling.length);
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(word.length);
}
