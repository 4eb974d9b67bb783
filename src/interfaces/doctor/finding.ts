/** What `chancery doctor` finds: one thing, how it is, and what to do about it. */

/** `good`: as it should be. `note`: worth knowing. `look`: it works, and should be looked at. `broken`: something does not work. */
export type State = "good" | "note" | "look" | "broken";
export type Area = "machine" | "configuration" | "words" | "record" | "printing";

export interface Finding {
  readonly area: Area;
  readonly state: State;
  /** In a sentence. */
  readonly says: string;
  /** What to do; null where there is nothing to do. */
  readonly advice: string | null;
}

/** Findings of one area. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #area: Area;

  constructor(area: Area) {
    this.#area = area;
  }

  good(says: string): void {
    this.all.push({ area: this.#area, state: "good", says, advice: null });
  }

  note(says: string, advice: string | null = null): void {
    this.all.push({ area: this.#area, state: "note", says, advice });
  }

  look(says: string, advice: string): void {
    this.all.push({ area: this.#area, state: "look", says, advice });
  }

  broken(says: string, advice: string | null): void {
    this.all.push({ area: this.#area, state: "broken", says, advice });
  }
}
