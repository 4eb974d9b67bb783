/**
 * The actors of a side → people and countries: names as they are, pronouns and groups by what was told before, "we" by the
 * side that the report speaks for, "I" by whoever signs it.
 */
import { signerOf } from "../coreference/signer.ts";
import type { Layers } from "../layers.ts";
import type { Actor, ActorKind } from "../relations/actor.ts";
import type { MeetingEvent, Side } from "../relations/event.ts";
import type { Antecedents, Named } from "./antecedents.ts";
import type { CountryOf, Member, SideOfEvent, Told } from "./proposal.ts";

const FIRST_PERSON = new Set(["i", "me", "my", "we", "us", "our"]);
const I = new Set(["i", "me", "my"]);
const ONE_PERSON = new Set(["he", "she", "him", "her", "his"]);
const SEVERAL = new Set(["they", "them"]);

/** What one actor brings to its side. */
interface Gathered {
  readonly people: Set<number>;
  readonly codes: Set<string>;
  anaphoric: boolean;
  firstPerson: boolean;
}

/** Where a side stands: its sentence, and of which side those are whom it meets, when they are of one. */
interface Where {
  readonly sentence: number;
  readonly across: ReadonlySet<string>;
}

const NO_CODES: ReadonlySet<string> = new Set();

function oneSide({ codes }: SideOfEvent): ReadonlySet<string> {
  return codes.length === 1 ? new Set(codes) : NO_CODES;
}

export class SidesOfEvent {
  readonly #layers: Layers;
  readonly #countryOf: CountryOf;
  readonly #antecedents: Antecedents;
  readonly #signer: number;
  readonly #gather: Record<ActorKind, (side: Gathered, actor: Actor, index: number, at: Where) => void>;

  constructor(layers: Layers, countryOf: CountryOf, antecedents: Antecedents) {
    this.#layers = layers;
    this.#countryOf = countryOf;
    this.#antecedents = antecedents;
    this.#signer = signerOf(layers);
    const codes = (side: Gathered, actor: Actor) => this.#codes(side, actor);
    this.#gather = {
      person: (side, actor) => this.#person(side, actor),
      plural: (side, actor, _index, at) => this.#plural(side, actor, at.sentence),
      country: codes,
      body: codes,
      delegation: (side, actor, index) => this.#delegation(side, actor, index),
      group: (side) => {
        side.anaphoric = true;
      },
      pronoun: (side, actor, index, at) => this.#pronoun(side, actor, index, at),
    };
  }

  of(event: MeetingEvent): Told {
    const { sentence } = event;
    const behind = this.#side(event.right, { sentence, across: NO_CODES });
    const left = this.#side(event.left, { sentence, across: oneSide(behind) });
    // "The minister met him": him is not the minister, nor anybody of his side.
    const right = behind.members.some(({ kind }) => kind === "pronoun")
      ? this.#side(event.right, { sentence, across: oneSide(left) })
      : behind;
    return { event, left, right };
  }

  #side(indices: Side, at: Where): SideOfEvent {
    const people = new Set<number>();
    const codes = new Set<string>();
    let anaphoric = false;
    let firstPerson = false;
    const members: Member[] = [];
    for (const index of indices) {
      const actor = this.#layers.actors[index]!;
      if (actor.barred !== null) continue;
      const own: Gathered = { people: new Set(), codes: new Set(), anaphoric: false, firstPerson: false };
      this.#gather[actor.kind](own, actor, index, at);
      for (const person of own.people) people.add(person);
      for (const code of own.codes) codes.add(code);
      anaphoric ||= own.anaphoric;
      firstPerson ||= own.firstPerson;
      members.push({ kind: actor.kind, people: [...own.people], codes: [...own.codes] });
    }
    return { people: [...people], codes: [...codes], anaphoric, firstPerson, members };
  }

  #person(side: Gathered, actor: Actor): void {
    const person = this.#antecedents.personOf(actor);
    if (person >= 0) {
      this.#add(side, person);
      return;
    }
    const { votes } = this.#layers.mentions[actor.mention]!;
    for (const { how, code } of votes) if (how !== "to") side.codes.add(code);
    if (votes.length === 0) side.anaphoric = true;
  }

  #codes(side: Gathered, { codes }: Actor): void {
    for (const code of codes) side.codes.add(code);
    if (codes.length === 0) side.anaphoric = true;
  }

  /** "In Tokyo I will meet members of parliament": several without a country are of where the sentence is set, abroad. */
  #plural(side: Gathered, actor: Actor, sentence: number): void {
    const { stops, home } = this.#layers;
    const stop = stops[sentence] ?? null;
    if (actor.codes.length > 0 || stop === null || stop === home?.code) this.#codes(side, actor);
    else side.codes.add(stop);
  }

  #delegation(side: Gathered, { codes, leader }: Actor, index: number): void {
    for (const code of codes) side.codes.add(code);
    const person = leader >= 0 ? this.#layers.people.personOf[leader]! : -1;
    // A leader sent by another country than his own leads the delegation of that country.
    if (person >= 0) this.#add(side, person, codes.length === 0);
    else if (side.codes.size === 0) this.#addNamed(side, this.#antecedents.delegationBefore(index));
  }

  #pronoun(side: Gathered, actor: Actor, index: number, { sentence, across }: Where): void {
    const { norm } = this.#layers.annotated.tokens[actor.from]!;
    const { home } = this.#layers;
    if (FIRST_PERSON.has(norm) && home && !this.#isQuoted(actor, sentence)) {
      side.codes.add(home.code);
      side.firstPerson = true;
      if (I.has(norm) && this.#signer >= 0 && this.#countryOf(this.#signer) === home.code)
        side.people.add(this.#signer);
      return;
    }
    const person = ONE_PERSON.has(norm) ? this.#antecedents.ofPronoun(actor, sentence, across) : -1;
    const before = SEVERAL.has(norm) ? this.#antecedents.delegationBefore(index) : undefined;
    if (person >= 0) this.#add(side, person);
    else if (before?.codes.length === 1) this.#addNamed(side, before);
    else side.anaphoric = true;
  }

  #add(side: Gathered, person: number, withCode = true): void {
    side.people.add(person);
    const code = withCode ? this.#countryOf(person) : null;
    if (code !== null) side.codes.add(code);
  }

  #addNamed(side: Gathered, { people, codes }: Named): void {
    for (const code of codes) side.codes.add(code);
    for (const person of people) side.people.add(person);
    if (codes.length === 0) side.anaphoric = true;
  }

  /** The "we" of somebody's quoted words is not the report's. */
  #isQuoted(actor: Actor, sentence: number): boolean {
    const { tokens, sentences } = this.#layers.annotated;
    const { from } = sentences[sentence]!;
    for (let index = actor.from; index > from; index--) {
      const { text } = tokens[index]!;
      if (text === "“" || text === '"') return true;
      if (text === "”") return false;
    }
    const { text } = tokens[from]!;
    return text === "“" || text === '"';
  }
}
