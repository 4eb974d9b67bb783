/**
 * Who binds himself, and to whom: the subject of the words, the people and countries behind an invitation. "They", "the two sides" and a
 * passive without a subject are the sides of the meeting that the sentence is told of; that is inferred, and says so.
 */
import type { Span } from "../../documents/span.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import { Antecedents } from "../meetings/antecedents.ts";
import type { Drafts } from "../meetings/drafts-of-report.ts";
import type { MeetingReading } from "../reading.ts";
import type { Actor } from "../relations/actor.ts";
import { type Cast, castOf } from "../relations/cast.ts";
import { clauseStart } from "../relations/clause.ts";
import { subjectOf } from "../relations/left-side.ts";

export interface Bound {
  readonly codes: readonly string[];
  readonly person: string | null;
  readonly spans: readonly Span[];
  readonly basis: "said" | "inferred";
  readonly because?: string;
}

export const NOBODY: Bound = { codes: [], person: null, spans: [], basis: "said" };
const SINGULAR = new Set(["he", "she", "his", "her", "him"]);

/** "the two sides", "they", "the ministers" without a country. */
function isAllOfThem({ kind, codes }: Actor): boolean {
  return kind === "group" || kind === "pronoun" || (kind === "plural" && codes.length === 0);
}

export class BoundSides {
  readonly #layers: Layers;
  readonly #countryOf: Drafts["countryOf"];
  readonly #antecedents: Antecedents;
  readonly #meetings: readonly MeetingReading[];
  readonly #cast: Cast;

  constructor({ layers, countryOf }: Drafts, meetings: readonly MeetingReading[]) {
    this.#layers = layers;
    this.#countryOf = countryOf;
    this.#antecedents = new Antecedents(layers, countryOf);
    this.#meetings = meetings;
    this.#cast = castOf(layers.annotated, layers.actors);
  }

  /** The subject of the verb at `verb` of a sentence; `meeting` is the index of that which the sentence tells of. */
  by(verb: number, sentence: number, meeting: number | null, passive: boolean): Bound {
    const { from: first, to: end } = this.#layers.annotated.sentences[sentence]!;
    const from = clauseStart(this.#cast, verb, first);
    const { actors } = passive ? { actors: [] } : subjectOf(this.#cast, verb, { first, from, end });
    if (actors.length === 0) return this.#allOf(meeting, "nobody is named; told of the meeting of these sides");
    return this.#of(
      actors.map((index) => this.#layers.actors[index]!),
      sentence,
      meeting,
    );
  }

  /** Those named in tokens `[from, to)` who are none of `by`. */
  to(from: number, to: number, sentence: number, meeting: number | null, by: Bound): Bound {
    const named = this.#layers.actors.filter((actor) => actor.from >= from && actor.to <= to && actor.kind !== "group");
    const found = this.#of(named, sentence, meeting);
    const codes = found.codes.filter((code) => !by.codes.includes(code));
    if (codes.length > 0) return { ...found, codes, person: null };
    const others = this.#partiesOf(meeting).filter((code) => !by.codes.includes(code));
    if (by.codes.length === 1 && others.length === 1)
      return {
        codes: others,
        person: null,
        spans: by.spans,
        basis: "inferred",
        because: "the other side of the meeting",
      };
    return NOBODY;
  }

  #allOf(meeting: number | null, because: string, actor?: Actor): Bound {
    const codes = this.#partiesOf(meeting);
    return { codes, person: null, spans: actor ? [this.#span(actor)] : [], basis: "inferred", because };
  }

  #of(actors: readonly Actor[], sentence: number, meeting: number | null): Bound {
    const codes = new Set<string>();
    const spans: Span[] = [];
    let person: string | null = null;
    let because: string | undefined;
    for (const actor of actors) {
      spans.push(this.#span(actor));
      for (const code of actor.codes) codes.add(code);
      const id = this.#personOf(actor, sentence);
      if (id >= 0) {
        const { name, countries } = this.#layers.people.people[id]!;
        if (actors.length === 1) person = name;
        const code = this.#countryOf(id);
        if (code !== null) codes.add(code);
        if (actor.kind === "pronoun") because = `${name} was named before`;
        else if (actor.codes.length === 0 && code && !countries.has(code))
          because = `${name} is of that side by the report`;
      } else if (actor.kind === "pronoun" && this.#norm(actor) === "i" && this.#layers.home) {
        codes.add(this.#layers.home.code);
        because = "the report speaks from that side";
      } else if (isAllOfThem(actor) && !SINGULAR.has(this.#norm(actor))) {
        const all = this.#allOf(meeting, "the sides of the meeting", actor);
        for (const code of all.codes) codes.add(code);
        because = all.because;
      }
    }
    return {
      codes: [...codes].sort(),
      person,
      spans,
      basis: because === undefined ? "said" : "inferred",
      ...(because !== undefined && { because }),
    };
  }

  /** The person that an actor is, of "he" whoever it stands for; -1 for nobody. */
  #personOf(actor: Actor, sentence: number): number {
    if (actor.mention >= 0) return this.#antecedents.personOf(actor);
    const singular = actor.kind === "pronoun" && SINGULAR.has(this.#norm(actor));
    return singular ? this.#antecedents.ofPronoun(actor, sentence) : -1;
  }

  #partiesOf(meeting: number | null): readonly string[] {
    return meeting === null ? [] : this.#meetings[meeting]!.parties;
  }

  #norm({ from }: Actor): string {
    return this.#layers.annotated.tokens[from]!.norm;
  }

  #span({ from, to }: Actor): Span {
    return spanOf(this.#layers.annotated, from, to);
  }
}
