/**
 * Many distinct reports out of a few: each variation of a report has other surnames, other weekdays and other days of the month, and
 * otherwise the length and make of a real text. The same number always gives the same report.
 */
import type { DocumentSpec } from "../../src/documents/document.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** A name of two or three words after an office or a form of address; its last word is taken for a surname. */
const NAMED =
  /\b(?:Minister|President|Secretary|Ambassador|Commissioner|Mr|Mrs|Ms|Dr)\.? (?:\p{Lu}\p{Ll}+ ){0,2}(\p{Lu}\p{Ll}{3,})/gu;
const WORD = /\p{Lu}\p{Ll}{3,}/gu;
const DAY = /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b/gu;
const NOT_SURNAMES = new Set([
  "Affairs",
  "Minister",
  "President",
  "General",
  "State",
  "States",
  "United",
  "Foreign",
  "Republic",
  "House",
  ...WEEKDAYS,
]);

export class EnlargedCorpus {
  readonly #base: readonly DocumentSpec[];
  readonly #surnames: readonly string[];
  readonly #place = new Map<string, number>();

  constructor(base: readonly DocumentSpec[]) {
    this.#base = base;
    const found = new Set<string>();
    for (const { text } of base) for (const match of text.matchAll(NAMED)) found.add(match[1]!);
    this.#surnames = [...found].filter((word) => !NOT_SURNAMES.has(word)).sort();
    for (const [index, surname] of this.#surnames.entries()) this.#place.set(surname, index);
  }

  get distinctBase(): number {
    return this.#base.length;
  }

  report(number: number): DocumentSpec {
    const base = this.#base[number % this.#base.length]!;
    const round = Math.floor(number / this.#base.length);
    if (round === 0) return base;
    const vary = (text: string): string =>
      text
        .replace(WORD, (word) => this.#otherSurname(word, round) ?? otherWeekday(word, round) ?? word)
        .replace(DAY, (_, month: string, day: string) => `${month} ${((Number(day) + round) % 28) + 1}`);
    // A text with no name and no day in it is told apart by its number.
    const text = `${vary(base.text)}\n\nRelease ${number}`;
    return { ...base, id: `${base.id}~${round}`, title: base.title && vary(base.title), text };
  }

  #otherSurname(word: string, round: number): string | undefined {
    const at = this.#place.get(word);
    return at === undefined ? undefined : this.#surnames[(at + round * 37) % this.#surnames.length];
  }
}

function otherWeekday(word: string, round: number): string | undefined {
  const at = WEEKDAYS.indexOf(word);
  return at === -1 ? undefined : WEEKDAYS[(at + round) % 7];
}
