/** What the sides of a history are bound to by their reports, in order of time, each with what became of it. */
import type { History } from "../history.ts";
import type { Commitment } from "./commitment.ts";
import { stateOf } from "./commitment-state.ts";
import { boundsIn } from "./days.ts";
import { Later } from "./later.ts";
import { dayOfQuoted } from "./quoted.ts";
import { type Telling, telling, whySame } from "./same-commitment.ts";
import type { CommitmentTold, PaperTold } from "./told.ts";

export interface LedgerInput {
  readonly history: History;
  readonly commitments: readonly CommitmentTold[];
  readonly papers: readonly PaperTold[];
  /** Number of the day for which it is asked: what was due before is overdue. */
  readonly today: number;
}

/** Tellings of one commitment, the first first. */
export interface Group {
  readonly members: { readonly telling: Telling; readonly because: readonly string[] }[];
}

export function commitmentsOf({ history, commitments, papers, today }: LedgerInput): Commitment[] {
  const groups = groupsOf(commitments.filter((one) => isOfSides(one, history.sides)).map(withItsTerm));
  const later = new Later(history, papers, today);
  return groups.map((group) => commitmentOf(group, groups, later));
}

/** On the way to other places, or at meetings of others: told in a report of these sides, and none of their business. */
function isOfSides({ kind, place, by, to }: CommitmentTold, sides: readonly string[]): boolean {
  if ((kind !== "visit" && kind !== "meeting") || place.country === null || sides.includes(place.country)) return true;
  const addressed = to?.basis === "said" && to.value.some((code) => sides.includes(code));
  return addressed || (by?.value.length ?? 0) > 1;
}

/** So many groups of one kind are looked back on: a telling belongs to the latest that fits. */
const LOOK_BACK = 200;

function groupsOf(commitments: readonly CommitmentTold[]): Group[] {
  const tellings = commitments.map(telling).sort((a, b) => a.day - b.day);
  const groups: Group[] = [];
  const byKind = new Map<string, Group[]>();
  for (const one of tellings) {
    const alike = byKind.get(one.told.kind) ?? [];
    byKind.set(one.told.kind, alike);
    const found = groupFor(one, alike.slice(-LOOK_BACK));
    if (found) {
      found.group.members.push({ telling: one, because: found.because });
      continue;
    }
    const group: Group = { members: [{ telling: one, because: [] }] };
    alike.push(group);
    groups.push(group);
  }
  return groups;
}

function groupFor(one: Telling, groups: readonly Group[]): { group: Group; because: readonly string[] } | null {
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]!;
    const reasons = group.members.map(({ telling: other }) => whySame(other, one));
    const because = reasons.find((reason) => reason !== null);
    // Nothing that contradicts one of its tellings: another term is another visit.
    if (because && group.members.every(({ telling: other }) => !contradicts(other, one))) return { group, because };
  }
  return null;
}

function contradicts(a: Telling, b: Telling): boolean {
  return whySame(a, b) === null && a.told.due !== null && b.told.due !== null;
}

/** Aid that is announced "today" is due on no day. */
function withItsTerm(told: CommitmentTold): CommitmentTold {
  const { due, kind, words } = told;
  if (due === null || kind === "meeting" || kind === "visit") return told;
  const [term, out] = [boundsIn(due.value), boundsIn(dayOfQuoted(words))];
  return term === null || out === null || term.latest > out.latest ? told : { ...told, due: null };
}

function commitmentOf(group: Group, groups: readonly Group[], later: Later): Commitment {
  const [first] = group.members;
  const { told } = first!.telling;
  const tellings = group.members.map(({ telling }) => telling.told);
  return {
    kind: told.kind,
    act: told.act,
    what: told.what,
    by: told.by ?? tellings.find(({ by }) => by !== null)?.by ?? null,
    person: told.person,
    to: told.to ?? tellings.find(({ to }) => to !== null)?.to ?? null,
    due: tellings.findLast(({ due }) => due !== null)?.due ?? null,
    place: tellings.find(({ place }) => place.city !== null)?.place ?? told.place,
    said: dayOfQuoted(told.words),
    meeting: { id: told.meeting.id, date: told.meeting.date },
    told: group.members.map(({ telling: { told: one }, because }) => ({
      act: one.act,
      words: one.words,
      bound: one.bound,
      account: one.account,
      because,
    })),
    state: stateOf(group, groups, later),
  };
}
