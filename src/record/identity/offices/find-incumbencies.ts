/**
 * Who held which office for whom, by what reports say of those who took part in meetings. What was worked out proves nothing, and what
 * other reports settled proves nothing once more.
 */
import type { Rank } from "../../../shared/vocabulary.ts";
import type { RecordStore } from "../../store/record-store.ts";
import { officeKey } from "./office-key.ts";
import { singularTitle } from "./singular-title.ts";
import type { Incumbency } from "./succession.ts";

/** So many reports do not all take somebody for another side's by mistake. */
const MANY = 3;

interface Row {
  readonly person: number;
  readonly country: string;
  readonly rank: Rank;
  readonly countrySaid: number;
  readonly office: string;
  readonly parties: string;
  /** Of the meeting, when it was held; else of the report. */
  readonly day: number | null;
  /** When the report was published. */
  readonly out: number;
  readonly revision: number;
}

export interface IncumbencyQuestion {
  /** Of that side only. */
  readonly country?: string;
  /** Of those people only, by their keys. */
  readonly people?: readonly number[];
  /** By reports published up to that day number. */
  readonly asOf?: number;
}

export interface FoundIncumbency extends Incumbency {
  /** Day numbers: when the first of its reports was published, and by when all were. */
  readonly begun: number;
  readonly settled: number;
}

export function findIncumbencies(
  store: RecordStore,
  { country, people, asOf }: IncumbencyQuestion = {},
): FoundIncumbency[] {
  const rows = store
    .sql<Row>(
      `select p.person, person.country, p.rank, p.countrySaid, p.office, a.parties, a.day, a.out, a.revision
         from person join participant p on p.person = person.key
         join account a on a.key = p.account
        where p.officeSaid = 1 and p.office is not null and p.rank <> 'other'
          and not exists (select 1 from reliance l join statement s on s.revision = l.revision and s.number = l.statement
                           where l.revision = a.revision and s.subject = 'meeting.' || a.number || '.person.' || p.number)
          and person.country is not null ${country === undefined ? "" : "and person.country = ?"}
          ${people === undefined ? "" : "and p.person in (select value from json_each(?))"}
          ${asOf === undefined ? "" : "and a.out <= ?"}
        order by p.account, p.number`,
    )
    .all(...[country, people && JSON.stringify(people), asOf].filter((value) => value !== undefined));
  const held = new Map<
    string,
    {
      row: Row;
      key: string;
      titles: Map<string, number>;
      days: number[];
      outs: number[];
      reports: Set<number>;
      said: boolean;
    }
  >();
  const officeOf = rememberedOffices();
  for (const row of rows) {
    const { key, title } = officeOf(row);
    const id = `${row.country}\n${key}\n${row.person}`;
    let known = held.get(id);
    if (!known)
      held.set(id, (known = { row, key, titles: new Map(), days: [], outs: [], reports: new Set(), said: false }));
    known.titles.set(title, (known.titles.get(title) ?? 0) + 1);
    known.reports.add(row.revision);
    known.said ||= row.countrySaid === 1;
    if (row.day !== null) known.days.push(row.day);
    known.outs.push(row.out);
  }
  const terms = [...held.values()].map(({ row, key, titles, days, outs, reports, said }) => ({
    country: row.country,
    office: key,
    person: row.person,
    title: [...titles].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]![0],
    rank: row.rank,
    first: days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : null,
    last: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null,
    reports: reports.size,
    firm: said || reports.size >= MANY,
    begun: outs.reduce((a, b) => Math.min(a, b)),
    settled: outs.reduce((a, b) => Math.max(a, b)),
  }));
  return terms.map((term) => (isMistaken(term, terms) ? { ...term, firm: false } : term));
}

/** Each wording is looked at once for each rank and company. */
function rememberedOffices(): (row: Row) => { readonly key: string; readonly title: string } {
  const known = new Map<string, { key: string; title: string }>();
  return ({ rank, office, parties, country }) => {
    const told = [rank, country, parties, office].join("\n");
    let found = known.get(told);
    if (!found) {
      const title = singularTitle(office.replace(/\s+/gu, " "));
      const others = parties.split(" ").filter((party) => party !== country);
      known.set(told, (found = { key: officeKey({ rank, title, others }), title }));
    }
    return found;
  };
}

/** So many times as many reports give somebody another office at that time. */
const FAR_MORE = 10;

/** One report calls the foreign minister of all others "President": whoever it meant, it was not his office. */
function isMistaken(term: FoundIncumbency, all: readonly FoundIncumbency[]): boolean {
  const { first, last } = term;
  if (first === null || last === null) return false;
  return all.some(
    (other) =>
      other.person === term.person &&
      other.rank !== term.rank &&
      other.first !== null &&
      other.first <= last &&
      first <= other.last! &&
      other.reports >= FAR_MORE * term.reports,
  );
}
