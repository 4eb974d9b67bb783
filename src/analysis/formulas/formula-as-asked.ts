/** A formula of which wordings and citations are worked out when they are first asked for: who weighs many by how they are kept to tells few. */
import type { Formula, Regularity, Silence } from "./formula.ts";

export interface ToBeTold {
  readonly regularity: Regularity;
  readonly silent: Silence | null;
  readonly formula: () => Formula;
}

export class FormulaAsAsked implements Formula {
  readonly regularity: Regularity;
  readonly silent: Silence | null;
  readonly #told: () => Formula;

  constructor({ regularity, silent, formula }: ToBeTold) {
    this.regularity = regularity;
    this.silent = silent;
    this.#told = formula;
  }

  get text() {
    return this.#told().text;
  }

  get variants() {
    return this.#told().variants;
  }

  get said() {
    return this.#told().said;
  }

  get meetings() {
    return this.#told().meetings;
  }

  get first() {
    return this.#told().first;
  }

  get last() {
    return this.#told().last;
  }

  get by() {
    return this.#told().by;
  }

  get topics() {
    return this.#told().topics;
  }

  get countries() {
    return this.#told().countries;
  }
}
