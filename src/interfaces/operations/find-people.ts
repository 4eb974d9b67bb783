/** People of a record: those of a side, those whose name is like one, those seen in some office; who was told of most comes first. */
import { z } from "zod";
import { nameKey, spellingKey } from "../../extraction/register/name-key.ts";
import { compareNames } from "../../language/person-name/index.ts";
import { blockNumber } from "../../record/derived/keys.ts";
import { ROLE } from "../../record/derived/profile-blocks.ts";
import { blocksOfFull } from "../../record/identity/people/blocks.ts";
import { soundKeys } from "../../record/identity/people/sound-keys.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, edtfOf, lastNumber, limit, side, stretch } from "./inputs.ts";
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
    if (name !== undefined) {
      const named = peopleNamed(store, name, conditions, given);
      if (last === undefined) return named.slice(0, limit).map(lineOf);
      return named.flatMap((person) => personAsTold(store, person.key, lineOf(person), last) ?? []).slice(0, limit);
    }
    return last === undefined
      ? rowsOf(store, conditions, given, limit).map(lineOf)
      : peopleThen(store, conditions, given, { last, most: limit ?? Number.POSITIVE_INFINITY });
  },
});

function lineOf({ key: _, ...person }: PersonRow): PersonLine {
  return person;
}

/**
 * By the reports published up to a day. Nobody was in more of them then than now: those in most are looked at first, and the others no
 * more when they cannot come before those that were found.
 */
function peopleThen(
  store: RecordStore,
  conditions: readonly string[],
  given: readonly string[],
  { last, most }: { readonly last: number; readonly most: number },
): PersonLine[] {
  const rows = store
    .sql<PersonRow>(
      `select ${COLUMNS} from person where ${[...conditions, "person.out <= ?"].join(" and ")} order by reports desc, id`,
    )
    .iterate(...given, last);
  const count = store.sql<{ reports: number }>(
    "select count(distinct revision) as reports from person_account where person = ? and out <= ?",
  );
  const found: { person: PersonRow; reports: number }[] = [];
  let least = 0;
  for (const person of rows) {
    if (person.reports < least) break;
    found.push({ person, reports: count.get(person.key, last)!.reports });
    if (found.length % most !== 0) continue;
    found.sort(inOrder);
    found.length = Math.min(found.length, most);
    least = found.at(-1)!.reports;
  }
  return found
    .sort(inOrder)
    .slice(0, most)
    .map(({ person }) => personAsTold(store, person.key, lineOf(person), last)!);
}

function inOrder(a: { person: PersonRow; reports: number }, b: typeof a): number {
  return b.reports - a.reports || (a.person.id < b.person.id ? -1 : 1);
}

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
  const rows = store
    .sql<PersonRow & { writings: string }>(
      `select ${COLUMNS}, (select group_concat(name, char(10)) from person_name where person = person.key) as writings
         from person where key in (select value from json_each(?))
          ${conditions.map((condition) => `and ${condition}`).join(" ")} order by reports desc, id`,
    )
    .all(JSON.stringify([...mayBeNamed(store, name)]), ...given);
  return rows
    .map(({ writings, ...person }) => ({ person, near: nearness(name, writings.split("\n")) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || b.person.reports - a.person.reports)
    .map(({ person }) => person);
}

/** Of those who share a surname alone with a name of several words so many are looked at, those in most reports first. */
const MOST_ALIKE = 100;

/**
 * Keys of people whose names are worth comparing. Of one word: all who have it. Of several: those of whom two words sound so, those who are
 * known by one of them only, and those of that surname, whose given name may be written otherwise.
 */
function mayBeNamed(store: RecordStore, name: string): Set<number> {
  const { words, family } = nameKey(name);
  const withWord = (some: readonly string[], which: string) =>
    store
      .sql<{ key: number }>(
        `select person.key from person where key in (select person from person_word where word in (select value from json_each(?)))
          ${which}`,
      )
      .all(JSON.stringify(some.map(spellingKey)));
  if (words.length < 2) return new Set(withWord(words, "").map(({ key }) => key));
  const pairs = blocksOfFull(soundKeys(name), null).filter((block) => block.endsWith(" *"));
  const found = [
    ...store
      .sql<{ key: number | null }>(
        `select (select person from participant where profile = b.profile limit 1) as key from profile_block b
          where b.block in (select value from json_each(?)) and b.role = ${ROLE.full}`,
      )
      .all(JSON.stringify(pairs.map(blockNumber))),
    ...withWord(
      words,
      `and (instr(name, ' ') = 0 or instr(name, '.') > 0) order by reports desc, id limit ${MOST_ALIKE}`,
    ),
    ...withWord([...family], `order by reports desc, id limit ${MOST_ALIKE}`),
  ];
  return new Set(found.flatMap(({ key }) => key ?? []));
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
  const { reports } = store
    .sql<{ reports: number }>(
      "select count(distinct revision) as reports from person_account where person = ? and out <= ?",
    )
    .get(key, last)!;
  if (reports === 0) return null;
  const { meetings } = store
    .sql<{ meetings: number }>("select count(*) as meetings from person_meeting where person = ? and out <= ?")
    .get(key, last)!;
  const { published } = store
    .sql<{ published: string }>(
      `select r.published from person_account p join report r on r.revision = p.revision
        where p.person = ? and p.out <= ? order by p.out desc limit 1`,
    )
    .get(key, last)!;
  return {
    ...person,
    ...officeThen(store, key, last),
    first: person.first,
    last: person.last !== null && person.last > published ? published : person.last,
    meetings,
    reports,
  };
}

/** Of the latest report that gives one; else of the latest. */
function officeThen(store: RecordStore, key: number, last: number): { rank: Rank; office: string | null } {
  const rows = store
    .sql<{ rank: Rank; office: string | null }>(
      `select p.rank, p.office from person_account o cross join participant p on p.account = o.account and p.person = o.person
        where o.person = ? and o.out <= ? order by o.out desc, o.account desc`,
    )
    .iterate(key, last);
  let latest: { rank: Rank; office: string | null } | undefined;
  for (const row of rows) {
    latest ??= row;
    if (row.rank !== "other") return row;
  }
  return latest!;
}
