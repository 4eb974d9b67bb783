/**
 * How like a proposal is to a draft of the same two sides: whether a sentence tells more of a meeting, or of another one.
 *
 * The same people are the same meeting; another minister of a side that has one already is another meeting; the same people
 * held and still to come are two.
 */
import type { PeopleOfDocument } from "../coreference/people-of-document.ts";
import { rankOf } from "../mentions/offices/rank.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { Rank } from "../reading.ts";
import type { MeetingEvent } from "../relations/event.ts";
import { type Draft, timeOf } from "./draft.ts";
import type { CountryOf, Proposal } from "./proposal.ts";

/** Kinds of event that delegations hold together. */
const ROUNDS = new Set(["consultations", "commission"]);
const SAME_SIDES = 0.5;
const BESIDE = 0.2;
const SAME_TIME = 0.15;
const VISIT_AND_MEETING = -0.6;

export interface WhoIsWho {
  readonly people: PeopleOfDocument;
  readonly mentions: readonly PersonMention[];
  readonly countryOf: CountryOf;
  /** A sentence of prose, and not a headline. */
  readonly isProse: (sentence: number) => boolean;
  /** Events of another time than what the report is about. */
  readonly recalled: ReadonlySet<MeetingEvent>;
}

/** Above zero: the same meeting, the more the likelier; zero: another one. */
export function likeness(draft: Draft, proposal: Proposal, who: WhoIsWho): number {
  if (!sidesAgree(draft, proposal) || isApart(draft, proposal, who) || !peopleAgree(draft, proposal, who)) return 0;
  if (draft.recalled !== who.recalled.has(proposal.event) && !isWeak(proposal)) return 0;
  if (!timesAgree(draft, proposal, who) || !journeysAgree(draft, proposal) || !kindsAgree(draft, proposal)) return 0;
  const near = BESIDE / (1 + Math.abs(proposal.event.sentence - draft.sentence));
  const sides = proposal.codes.length === draft.codes.size ? SAME_SIDES : 0;
  const frame = draft.visit === proposal.visit ? 0 : VISIT_AND_MEETING;
  const time = timeOf(proposal) === draft.time ? SAME_TIME : 0;
  return 1 + sharedBy(draft, proposal) + sides + near + frame + time;
}

function sidesAgree(draft: Draft, proposal: Proposal): boolean {
  if (proposal.codes.every((code) => draft.codes.has(code))) return true;
  // A sentence that names a further party tells of the same meeting only if it is of the same people.
  const more = [...draft.codes].every((code) => proposal.codes.includes(code));
  if (!more) return false;
  if (draft.codes.size < 2) return true;
  if (isWeak(proposal) || proposal.filled.length > 0) return false;
  return sharedBy(draft, proposal) > 0 && [...draft.people].every((person) => proposal.people.includes(person));
}

/** Beside a meeting of several sides two of them meet, and somebody by name who was not told of there. */
function isApart({ codes, people }: Draft, proposal: Proposal, { people: of, countryOf }: WhoIsWho): boolean {
  if (codes.size < 3 || proposal.codes.length !== 2 || proposal.filled.length > 0) return false;
  const named = proposal.people.filter((id) => of.people[id]!.name !== null);
  return new Set(named.map(countryOf)).size === 2 && named.some((id) => !people.has(id));
}

/** No side has one person here and another there. */
function peopleAgree(draft: Draft, proposal: Proposal, who: WhoIsWho): boolean {
  const tells = (id: number, code: string) =>
    who.countryOf(id) === code &&
    (who.people.people[id]!.name !== null || proposal.listed > 1 || isSomebodyElse(id, who));
  return proposal.codes.every((code) => {
    const ofHere = proposal.people.filter((id) => who.countryOf(id) === code);
    const ofThere = [...draft.people].filter((id) => who.countryOf(id) === code);
    if (areOfOtherRanks(ofHere, ofThere, code, who)) return false;
    const here = ofHere.filter((id) => tells(id, code));
    const there = ofThere.filter((id) => tells(id, code));
    return here.length === 0 || there.length === 0 || here.some((id) => there.includes(id));
  });
}

/** The King, of whom no name is told, is not the Prime Minister. */
function areOfOtherRanks(here: readonly number[], there: readonly number[], code: string, who: WhoIsWho): boolean {
  if (here.length !== 1 || there.length !== 1 || here[0] === there[0]) return false;
  const [a, b] = [ranksOf(here[0]!, code, who), ranksOf(there[0]!, code, who)];
  return a.size > 0 && b.size > 0 && ![...a].some((rank) => b.has(rank));
}

/** Ranks of the offices that prose gives somebody; none where it gives one that may be anybody's. */
function ranksOf(id: number, code: string, { people, mentions, isProse }: WhoIsWho): ReadonlySet<Rank> {
  const ranks = new Set<Rank>();
  for (const index of people.people[id]!.mentions) {
    const { offices, sentence, votes } = mentions[index]!;
    if (!isProse(sentence)) continue;
    for (const office of offices) {
      if (office.weak && votes.length === 0) return NO_RANKS;
      ranks.add(rankOf(office, code, false));
    }
  }
  return ranks;
}

const NO_RANKS: ReadonlySet<Rank> = new Set();

/** An unnamed "Health Minister" is nobody of those named, or coreference would have found whom. */
function isSomebodyElse(id: number, { people, mentions, isProse }: WhoIsWho): boolean {
  const mention = mentions[people.people[id]!.mentions[0]!]!;
  return isProse(mention.sentence) && mention.offices.some(({ weak, title }) => !weak && title.includes(" "));
}

function timesAgree(draft: Draft, proposal: Proposal, { isProse }: WhoIsWho): boolean {
  if (timeOf(proposal) === draft.time) return true;
  // "A BEGINS TALKS WITH B": a headline is written in a tense of its own.
  if (!isProse(proposal.event.sentence) || !draft.proposals.some(({ event }) => isProse(event.sentence))) return true;
  const shared = sharedBy(draft, proposal);
  // A noun without a verb of its own ("his first trip") tells no time.
  if (proposal.event.tense === "noun" && shared > 0) return true;
  if (isWeak(proposal)) {
    // "thanked him" is not of the talks still to come, when both are named and are others than those who will meet.
    const ofItsOwn = proposal.people.length >= 2 && proposal.filled.length === 0;
    return draft.time === "held" || shared >= 2 || !ofItsOwn;
  }
  if (proposal.people.length === 0) return true;
  // The same people in another time meet another time, unless one of the two tellings is bare.
  if (shared >= 2 && proposal.codes.length >= 2) return false;
  return draft.visit === proposal.visit;
}

function journeysAgree(draft: Draft, proposal: Proposal): boolean {
  if (!draft.visit || !proposal.visit) return true;
  const { destination } = proposal;
  return draft.destination === null || destination === null || draft.destination === destination;
}

/** Who calls on somebody, or receives him, does that beside a session or a round of consultations. */
function kindsAgree(draft: Draft, { event }: Proposal): boolean {
  const isRound = (entry: MeetingEvent["entry"]) => ROUNDS.has(entry.meeting);
  const isReception = ({ host, travel }: MeetingEvent["entry"]) => host !== undefined && !travel;
  const strong = draft.proposals
    .map((told) => told.event)
    .filter(({ entry }) => entry.strength === "strong" && !entry.travel);
  if (strong.length === 0 || event.entry.strength === "weak") return true;
  if (isReception(event.entry)) return !strong.every(({ entry }) => isRound(entry));
  return !isRound(event.entry) || !strong.every(({ entry }) => isReception(entry));
}

function sharedBy(draft: Draft, { people }: Proposal): number {
  return people.filter((person) => draft.people.has(person)).length;
}

function isWeak({ event }: Proposal): boolean {
  return event.entry.strength === "weak";
}
