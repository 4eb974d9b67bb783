/** By what the reports that a search found can be narrowed down further, and how many each would leave. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { edtfOf } from "./inputs.ts";

/** A value of a filter, and how many of the reports it leaves. */
export interface FacetCount {
  /** As the filter takes it. */
  readonly value: string;
  /** What it is called, where the value does not say it: a person's name. */
  readonly name?: string;
  readonly reports: number;
}

export interface FacetCounts {
  /** How many reports were looked at: of a search that finds more, those that came in last. */
  readonly of: number;
  /** Two sides of a meeting: `AZ GE`. */
  readonly sides: readonly FacetCount[];
  /** Ids. */
  readonly person: readonly FacetCount[];
  readonly topic: readonly FacetCount[];
  readonly kind: readonly FacetCount[];
  readonly publisher: readonly FacetCount[];
  /** In order of time: years, of a single one its months. */
  readonly period: readonly FacetCount[];
}

/** Those with most reports; of periods all. */
const SHOWN = 12;

const ACCOUNTS = "from json_each(?) k cross join account a on a.revision = k.value";

export function facetsOf(store: RecordStore, revisions: readonly number[]): FacetCounts {
  const keys = JSON.stringify(revisions);
  const most = (what: string, from: string) =>
    store
      .sql<FacetCount>(
        `select ${what}, count(distinct k.value) as reports ${from} group by 1 order by reports desc, 1 limit ${SHOWN}`,
      )
      .all(keys);
  return {
    of: revisions.length,
    sides: most("p.a || ' ' || p.b as value", `${ACCOUNTS} cross join meeting_pair p on p.meeting = a.meeting`),
    person: named(
      store,
      most("p.person as value", `${ACCOUNTS} cross join participant p on p.account = a.key where p.person is not null`),
    ),
    topic: topicsOf(store, keys),
    kind: most("a.kind as value", ACCOUNTS),
    publisher: most(
      "r.publisher as value",
      "from json_each(?) k cross join report r on r.revision = k.value where r.publisher is not null",
    ),
    period: periodsOf(store, keys),
  };
}

/** Keys of persons → their ids and names. */
function named(store: RecordStore, counts: readonly FacetCount[]): FacetCount[] {
  const person = store.sql<{ id: string; name: string }>("select id, name from person where key = ?");
  return counts.flatMap(({ value, reports }) => {
    const found = person.get(Number(value));
    return found ? [{ value: found.id, name: found.name, reports }] : [];
  });
}

/** An account has its topics in one field, a line each: counted here, for SQLite would take several times as long. */
function topicsOf(store: RecordStore, keys: string): FacetCount[] {
  const told = store
    .sql<{ revision: number; topics: string }>(`select k.value as revision, a.topics ${ACCOUNTS} where a.topics <> ''`)
    .all(keys);
  const reports = new Map<string, Set<number>>();
  for (const { revision, topics } of told)
    for (const topic of topics.split("\n")) {
      const known = reports.get(topic);
      if (known) known.add(revision);
      else reports.set(topic, new Set([revision]));
    }
  return [...reports]
    .map(([value, { size }]) => ({ value, reports: size }))
    .sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN);
}

function periodsOf(store: RecordStore, keys: string): FacetCount[] {
  const days = store
    .sql<{ last: number; reports: number }>(
      `select r.last, count(*) as reports from json_each(?) k cross join report r on r.revision = k.value
        where r.last is not null group by 1 order by 1`,
    )
    .all(keys);
  const by = (part: (day: number) => string) => {
    const counts = new Map<string, number>();
    for (const { last, reports } of days) counts.set(part(last), (counts.get(part(last)) ?? 0) + reports);
    return [...counts].map(([value, reports]) => ({ value, reports }));
  };
  const years = by((day) => monthOf(day).slice(0, 4));
  return years.length === 1 ? by(monthOf) : years;
}

function monthOf(day: number): string {
  return edtfOf(day).slice(0, "2024-06".length);
}
