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
  readonly #antecedents: Antecedents;
  readonly #byName: ReadonlyMap<string, number>;

  constructor({ layers, countryOf }: Drafts) {
    this.#layers = layers;
    this.#countryOf = countryOf;
    this.#antecedents = new Antecedents(layers, countryOf);
    const byName = new Map<string, number>();
    for (const { id, name } of layers.people.people) if (name !== null && !byName.has(name)) byName.set(name, id);
    this.#byName = byName;
  }

  /** `parties`: sides of the meeting it is told of. */
  of({ subject, together }: Clause, sentence: number, parties: readonly string[]): Spoken {
    switch (subject.kind) {
      case "source":
        return NO_ONE;
      case "occasion":
      case "nobody":
        return together ? { sides: parties, person: null } : NO_ONE;
      case "addressed": {
        const told = this.#sidesOf(subject.actors, sentence, parties).sides;
        const others = parties.filter((code) => !told.includes(code));
        return told.length > 0 && parties.length === 2 && others.length === 1
          ? { sides: others, person: null }
          : NO_ONE;
      }
      case "actors": {
        const spoken = this.#sidesOf(subject.actors, sentence, parties);
        return together ? { sides: parties.length > 0 ? parties : spoken.sides, person: spoken.person } : spoken;
      }
    }
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
    if (actor.kind === "person") return this.#antecedents.personOf(actor);
    if (actor.kind !== "pronoun") return -1;
    return HE.has(this.#word(actor)) ? this.#antecedents.ofPronoun(actor, sentence) : -1;
  }

  #codesOf(actor: Actor, parties: readonly string[]): readonly string[] {
    if (actor.codes.length > 0) return actor.codes;
    if (actor.kind === "delegation") {
      const person = actor.leader >= 0 ? this.#layers.people.personOf[actor.leader]! : -1;
      const code = person >= 0 ? this.#countryOf(person) : null;
      return code === null ? parties : [code];
    }
    if (actor.kind === "group" || actor.kind === "plural") return parties;
    if (actor.kind !== "pronoun") return [];
    const word = this.#word(actor);
    if (word === "they") return parties;
    const home = this.#layers.home?.code;
    return (word === "we" || word === "i") && home !== undefined ? [home] : [];
  }

  #word({ from }: Actor): string {
    return this.#layers.annotated.tokens[from]!.norm;
  }
}

const HE = new Set(["he", "she"]);
