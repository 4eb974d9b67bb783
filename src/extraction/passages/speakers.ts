/** Who says a clause: sides by code, and the person, where one does. */
import type { Layers } from "../layers.ts";
import { Antecedents } from "../meetings/antecedents.ts";
import type { Drafts } from "../meetings/drafts-of-report.ts";
import type { Actor } from "../relations/actor.ts";
import type { Clause } from "./clause.ts";

export interface Spoken {
  /** Codes, in alphabetical order. */
  readonly sides: readonly string[];
  readonly person: string | null;
}

export const NO_ONE: Spoken = { sides: [], person: null };

export class SpeakersOfClauses {
  readonly #layers: Layers;
  readonly #countryOf: Drafts["countryOf"];
  #antecedents: Antecedents | null = null;
  readonly #byName: ReadonlyMap<string, number>;
  #last: { readonly person: number; readonly sentence: number } | null = null;

  constructor({ layers, countryOf }: Drafts) {
    this.#layers = layers;
    this.#countryOf = countryOf;
    const byName = new Map<string, number>();
    for (const { id, name } of layers.people.people) if (name !== null && !byName.has(name)) byName.set(name, id);
    this.#byName = byName;
  }

  /** `parties`: sides of the meeting it is told of. */
  of({ act, subject, together }: Clause, sentence: number, parties: readonly string[]): Spoken {
    switch (subject.kind) {
      case "source":
        return NO_ONE;
      case "pronoun":
        return together ? { sides: parties, person: null } : this.#ofPronoun(subject.word, sentence, parties);
      case "all":
        return { sides: parties, person: null };
      case "occasion":
      case "nobody":
        return together || act === "agreed" || (subject.kind === "occasion" && act === "discussed")
          ? { sides: parties, person: null }
          : NO_ONE;
      case "addressed": {
        const told = this.#sidesOf(subject.actors, sentence, parties).sides;
        const others = parties.filter((code) => !told.includes(code));
        return told.length > 0 && parties.length === 2 && others.length === 1
          ? { sides: others, person: null }
          : NO_ONE;
      }
      case "actors": {
        const spoken = this.#sidesOf(subject.actors, sentence, parties);
        return together && parties.length > 1 ? { sides: parties, person: null } : spoken;
      }
    }
  }

  /** A pronoun that no layer before took for one, as behind a quotation mark. */
  #ofPronoun(word: string, sentence: number, parties: readonly string[]): Spoken {
    if (word === "they") return { sides: parties, person: null };
    const last = this.#last;
    if (!HE.has(word) || last === null || sentence - last.sentence > 1) return NO_ONE;
    const name = this.#layers.people.people[last.person]!.name;
    return name === null ? NO_ONE : this.named(name);
  }

  /** Who is quoted, by the name that the quotation gives. */
  named(name: string): Spoken {
    const id = this.#byName.get(name);
    if (id === undefined) {
      const body = this.#layers.bodies.find((one) => one.name === name);
      return { sides: body?.party ? [body.party] : [], person: null };
    }
    const code = this.#countryOf(id);
    return { sides: code === null ? [] : [code], person: name };
  }

  isPerson(name: string): boolean {
    return this.#byName.has(name);
  }

  #sidesOf(actors: readonly number[], sentence: number, parties: readonly string[]): Spoken {
    const sides = new Set<string>();
    const people = new Set<number>();
    for (const index of actors) {
      const actor = this.#layers.actors[index]!;
      const person = this.#personOf(actor, sentence);
      if (person >= 0) {
        people.add(person);
        const code = this.#countryOf(person);
        if (code !== null) sides.add(code);
      } else for (const code of this.#codesOf(actor, parties)) sides.add(code);
    }
    const only = people.size === 1 && actors.length === 1 ? [...people][0]! : -1;
    const name = only >= 0 ? this.#layers.people.people[only]!.name : null;
    return { sides: [...sides].sort(), person: name?.replace(/\s+/gu, " ") ?? null };
  }

  #personOf(actor: Actor, sentence: number): number {
    if (actor.kind === "person") return this.#layers.people.personOf[actor.mention]!;
    if (actor.kind !== "pronoun") return -1;
    if (!HE.has(this.#word(actor))) return -1;
    // Whoever spoke in the sentence before goes on.
    const last = this.#last;
    if (last !== null && sentence - last.sentence <= 1) return last.person;
    this.#antecedents ??= new Antecedents(this.#layers, this.#countryOf);
    return this.#antecedents.ofPronoun(actor, sentence);
  }

  /** Somebody said something in a sentence. */
  spoke(name: string, sentence: number): void {
    const person = this.#byName.get(name);
    if (person !== undefined) this.#last = { person, sentence };
  }

  #codesOf(actor: Actor, parties: readonly string[]): readonly string[] {
    if (actor.codes.length > 0) return actor.codes;
    if (actor.kind === "delegation") {
      const person = actor.leader >= 0 ? this.#layers.people.personOf[actor.leader]! : -1;
      const code = person >= 0 ? this.#countryOf(person) : null;
      return code === null ? parties : [code];
    }
    if (actor.kind === "group") return parties;
    if (actor.kind === "plural") return this.#isDefinite(actor) ? parties : [];
    if (actor.kind !== "pronoun") return [];
    const word = this.#word(actor);
    if (word === "they") return parties;
    const home = this.#layers.home?.code;
    return (word === "we" || word === "i") && home !== undefined ? [home] : [];
  }

  /** "the ministers", "both presidents"; not "officials". */
  #isDefinite({ from }: Actor): boolean {
    const { tokens } = this.#layers.annotated;
    return DEFINITE.has(tokens[from]!.norm) || DEFINITE.has(tokens[from - 1]?.norm ?? "");
  }

  #word({ from }: Actor): string {
    return this.#layers.annotated.tokens[from]!.norm;
  }
}

const DEFINITE = new Set(["the", "both", "two", "three", "these"]);
const HE = new Set(["he", "she"]);
