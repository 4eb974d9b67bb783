/** Who was at which meetings, counted: what a network is drawn from. By a day: meetings are those that all reports come to. */
import { meetingsOfSides } from "../../record/derived/meetings-of-sides.ts";
import type { RecordStore } from "../../record/store/record-store.ts";

export const NODES = ["people", "offices", "countries"] as const;
export type Nodes = (typeof NODES)[number];
export type MeetingKey = number;

export interface NetworkQuestion {
  readonly parties: readonly string[];
  readonly of: Nodes;
  readonly kind: string | undefined;
  readonly level: string | undefined;
  /** Day numbers. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly asOf: number | undefined;
}

export interface NodeRow {
  /** Of a person the key. */
  readonly node: number | string;
  readonly meetings: number;
  /** The latest of them. */
  readonly latest: MeetingKey;
}

export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly meetings: number;
  /** The first one of known day. */
  readonly first: MeetingKey | null;
  readonly last: MeetingKey;
}

interface Query {
  readonly sql: string;
  readonly given: readonly (string | number)[];
}

export interface NodesFound {
  readonly nodes: readonly NodeRow[];
  readonly all: number;
  readonly meetings: number;
}

export function nodesAt(store: RecordStore, question: NetworkQuestion, limit: number): NodesFound {
  const held = heldMeetings(question);
  const rows = store
    .sql<{ node: number | string; meetings: number; latest: string; every: number }>(
      `${held.sql} select node, count(*) as meetings, max(printf('%09d', coalesce(day, -999999) + 1000000) || meeting) as latest, count(*) over () as every
         from (${MEMBERS[question.of]}) group by node order by meetings desc, node limit ?`,
    )
    .all(...held.given, ...membersGiven(question), limit);
  const { meetings } = store
    .sql<{ meetings: number }>(`${held.sql} select count(*) as meetings from held`)
    .get(...held.given)!;
  return {
    nodes: rows.map(({ node, meetings: times, latest }) => ({
      node,
      meetings: times,
      latest: Number(latest.slice(9)),
    })),
    all: rows[0]?.every ?? 0,
    meetings,
  };
}

/** Two of the nodes given at one meeting; those of one side sit on one side of the table. */
export function pairsAt(
  store: RecordStore,
  question: NetworkQuestion,
  nodes: ReadonlyMap<number | string, { readonly id: string; readonly country: string | null }>,
): PairRow[] {
  if (question.of === "countries") return pairsOfSides(store, question, [...nodes.keys()]);
  const held = heldMeetings(question);
  const rows = store
    .sql<{ node: number | string; meeting: number; day: number | null }>(
      `${held.sql} select node, meeting, day from (${MEMBERS[question.of]})
        where node in (select value from json_each(?)) order by meeting`,
    )
    .iterate(...held.given, ...membersGiven(question), JSON.stringify([...nodes.keys()]));
  const pairs = new Map<string, Counted>();
  let [at, there]: [number | null, (number | string)[]] = [null, []];
  for (const { node, meeting, day } of rows) {
    if (meeting !== at) [at, there] = [meeting, []];
    for (const other of there) count(pairs, nodes.get(node)!, nodes.get(other)!, meeting, day);
    there.push(node);
  }
  return [...pairs.values()].map(({ a, b, meetings, first, last }) => ({
    ...{ a, b, meetings },
    first: first.day === null ? null : first.meeting,
    last: last.meeting,
  }));
}

/** Which sides met at which meeting is worked out beforehand. */
function pairsOfSides(store: RecordStore, question: NetworkQuestion, sides: readonly (number | string)[]): PairRow[] {
  const { parties, kind, level, from, to, asOf } = question;
  const held = heldMeetings(question);
  const all = parties.length === 0 && [kind, level, from, to, asOf].every((value) => value === undefined);
  const wanted = JSON.stringify(sides);
  return store
    .sql<Omit<PairRow, "first" | "last"> & { first: string | null; last: string }>(
      `${held.sql} select a, b, count(*) as meetings, min(day || ' ' || meeting) as first, max(coalesce(day, '') || ' ' || meeting) as last
         from meeting_pair where status = 'held' ${all ? "" : "and meeting in (select meeting from held)"}
          and a in (select value from json_each(?)) and b in (select value from json_each(?)) group by a, b`,
    )
    .all(...held.given, wanted, wanted)
    .map(({ first, last, ...pair }) => ({ ...pair, first: first === null ? null : keyIn(first), last: keyIn(last) }));
}

/** Of `2024-06-27 1234`. */
const keyIn = (placed: string): MeetingKey => Number(placed.slice(placed.lastIndexOf(" ") + 1));

interface Placed {
  readonly meeting: MeetingKey;
  readonly day: number | null;
}

interface Counted {
  readonly a: string;
  readonly b: string;
  meetings: number;
  first: Placed;
  last: Placed;
}

type Node = { readonly id: string; readonly country: string | null };

function count(pairs: Map<string, Counted>, x: Node, y: Node, meeting: number, day: number | null): void {
  if (x.country === y.country) return;
  const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
  const here = { meeting, day };
  const known = pairs.get(`${a}\n${b}`);
  if (!known) {
    pairs.set(`${a}\n${b}`, { a, b, meetings: 1, first: here, last: here });
    return;
  }
  known.meetings++;
  if (day === null) return;
  if (known.first.day === null || day < known.first.day) known.first = here;
  if (known.last.day === null || day > known.last.day) known.last = here;
}

/** Rows of who was at which of the meetings held; each once at each. */
const MEMBERS: Readonly<Record<Nodes, string>> = {
  people: `select pm.person as node, pm.meeting, held.first as day from held join person_meeting pm on pm.meeting = held.meeting
            where pm.out <= ?`,
  offices: `select p.country || ' ' || p.rank as node, held.meeting, held.first as day
              from held join account a on a.meeting = held.meeting join participant p on p.account = a.key
             where p.country is not null and p.rank not in ('other', 'official') and coalesce(a.out, -1e9) <= ? group by 1, 2`,
  countries: `select s.side as node, held.meeting, held.first as day from held join meeting_side s on s.meeting = held.meeting
               where coalesce(s.begun, -1e9) <= ?`,
};

function membersGiven({ asOf }: NetworkQuestion): number[] {
  return [asOf ?? Number.MAX_SAFE_INTEGER];
}

function heldMeetings({ parties, kind, level, from, to, asOf }: NetworkQuestion): Query {
  const of = parties.length === 0 ? { from: "meeting_side s where true", given: [] } : meetingsOfSides(parties);
  const conditions = [
    ["s.status = ?", "held"],
    ["s.kind = ?", kind],
    ["s.level = ?", level],
    ["coalesce(s.last, 1e9) >= ?", from],
    ["coalesce(s.first, -1e9) <= ?", to],
    ["s.begun <= ?", asOf],
  ] as const;
  const asked = conditions.filter(([, value]) => value !== undefined);
  return {
    sql: `with held as materialized (select distinct s.meeting, s.first from ${of.from} ${asked.map(([condition]) => `and ${condition}`).join(" ")})`,
    given: [...of.given, ...asked.map(([, value]) => value!)],
  };
}
