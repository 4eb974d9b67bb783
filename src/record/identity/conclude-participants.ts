/** Who took part in a meeting, as its accounts tell together; and the level at which the sides met. */
import { groupWritings } from "../../extraction/register/group-writings.ts";
import { compareNames } from "../../language/person-name/index.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import type { Account, AccountPerson } from "./account.ts";
import { commonest } from "./commonest.ts";
import type { MeetingParticipant } from "./meeting.ts";
import { mayBeSlip } from "./people/slip.ts";

interface Mention extends AccountPerson {
  readonly document: string;
}

/** Writings of one name are one person here, on one side of one meeting; in order of rank. */
export function participantsOf(accounts: readonly Account[]): MeetingParticipant[] {
  const named = accounts.flatMap(({ participants, report }) =>
    participants.map((person): Mention => ({ ...person, document: report.name })),
  );
  const sides = new Set(named.map(({ country }) => country));
  const people = [...sides].flatMap((side) =>
    peopleOf(named.filter(({ country }) => country === side)).map((mentions) => participantOf(side, mentions)),
  );
  return people.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

function participantOf(country: string | null, mentions: readonly Mention[]): MeetingParticipant {
  const rank = commonest(mentions.map((mention) => mention.rank).filter((known) => known !== "other")) ?? "other";
  const name = fullest(mentions);
  const { person } = mentions.find((mention) => mention.name === name && mention.person !== undefined) ?? mentions[0]!;
  const persons = new Set(mentions.flatMap(({ person: one }) => (one === undefined ? [] : [one])));
  const others = [...persons].filter((one) => one !== person).sort();
  return {
    name,
    country,
    rank,
    office: commonest(mentions.flatMap((one) => (one.rank === rank && one.office !== null ? [one.office] : []))),
    documents: [...new Set(mentions.map(({ document }) => document))],
    ...(person === undefined ? {} : { person }),
    ...(others.length === 0 ? {} : { others }),
  };
}

const words = (name: string): number => name.split(" ").filter((word) => word.length > 2).length;

/** The writing with most words; of these, that which more accounts have. */
function fullest(mentions: readonly Mention[]): string {
  const most = Math.max(...mentions.map(({ name }) => words(name)));
  return commonest(mentions.map(({ name }) => name).filter((name) => words(name) === most))!;
}

/** Mentions for one side → those of each person. */
function peopleOf(mentions: readonly Mention[]): Mention[][] {
  const unknown = groupWritings(mentions.flatMap(({ name, person }) => (person === undefined ? [name] : [])));
  const groups = new Map<string | number, Mention[]>();
  for (const mention of mentions) {
    const key = mention.person ?? unknown.get(mention.name)!;
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  return withoutShortOnes([...groups.values()]);
}

/** A surname alone, or a slip of the pen, that by all reports may be several people's is at one meeting that of the only one whom it fits. */
function withoutShortOnes(people: readonly Mention[][]): Mention[][] {
  const kept = [...people].sort((a, b) => words(fullest(b)) - words(fullest(a)) || b.length - a.length);
  for (let at = kept.length - 1; at > 0; at--) {
    const name = fullest(kept[at]!);
    const fitting = kept.slice(0, at).filter((fuller) => isOneName(name, fullest(fuller)));
    if (fitting.length !== 1) continue;
    fitting[0]!.push(...kept[at]!);
    kept.splice(at, 1);
  }
  return kept;
}

function isOneName(a: string, b: string): boolean {
  const { same, score } = compareNames(a, b);
  return (same && score >= SURNAME) || mayBeSlip(a, b);
}

/** As much as two writings agree of which one is a surname. */
const SURNAME = 0.5;

/** `elect` gives the value that most independent sources give: a side's highest rank is that which they agree on. */
export function levelOf(
  accounts: readonly Account[],
  elect: (pick: (account: Account) => Rank | null) => Rank | null,
): Rank | null {
  const sides = new Set(accounts.flatMap(({ participants }) => participants.map(({ country }) => country)));
  const highest = [...sides].flatMap((side) => elect((account) => highestOf(side, account)) ?? []);
  return highest.length === 0 ? null : RANKS[Math.max(...highest.map((rank) => RANKS.indexOf(rank)))]!;
}

function highestOf(side: string | null, { participants }: Account): Rank | null {
  const ranks = participants.flatMap(({ country, rank }) => (country === side && rank !== "other" ? [rank] : []));
  return ranks.length === 0 ? null : RANKS[Math.min(...ranks.map((rank) => RANKS.indexOf(rank)))]!;
}
