/** What is known of each meeting when a report's sentences are shared out among them: where it is told, whom and what it alone has. */
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { MeetingKind, MeetingStatus, Rank } from "../reading.ts";
import { calledByRank } from "./called-by-rank.ts";
import type { MeetingFrame } from "./sentence-ties.ts";

export interface DraftOfKind {
  readonly draft: Draft;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** How probable it is that the report tells of it at all. */
  readonly probability: number;
  /** What those who took part are. */
  readonly ranks: readonly Rank[];
}

export interface ContentFrame extends MeetingFrame {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Codes of the parties. */
  readonly codes: ReadonlySet<string>;
  /** Sentences that name a person of this meeting that not every meeting has. */
  readonly people: ReadonlySet<number>;
  /** Sentences that call its people by what two of them at least are: "the ministers". */
  readonly called: ReadonlySet<number>;
  /** For a sentence, the tokens where it begins to tell of this meeting or names one of its own people. */
  readonly anchors: ReadonlyMap<number, readonly number[]>;
  /** Sentences set in a country of this meeting that not every meeting has. */
  readonly setting: ReadonlySet<number>;
  /** How probable it is that the report tells of it at all, and in a word. */
  readonly probability: number;
  readonly sure: Sureness;
}

export type Sureness = "doubtful" | "likely" | "very likely" | "sure";

function surenessOf(probability: number): Sureness {
  return probability < 0.5 ? "doubtful" : probability < 0.7 ? "likely" : probability < 0.88 ? "very likely" : "sure";
}

export function framesOf(layers: Layers, meetings: readonly DraftOfKind[]): ContentFrame[] {
  const people = countAll(meetings, ({ draft }) => draft.people);
  const codes = countAll(meetings, ({ draft }) => draft.codes);
  const byRank = calledByRank(layers);
  const tells = <Item>(counts: ReadonlyMap<Item, number>, item: Item) => counts.get(item)! < meetings.length;
  return meetings.map(({ draft, kind, status, probability, ranks }) => {
    const named = new Set<number>();
    const telling = new Set<number>();
    const ownPeople = new Set<number>();
    const anchors = new Map<number, number[]>();
    const anchor = (sentence: number, at: number) => {
      const places = anchors.get(sentence);
      if (places) places.push(at);
      else anchors.set(sentence, [at]);
    };
    for (const { event } of draft.proposals) anchor(event.sentence, event.from);
    layers.people.personOf.forEach((person, index) => {
      if (!draft.people.has(person)) return;
      const { sentence, from } = layers.mentions[index]!;
      named.add(sentence);
      if (tells(people, person)) {
        telling.add(sentence);
        ownPeople.add(sentence);
        anchor(sentence, from);
      }
    });
    for (const { code, sentence } of layers.countries)
      if (draft.codes.has(code) && tells(codes, code)) telling.add(sentence);
    for (const { country, sentence } of layers.places) {
      if (country !== null && draft.codes.has(country) && tells(codes, country)) telling.add(sentence);
    }
    const called = new Set<number>();
    for (const [sentence, those] of byRank) {
      if (ranks.filter((rank) => those.includes(rank)).length >= 2) called.add(sentence);
    }
    const setting = new Set<number>();
    layers.stops.forEach((code, sentence) => {
      if (code !== null && draft.codes.has(code) && tells(codes, code)) setting.add(sentence);
    });
    const sentencesOf = (proposals: Draft["proposals"]) =>
      new Set(proposals.map((proposal) => proposal.event.sentence));
    return {
      triggers: sentencesOf(draft.proposals),
      echoes: sentencesOf(draft.echoes),
      telling,
      named,
      kind,
      status,
      codes: draft.codes,
      people: ownPeople,
      called,
      anchors,
      setting,
      probability,
      sure: surenessOf(probability),
    };
  });
}

/** How many meetings have each of these. */
function countAll<Item>(
  meetings: readonly DraftOfKind[],
  of: (meeting: DraftOfKind) => Iterable<Item>,
): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const meeting of meetings) for (const item of of(meeting)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
