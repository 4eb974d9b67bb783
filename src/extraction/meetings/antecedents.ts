/**
 * Whom words point back to: "he" to whoever the sentence or those before it are about, "they" and "the delegation" to the
 * delegation told of last, "their talks" to the only two countries just named.
 */
import type { Layers } from "../layers.ts";
import type { Actor } from "../relations/actor.ts";
import type { MeetingEvent } from "../relations/event.ts";
import type { CountryOf } from "./proposal.ts";

export interface Named {
  readonly people: readonly number[];
  readonly codes: readonly string[];
}

const NO_CODES: ReadonlySet<string> = new Set();
const NOBODY: Named = { people: [], codes: [] };
/** So many sentences back "he" may point; so many actors back "the delegation". */
const SENTENCES_BACK = 5;
const ACTORS_BACK = 25;
/** Behind one of these a person is not what the sentence is about. */
const NOMINATIVE = new Set(["he", "she"]);
const GOVERNING = new Set(["of", "by", "with", "to", "from", "for", "on", "behalf"]);

export class Antecedents {
  readonly #layers: Layers;
  readonly #countryOf: CountryOf;
  readonly #actorsOf: readonly (readonly Actor[])[];
  /** Whom each sentence is about, -1 for nobody. */
  readonly #subjects: readonly number[];

  constructor(layers: Layers, countryOf: CountryOf) {
    this.#layers = layers;
    this.#countryOf = countryOf;
    this.#actorsOf = bySentence(layers);
    const subjects: number[] = [];
    for (const actors of this.#actorsOf) subjects.push(this.#subject(actors, subjects.at(-1) ?? -1));
    this.#subjects = subjects;
  }

  /** The person of the document that an actor is; -1 for nobody. */
  personOf({ mention }: Actor): number {
    return mention >= 0 ? this.#layers.people.personOf[mention]! : -1;
  }

  /**
   * Whom a pronoun for one person stands for: the first person before it in its sentence, else whom those before are about.
   * Whoever is of one side with those `across` from him does not meet them: then it is somebody of another side, if there is one.
   */
  ofPronoun(pronoun: Actor, sentence: number, across: ReadonlySet<string> = NO_CODES): number {
    for (const actor of this.#actorsOf[sentence]!) {
      if (actor.from >= pronoun.from) break;
      if (actor.kind !== "person" || actor.barred !== null) continue;
      const person = this.personOf(actor);
      if (person >= 0 && !this.#isOf(person, across)) return person;
    }
    let nearest = -1;
    for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
      const person = this.#subjects[back]!;
      if (person < 0) continue;
      if (!this.#isOf(person, across)) return person;
      if (nearest < 0) nearest = person;
    }
    return nearest;
  }

  #isOf(person: number, codes: ReadonlySet<string>): boolean {
    const code = this.#countryOf(person);
    return code !== null && codes.has(code);
  }

  /** The delegation told of last before the actor with this index, with whoever leads it. */
  delegationBefore(index: number): Named {
    const { actors, people } = this.#layers;
    for (let at = index - 1; at >= Math.max(0, index - ACTORS_BACK); at--) {
      const { kind, leader, codes } = actors[at]!;
      if (kind !== "delegation") continue;
      const person = leader >= 0 ? people.personOf[leader]! : -1;
      const code = person >= 0 ? this.#countryOf(person) : null;
      const own = codes.length > 0 || code === null ? codes : [code];
      if (own.length > 0) return { codes: own, people: person >= 0 ? [person] : [] };
    }
    return NOBODY;
  }

  /** The only two countries that the sentence and the one before it name as actors; nothing when there are others. */
  pairBefore({ sentence, to }: MeetingEvent): readonly string[] {
    const codes = new Set<string>();
    for (let at = sentence; at >= Math.max(0, sentence - 1) && codes.size < 2; at--) {
      for (const actor of this.#actorsOf[at]!) {
        if (actor.from >= to) break;
        if (actor.kind !== "person") for (const code of actor.codes) codes.add(code);
      }
    }
    return codes.size === 2 ? [...codes] : [];
  }

  /**
   * Whom a sentence is about: the first person that no preposition governs and that is not barred; of a sentence that opens with
   * "he" or "she", whom the one before was about.
   */
  #subject(actors: readonly Actor[], before: number): number {
    const { tokens } = this.#layers.annotated;
    for (const actor of actors) {
      if (actor.kind === "pronoun" && before >= 0 && NOMINATIVE.has(tokens[actor.from]!.norm)) return before;
      if (actor.kind !== "person" || actor.barred !== null) continue;
      const preceding = tokens[actor.from - 1]?.norm === "the" ? actor.from - 2 : actor.from - 1;
      if (GOVERNING.has(tokens[preceding]?.norm ?? "")) continue;
      const person = this.personOf(actor);
      if (person >= 0) return person;
    }
    return -1;
  }
}

function bySentence({ actors, annotated }: Layers): Actor[][] {
  const lists: Actor[][] = annotated.sentences.map(() => []);
  let sentence = 0;
  for (const actor of actors) {
    while (annotated.sentences[sentence]!.to <= actor.from) sentence++;
    lists[sentence]!.push(actor);
  }
  return lists;
}
