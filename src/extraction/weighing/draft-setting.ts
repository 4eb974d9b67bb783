/**
 * The sentences that have to do with one draft of a meeting, and who in it is at home: what a place or a date is held against.
 */

import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import { rankOf } from "../mentions/offices.ts";
import type { MeetingEvent } from "../relations/event.ts";

const DOER_BEHIND = new Set(["by", "of", "from"]);

/** Where a sentence stands to the draft, the closest first. */
export type Standing =
  | "of it"
  | "points back"
  | "what follows"
  | "of its people"
  | "headline"
  | "heading"
  | "lead"
  | "elsewhere";

export interface DraftSetting {
  readonly events: readonly MeetingEvent[];
  readonly founding: MeetingEvent;
  /** Own events by sentence. */
  readonly own: ReadonlyMap<number, readonly MeetingEvent[]>;
  standing(sentence: number): Standing;
}

export function settingOf(layers: Layers, draft: Draft, drafts: readonly Draft[]): DraftSetting {
  const { annotated, people, mentions } = layers;
  const { sentences } = annotated;
  const events = draft.proposals.map((proposal) => proposal.event);
  const founding = events[0]!;
  const own = new Map<number, MeetingEvent[]>();
  for (const event of events) {
    const list = own.get(event.sentence);
    if (list) list.push(event);
    else own.set(event.sentence, [event]);
  }
  const echoed = new Set(draft.echoes.map((echo) => echo.event.sentence));
  const others = new Set<number>();
  for (const other of drafts)
    if (other !== draft) for (const proposal of other.proposals) others.add(proposal.event.sentence);
  const ofPeople = new Set<number>();
  for (const id of draft.people) for (const m of people.people[id]!.mentions) ofPeople.add(mentions[m]!.sentence);
  const lead = sentences.find((sentence) => sentence.blockKind === "body")?.index ?? 0;

  return { events, founding, own, standing };

  function standing(sentence: number): Standing {
    const { blockKind } = sentences[sentence]!;
    if (own.has(sentence)) return blockKind === "title" ? "headline" : "of it";
    if (echoed.has(sentence)) return blockKind === "title" ? "headline" : "points back";
    if (blockKind === "title") return "headline";
    if (blockKind === "heading") return "heading";
    if (follows(sentence)) return "what follows";
    if (ofPeople.has(sentence)) return "of its people";
    return sentence === lead ? "lead" : "elsewhere";
  }

  /** No sentence of another meeting between it and the words that report this one. */
  function follows(sentence: number): boolean {
    for (let at = sentence; at >= Math.max(0, sentence - 6); at--) {
      if (own.has(at)) return true;
      if (others.has(at)) return false;
    }
    return false;
  }
}

export interface Hosting {
  /** Sides that receive, by the words ("received by", "called on"). */
  readonly hosts: ReadonlySet<string>;
  /** Sides to which somebody of the other side is an ambassador. */
  readonly accredited: ReadonlySet<string>;
  /** Sides that meet an ambassador of the other, wherever accredited. */
  readonly meetAmbassador: ReadonlySet<string>;
  /** Sides whose guest is called "visiting". */
  readonly visited: ReadonlySet<string>;
  /** The side with the head of state or government, when the other has none. */
  readonly higher: string | null;
}

/** "was received by the Minister", "a courtesy call by the Ambassador": whoever acts stands behind the words. */
function isTurned({ passive, noun, by }: MeetingEvent): boolean {
  return passive || (noun && DOER_BEHIND.has(by));
}

export function hostingOf(layers: Layers, draft: Draft, countryOf: CountryOf): Hosting {
  const { actors, people, mentions, annotated, home } = layers;
  const { tokens } = annotated;
  const hosts = new Set<string>();
  for (const { event } of draft.proposals) {
    const { host, travel } = event.entry;
    if (!host || travel) continue;
    const side = (host === "subject") === !isTurned(event) ? event.left : event.right;
    // "Received the Ambassador of Peru": of whom the report speaks.
    if (host === "subject" && side.length === 0 && home && draft.codes.has(home.code)) hosts.add(home.code);
    for (const index of side) {
      const actor = actors[index]!;
      const person = actor.mention >= 0 ? people.personOf[actor.mention]! : -1;
      const code = person >= 0 ? countryOf(person) : (actor.codes[0] ?? null);
      if (code) hosts.add(code);
    }
  }
  const accredited = new Set<string>();
  const ambassadors = new Set<string>();
  const visitors = new Set<string>();
  const sides = new Map<string, number>();
  for (const id of draft.people) {
    const code = countryOf(id);
    if (code === null) continue;
    let top = 3;
    for (const m of people.people[id]!.mentions) {
      const mention = mentions[m]!;
      for (const vote of mention.votes) if (vote.how === "to") accredited.add(vote.code);
      for (const office of mention.offices) {
        if (office.former) continue;
        const rank = rankOf(office, code, mention.body?.type === "multilateral");
        if (rank === "ambassador") ambassadors.add(code);
        top = Math.min(top, rank === "head-of-state" ? 0 : rank === "head-of-government" ? 1 : 2);
      }
      for (let at = Math.max(0, mention.from - 2); at < Math.min(mention.to, mention.from + 3); at++)
        if (tokens[at]!.norm === "visiting") visitors.add(code);
    }
    sides.set(code, Math.min(sides.get(code) ?? 3, top));
  }
  // "the High Commissioners of A and B": nobody of the document, and envoys all the same.
  for (const { event } of draft.proposals)
    for (const index of [...event.left, ...event.right]) {
      const { kind, mention, codes, from, to } = actors[index]!;
      // "a visiting Peruvian delegation"
      for (let at = Math.max(0, from - 2); at < Math.min(to, from + 3); at++)
        if (tokens[at]!.norm === "visiting") for (const code of codes) if (draft.codes.has(code)) visitors.add(code);
      const offices = kind === "plural" ? mentions[mention]!.offices : [];
      if (offices.some((office) => rankOf(office, codes[0] ?? null, false) === "ambassador"))
        for (const code of codes) if (draft.codes.has(code)) ambassadors.add(code);
    }
  const across = (of: ReadonlySet<string>) =>
    new Set(of.size === 1 ? [...draft.codes].filter((code) => !of.has(code)) : []);
  const ranked = [...sides].sort((a, b) => a[1] - b[1]);
  const higher = ranked.length === 2 && ranked[0]![1] < 2 && ranked[1]![1] >= 2 ? ranked[0]![0] : null;
  return { hosts, accredited, meetAmbassador: across(ambassadors), visited: across(visitors), higher };
}
