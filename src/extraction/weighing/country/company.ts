/**
 * In whose company people are: on the same side of the words that report a meeting, across from each other, "accompanied by",
 * "his counterpart, X", behind the name of a side or delegation, across from the "I" of the report.
 */
import type { Layers } from "../../layers.ts";
import type { MeetingEvent } from "../../relations/event.ts";
import { findAccompanied } from "./accompanied.ts";
import { findCounterparts } from "./counterparts.ts";
import { put } from "./document-countries.ts";
import { findLabels, type Label } from "./labels.ts";

const FIRST_PERSON = /^(?:i|me|we|us|my|our)$/u;
const THIRD_PERSON = /^(?:he|she|his|her|him)$/u;
/** Sentences back, at most, to whom a pronoun stands for. */
const FURTHEST_BACK = 3;
/** People of one list, at most, who are taken for one side. */
const SMALL = 3;
const GOVERNING = /^(?:of|by|with|to|from|for|on|behalf)$/u;
const MUTUAL = /^(?:between|of|among|and)$/u;

export class Company {
  /** For each person, mentions of those on the same side, of those across, and of those who accompany or are accompanied. */
  readonly same = new Map<number, Set<number>>();
  readonly across = new Map<number, Set<number>>();
  /** The same in lists of many, where both sides may stand. */
  readonly crowd = new Map<number, Set<number>>();
  readonly together = new Map<number, Set<number>>();
  /** Of those named "along with" each other. */
  readonly alongside = new Map<number, Set<number>>();
  /** Countries a person travels to, meets somebody in, or is met in. */
  readonly travels = new Map<number, Set<string>>();
  readonly sides = new Map<number, Set<string>>();
  /** For each person, countries to which somebody across from the person travels. */
  readonly hosts = new Map<number, Set<string>>();
  /** For each person, countries to which somebody across from the person is sent: "the Danish Ambassador to Ghana". */
  readonly accredited = new Map<number, Set<string>>();
  /** People who stand across from the "I" of the report. */
  readonly acrossFromSpeaker = new Set<number>();
  /** For each person, codes of the sides they lead or are named behind: "delegation 1 GE". */
  readonly labels = new Map<number, Set<string>>();
  readonly #layers: Layers;
  #nextEvent = 0;

  constructor(layers: Layers) {
    this.#layers = layers;
    for (const event of layers.events) this.#readEvent(event);
    for (const [one, other] of findCounterparts(layers)) {
      this.#put(this.across, one, other);
      this.#put(this.across, other, one);
    }
    this.#readAccompanied();
    this.#readLabels(findLabels(layers));
    for (const { leader, codes } of layers.actors) {
      if (leader >= 0) for (const code of codes) this.#label(leader, `leads a delegation of`, code);
    }
    for (const [person, others] of this.across) {
      for (const m of others) {
        for (const code of this.travels.get(layers.people.personOf[m]!) ?? []) put(this.hosts, person, code);
        for (const { how, code } of layers.mentions[m]!.votes) if (how === "to") put(this.accredited, person, code);
      }
    }
  }

  #readEvent(event: MeetingEvent): void {
    const { actors } = this.#layers;
    const left = this.#mentionsOf(event.left);
    const right = this.#mentionsOf(event.right);
    if (left.length === 0 && event.left.length === 1) left.push(...this.#antecedentOf(event.left[0]!, event.sentence));
    for (const m of left) this.#put(this.sides, m, "before the words");
    for (const m of right) this.#put(this.sides, m, "behind the words");
    if (this.#holdsSpeaker(event.left)) for (const m of right) this.#markAcross(m);
    // "received me", "Prime Minister B and I will discuss"
    const withSpeaker = this.#holdsSpeaker(event.right) || (isMutual(event) && this.#holdsSpeaker(event.left));
    if (withSpeaker) for (const m of left) this.#markAcross(m);
    // "talks between A and B", "A and B met": across from each other.
    const two =
      (MUTUAL.test(event.by) || this.#isShared(event)) && right.length === 2
        ? right
        : isMutual(event) && left.length === 2
          ? left
          : null;
    if (two) {
      this.#put(this.across, two[0]!, two[1]!);
      this.#put(this.across, two[1]!, two[0]!);
      return;
    }
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const m of side) {
        for (const mate of side) if (mate !== m) this.#put(side.length > SMALL ? this.crowd : this.same, m, mate);
        for (const opposite of other) this.#put(this.across, m, opposite);
      }
    }
    if (!event.entry.travel) return;
    for (const m of left)
      for (const a of event.right) for (const code of actors[a]!.codes) this.#put(this.travels, m, code);
  }

  #readAccompanied(): void {
    for (const { one, by, alongside, onWay } of findAccompanied(this.#layers)) {
      const company = alongside ? this.alongside : this.together;
      for (const other of by) {
        this.#put(company, one, other);
        this.#put(company, other, one);
        // "They met. He was joined by X": words for joining put nobody across from whom he joins.
        if (onWay) {
          this.#remove(one, other);
          this.#remove(other, one);
        }
      }
    }
  }

  /** Whoever is named behind a label, up to the next one; whoever leads or represents it, before. */
  #readLabels(labels: readonly Label[]): void {
    const { mentions } = this.#layers;
    let spoken: string | null = null;
    let next = 0;
    for (const [nth, label] of labels.entries()) {
      const code = label.code ?? (label.class === "delegation" ? spoken : null);
      if (label.class === "delegation" && label.code !== null) spoken = label.code;
      if (code === null) continue;
      while (next < mentions.length && mentions[next]!.from < label.from) next++;
      const subject = mentions[next - 1];
      if (label.ofSubject && subject?.sentence === label.sentence) {
        this.#label(next - 1, "leads or represents", code);
        continue;
      }
      const end = Math.min(this.#nextLabel(labels[nth + 1]), this.#eventBehind(label));
      for (
        let m = next;
        m < mentions.length && mentions[m]!.sentence === label.sentence && mentions[m]!.from < end;
        m++
      ) {
        const what = label.code === null ? "the delegation" : label.class;
        this.#label(m, `behind "${what}"${m === next ? "" : ", further on"} of`, code);
      }
    }
  }

  /** Where the next label begins; whoever leads that one is named before it ("A's delegation was led by X, and Y led that of B"). */
  #nextLabel(label: Label | undefined): number {
    if (!label) return Number.POSITIVE_INFINITY;
    if (!label.ofSubject) return label.from;
    const subject = this.#layers.mentions[this.#mentionBefore(label.from)];
    return subject?.sentence === label.sentence ? subject.from : label.from;
  }

  /** The first words behind a label that report a meeting: who stands behind them is met by that side, not of it. */
  #eventBehind(label: Label): number {
    const { events } = this.#layers;
    while (this.#nextEvent < events.length && events[this.#nextEvent]!.from < label.to) this.#nextEvent++;
    const event = events[this.#nextEvent];
    return event?.sentence === label.sentence && !event.noun ? event.from : Number.POSITIVE_INFINITY;
  }

  #label(mention: number, how: string, code: string): void {
    this.#put(this.labels, mention, `${how}|${code}`);
  }

  /** "co-chaired by A and B". */
  #isShared({ from, to, by }: MeetingEvent): boolean {
    return (
      by === "by" &&
      this.#layers.annotated.tokens.slice(from, to).some(({ norm }) => norm === "co" || norm.startsWith("cochair"))
    );
  }

  #holdsSpeaker(side: readonly number[]): boolean {
    const { actors, annotated } = this.#layers;
    return side.some(
      (a) => actors[a]!.kind === "pronoun" && FIRST_PERSON.test(annotated.tokens[actors[a]!.from]!.norm),
    );
  }

  #markAcross(mention: number): void {
    const person = this.#layers.people.personOf[mention]!;
    if (person >= 0) this.acrossFromSpeaker.add(person);
  }

  /** "His visit", "she will meet": whoever the sentence, or the last before it that names somebody, names first. */
  #antecedentOf(actor: number, sentence: number): number[] {
    const { actors, annotated, mentions, people } = this.#layers;
    const { kind, from } = actors[actor]!;
    if (kind !== "pronoun" || !THIRD_PERSON.test(annotated.tokens[from]!.norm)) return [];
    let found = -1;
    for (let m = this.#mentionBefore(from); m >= 0 && mentions[m]!.sentence >= sentence - FURTHEST_BACK; m--) {
      if (found >= 0 && mentions[m]!.sentence < mentions[found]!.sentence) break;
      const person = people.personOf[m]!;
      if (person >= 0 && people.people[person]!.name !== null && !this.#isGoverned(m)) found = m;
    }
    return found < 0 ? [] : [found];
  }

  /** "Before talks with X": whom a preposition governs no pronoun behind stands for. */
  #isGoverned(mention: number): boolean {
    const { annotated, mentions } = this.#layers;
    return GOVERNING.test(annotated.tokens[mentions[mention]!.from - 1]?.norm ?? "");
  }

  #mentionBefore(token: number): number {
    const { mentions } = this.#layers;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #mentionsOf(side: readonly number[]): number[] {
    return side.map((a) => this.#layers.actors[a]!.mention).filter((m) => m >= 0);
  }

  #remove(mention: number, opposite: number): void {
    const across = this.across.get(this.#layers.people.personOf[mention]!);
    across?.delete(opposite);
  }

  #put<V>(map: Map<number, Set<V>>, mention: number, value: V): void {
    const person = this.#layers.people.personOf[mention]!;
    if (person >= 0) put(map, person, value);
  }
}

/** "A and B met", "A and B held talks": nobody stands behind the words. */
function isMutual(event: MeetingEvent): boolean {
  return event.right.length === 0 && !event.entry.travel && event.leftBy !== "clause";
}
