/** Finds what a text has word for word from others: runs of 80 characters and more, however its lines are broken. */
const RUN = 80;
/** A shared run of 80 holds one of these whole, wherever it begins. */
const STEP = 20;
const GRAM = RUN - STEP;

const flat = (text: string): string => text.replace(/\s+/gu, " ");

/** What a text shares with the sources: runs of 80 characters and more. */
export class SharedRuns {
  readonly #sources: string[] = [];
  readonly #grams = new Map<string, [source: number, at: number]>();

  add(text: string): void {
    const source = flat(text);
    const index = this.#sources.push(source) - 1;
    for (let at = 0; at + GRAM <= source.length; at += STEP) this.#grams.set(source.slice(at, at + GRAM), [index, at]);
  }

  /** The first such run, or `null`. */
  find(text: string): string | null {
    const candidate = flat(text);
    for (let at = 0; at + GRAM <= candidate.length; at++) {
      const hit = this.#grams.get(candidate.slice(at, at + GRAM));
      if (!hit) continue;
      const source = this.#sources[hit[0]]!;
      let [from, into] = [at, hit[1]];
      while (from > 0 && into > 0 && candidate[from - 1] === source[into - 1]) [from, into] = [from - 1, into - 1];
      let [to, onto] = [at + GRAM, hit[1] + GRAM];
      while (to < candidate.length && onto < source.length && candidate[to] === source[onto])
        [to, onto] = [to + 1, onto + 1];
      if (to - from >= RUN) return candidate.slice(from, to);
    }
    return null;
  }
}
