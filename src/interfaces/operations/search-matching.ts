/** Which reports a search is among: its words and its filters as the end of a query of the record. */
import type { z } from "zod";
import type { Parameter, RecordStore } from "../../record/store/record-store.ts";
import { findId } from "./find-id.ts";
import { lastNumber, stretch } from "./inputs.ts";
import type { searchInput } from "./search.ts";

type Filters = Omit<z.output<typeof searchInput>, "words" | "latest" | "facets" | "limit">;

export interface Matching {
  /** From `from` on; what it takes is `given`, in that order. */
  readonly from: string;
  readonly given: readonly Parameter[];
}

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` of a person */
export function matching(store: RecordStore, query: string, filters: Filters): Matching {
  const { sides = [], person, topic, kind, publisher, since, until, after, asOf } = filters;
  const own = inAll([
    ...(sides.length === 0 ? [] : [reportsOn(store, sides)]),
    ...(person === undefined ? [] : [reportsNaming(store, person)]),
  ]);
  const conditions: (readonly [condition: string, ...given: Parameter[]])[] = [["words match ?", query]];
  // The index of full text gives what has the words, and each is looked for among the reports of the sides: hence the plus.
  if (own) conditions.push(["+words.rowid in (select value from json_each(?))", JSON.stringify(own)]);
  if (after !== undefined) conditions.push(["words.rowid > cast(? as integer)", after]);
  if (publisher !== undefined) conditions.push(ofOutlet(store, publisher));
  if (since !== undefined) conditions.push(["r.last >= ?", stretch(since).earliest]);
  if (until !== undefined) conditions.push(["r.last <= ?", stretch(until).latest]);
  if (asOf !== undefined) conditions.push(["r.last <= ?", lastNumber(asOf)!]);
  if (topic !== undefined || kind !== undefined) conditions.push(tellingOf(topic, kind));
  return {
    from: `from words cross join report r on r.revision = words.rowid where ${conditions.map(([condition]) => condition).join(" and ")}`,
    given: conditions.flatMap(([, ...given]) => given),
  };
}

/** What is in every list; undefined where there is no list. */
function inAll([first, ...others]: readonly (readonly number[])[]): readonly number[] | undefined {
  return others.reduce((left, list) => {
    const has = new Set(list);
    return left?.filter((one) => has.has(one));
  }, first);
}

/** Keys of the reports that tell of a meeting of all those sides. */
function reportsOn(store: RecordStore, sides: readonly string[]): number[] {
  const [first, second, ...others] = [...new Set(sides)].sort();
  const from = second === undefined ? "meeting_side m where m.side = ?" : "meeting_pair m where m.a = ? and m.b = ?";
  return store
    .sql<{ revision: number }>(
      `select distinct a.revision from (
         select m.meeting from ${from}
          ${others.map(() => "and exists (select 1 from meeting_side where side = ? and meeting = m.meeting)").join(" ")}) t
       cross join account a on a.meeting = t.meeting`,
    )
    .all(...[first!, ...(second === undefined ? [] : [second]), ...others])
    .map(({ revision }) => revision);
}

function reportsNaming(store: RecordStore, person: string): number[] {
  const { key } = findId(store, "person", person);
  return store
    .sql<{ revision: number }>(
      "select distinct a.revision from participant p cross join account a on a.key = p.account where p.person = ?",
    )
    .all(key)
    .map(({ revision }) => revision);
}

function ofOutlet(store: RecordStore, publisher: string): readonly [string, ...Parameter[]] {
  const named = store.sql<{ one: number }>("select 1 as one from collected where publisher = ? limit 1").get(publisher);
  if (named) return ["r.publisher = ?", publisher];
  return ["r.publisher like ? escape '\\'", `%${publisher.replace(/[\\%_]/gu, "\\$&")}%`];
}

/** One meeting of the report is of that kind and has that topic. */
function tellingOf(topic: string | undefined, kind: string | undefined): readonly [string, ...Parameter[]] {
  const conditions = [
    ...(kind === undefined ? [] : ["a.kind = ?"]),
    // A line each.
    ...(topic === undefined ? [] : ["instr(char(10) || a.topics || char(10), char(10) || ? || char(10)) > 0"]),
  ];
  return [
    `exists (select 1 from account a where a.revision = words.rowid and ${conditions.join(" and ")})`,
    ...[kind, topic].filter((given) => given !== undefined),
  ];
}
