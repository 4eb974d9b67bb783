/** People of a record: those of a side, those whose name is like one, those seen in some office; who was told of most comes first. */
import { z } from "zod";
import { nameKey, spellingKey } from "../../extraction/register/name-key.ts";
import { compareNames } from "../../language/person-name/index.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { formatEdtf } from "../../shared/edtf.ts";
import { dateOfDay } from "../../shared/edtf-bounds.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** What the person was when last told of. */
  readonly rank: Rank;
  readonly office: string | null;
  /** Days on which reports first and last place the person. */
  readonly first: string | null;
  readonly last: string | null;
  readonly meetings: number;
  readonly reports: number;
}

export const findPeople = operation({
  name: "people",
  summary: "The people of a record, those in most reports first.",
  input: z.strictObject({
    side: side.optional().describe("Only those on that side: GE."),
    name: z.string().optional().describe("Only those of whose name that may be a writing."),
    rank: z.enum(RANKS).optional().describe("Only those whose latest office is of that rank."),
    since: day.optional().describe("Only those told of on that day or later."),
    until: day.optional().describe("Only those told of on that day or earlier."),
    asOf,
    limit,
  }),
  answer(store, { side, name, rank, since, until, asOf, limit }): PersonLine[] {
    const last = lastNumber(asOf);
    const conditions = [
      ...(side === undefined ? [] : ["person.country = ?"]),
      ...(rank === undefined ? [] : ["person.rank = ?"]),
      ...(since === undefined ? [] : ["person.last >= ?"]),
      ...(until === undefined ? [] : ["person.first <= ?"]),
    ];
    const given = [
      ...[side, rank].filter((value) => value !== undefined),
      ...(since === undefined ? [] : [edtfOf(stretch(since).earliest)]),
      ...(until === undefined ? [] : [edtfOf(stretch(until).latest)]),
    ];
    // Of those that are only counted by some reports nobody knows beforehand which come first.
    const most = last === undefined ? limit : undefined;
    const people = (
      name === undefined ? rowsOf(store, conditions, given, most) : peopleNamed(store, name, conditions, given)
    )
      .map(({ key, ...person }) => (last === undefined ? person : personAsTold(store, key, person, last)))
      .filter((person) => person !== null);
    if (last !== undefined) people.sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
    return limit === undefined ? people : people.slice(0, limit);
  },
});

export type PersonRow = PersonLine & { readonly key: number };

const COLUMNS = "key, id, name, country, rank, office, first, last, meetings, reports";

function rowsOf(
  store: RecordStore,
  conditions: readonly string[],
  given: readonly string[],
  most: number | undefined,
): PersonRow[] {
  const where = conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`;
  return store
    .sql<PersonRow>(
      `select ${COLUMNS} from person ${where} order by reports desc, id ${most === undefined ? "" : "limit ?"}`,
    )
    .all(...given, ...(most === undefined ? [] : [most]));
}

/** Those of whom some writing may be of that name; the nearest first. */
export function peopleNamed(
  store: RecordStore,
  name: string,
  conditions: readonly string[] = [],
  given: readonly string[] = [],
): PersonRow[] {
  const words = nameKey(name).words.map(spellingKey);
  if (words.length === 0) return [];
  const rows = store
    .sql<PersonRow & { writings: string }>(
      `select ${COLUMNS}, (select group_concat(name, char(10)) from person_name where person = person.key) as writings
         from person where key in (select person from person_word where word in (${words.map(() => "?").join(", ")}))
          ${conditions.map((condition) => `and ${condition}`).join(" ")} order by reports desc, id`,
    )
    .all(...words, ...given);
  return rows
    .map(({ writings, ...person }) => ({ person, near: nearness(name, writings.split("\n")) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || b.person.reports - a.person.reports)
    .map(({ person }) => person);
}

/** A given name alone is a poor way to ask for somebody, and yet a way. */
function nearness(asked: string, writings: readonly string[]): number {
  let best = 0;
  for (const writing of writings) {
    const { same, score, because } = compareNames(asked, writing);
    if (same) best = Math.max(best, Math.round(score * 4) / 4 + 0.1);
    else if (because[0] === "only a given name agrees") best = Math.max(best, 0.05);
  }
  return best;
}

/** The person as the reports published by a day tell of him; null where none does. */
export function personAsTold(store: RecordStore, key: number, person: PersonLine, last: number): PersonLine | null {
  const counted = store
    .sql<{ meetings: number; reports: number; first: string | null; latest: string | null }>(
      `select count(distinct a.meeting) as meetings, count(distinct a.revision) as reports,
              min(r.published) as first, max(r.published) as latest
         from participant p join account a on a.key = p.account join report r on r.revision = a.revision
        where p.person = ? and r.last <= ?`,
    )
    .get(key, last)!;
  if (counted.reports === 0) return null;
  const office = store
    .sql<{ rank: Rank; office: string | null }>(
      `select p.rank, p.office from participant p join account a on a.key = p.account join report r on r.revision = a.revision
        where p.person = ? and r.last <= ? order by p.rank = 'other', r.last desc, a.key desc limit 1`,
    )
    .get(key, last)!;
  return {
    ...person,
    ...office,
    first: person.first,
    last:
      person.last !== null && counted.latest !== null && person.last > counted.latest ? counted.latest : person.last,
    meetings: counted.meetings,
    reports: counted.reports,
  };
}

function edtfOf(day: number): string {
  return formatEdtf(dateOfDay(day));
}
