/** Who held which office for a side, as reports tell: first and last seen, who came before and after, who overlaps. */
import { z } from "zod";
import { findIncumbencies } from "../../record/identity/offices/find-incumbencies.ts";
import { type Incumbency, successionOf } from "../../record/identity/offices/succession.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface Holder {
  readonly id: string;
  readonly name: string;
}

export interface OfficeTerm {
  readonly country: string;
  /** Key under which wordings of one office come together: `minister energy`. */
  readonly office: string;
  /** As most reports word it. */
  readonly title: string;
  readonly rank: Rank;
  readonly holder: Holder;
  /** Days of the first and the last report of it, where none has one those of meetings in that rank; the term itself may be longer. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
  readonly predecessor: Holder | null;
  readonly successor: Holder | null;
  /** Told of in the same office at the same time, with as good a claim. */
  readonly overlaps: readonly Holder[];
  /** In whose time this one is named, against many more reports. */
  readonly doubtful: Holder | null;
  /** Whether the side is said, or worked out by several reports; who is not firm is no one's predecessor. */
  readonly firm: boolean;
}

export const findOffices = operation({
  name: "offices",
  summary: "Who held which office for a side, learnt from the reports.",
  input: z.strictObject({
    side: side.describe("Code of the side: GE."),
    rank: z.enum(RANKS).optional().describe("Only offices of that rank."),
    on: day
      .optional()
      .describe("Only those whom reports place in office on that day: seen before and after it, or within it."),
    doubtful: z
      .boolean()
      .optional()
      .describe("Also those named in the midst of another's time, by few reports against many."),
    latest: limit.describe("Of each rank at most so many, those last seen in office."),
    asOf,
  }),
  answer(store, { side, rank, on, doubtful, latest, asOf }): OfficeTerm[] {
    const last = lastNumber(asOf);
    const held = storedIncumbencies(store, { country: side, asOf: last });
    const days = on === undefined ? undefined : stretch(on);
    const terms = termsOf(store, held).filter(
      (term) =>
        (rank === undefined || term.rank === rank) &&
        (doubtful === true || term.doubtful === null) &&
        (!days || (dayNumberOf(term.first) <= days.latest && dayNumberOf(term.last) >= days.earliest)),
    );
    return (latest === undefined ? terms : lastSeen(terms, latest)).sort(byRank);
  },
});

function lastSeen(terms: readonly OfficeTerm[], most: number): OfficeTerm[] {
  const order = terms.toSorted((a, b) => ((a.last ?? "") > (b.last ?? "") ? -1 : 1));
  return RANKS.flatMap((rank) => order.filter((term) => term.rank === rank).slice(0, most));
}

/** Terms of several offices, with those before and after each. */
export function termsOf(store: RecordStore, held: readonly Incumbency[]): OfficeTerm[] {
  const offices = new Map<string, Incumbency[]>();
  for (const one of held) {
    const key = `${one.country}\n${one.office}`;
    const known = offices.get(key);
    if (known) known.push(one);
    else offices.set(key, [one]);
  }
  const people = new Map<number, Holder>();
  const holder = (key: number): Holder => {
    let known = people.get(key);
    if (!known) people.set(key, (known = store.sql<Holder>("select id, name from person where key = ?").get(key)!));
    return known;
  };
  return [...offices.values()].flatMap((of) =>
    successionOf(of).map(({ country, office, title, rank, person, first, last, reports, ...rest }) => ({
      country,
      office,
      title,
      rank: rank as Rank,
      holder: holder(person),
      first: first === null ? null : formatEdtf(dateOfDay(first)),
      last: last === null ? null : formatEdtf(dateOfDay(last)),
      reports,
      predecessor: rest.predecessor === null ? null : holder(rest.predecessor),
      successor: rest.successor === null ? null : holder(rest.successor),
      overlaps: rest.overlaps.map(holder),
      doubtful: rest.doubtful === null ? null : holder(rest.doubtful),
      firm: rest.firm,
    })),
  );
}

type Row = Omit<Incumbency, "first" | "last" | "firm"> & {
  readonly first: string | null;
  readonly last: string | null;
  readonly firm: number;
  /** By when all its reports were published. */
  readonly settled: number;
};

export interface HeldQuestion {
  readonly country: string;
  /** Only these, by their keys. */
  readonly offices?: readonly string[];
  /** By reports published up to that day number. */
  readonly asOf?: number | undefined;
}

/** What all reports told by then stands in rows; of whom some tell later it is found anew. */
export function storedIncumbencies(store: RecordStore, { country, offices, asOf }: HeldQuestion): Incumbency[] {
  const some = offices === undefined ? "" : "and office in (select value from json_each(?))";
  const given = [country, ...(offices === undefined ? [] : [JSON.stringify(offices)])];
  const rows = store
    .sql<Row>(
      `select country, office, person, title, rank, first, last, reports, firm, settled from incumbency where country = ? ${some}
        ${asOf === undefined ? "" : "and begun <= ?"} order by office, person`,
    )
    .all(...given, ...(asOf === undefined ? [] : [asOf]));
  const asNow = (row: Row) => asOf === undefined || row.settled <= asOf;
  const wanted = new Set(rows.map(({ office }) => office));
  const people = [...new Set(rows.filter((row) => !asNow(row)).map(({ person }) => person))];
  const anew =
    people.length === 0 || asOf === undefined
      ? []
      : findIncumbencies(store, { country, people, asOf }).filter(({ office }) => wanted.has(office));
  const again = new Set(people);
  const held = [
    ...rows
      .filter(({ person }) => !again.has(person))
      .map((row) => ({ ...row, first: numberOf(row.first), last: numberOf(row.last), firm: row.firm === 1 })),
    ...anew,
  ].sort((a, b) => (a.office < b.office ? -1 : a.office > b.office ? 1 : a.person - b.person));
  return held.map((one) => (one.first === null ? { ...one, ...daysOfMeetings(store, one, asOf) } : one));
}

/** Where no report that says the office has a day: those of meetings at which the holder stood in that rank, if only as "his counterpart". */
function daysOfMeetings(store: RecordStore, { person, rank }: Incumbency, asOf: number | undefined) {
  const days = store
    .sql<{ first: number | null; last: number | null }>(
      `select min(m.first) as first, max(m.last) as last
         from participant p join account a on a.key = p.account join meeting m on m.key = a.meeting
        where p.person = ? and p.rank = ? and m.status = 'held' and m.first = m.last
          and (select max(o.out) from account o where o.meeting = m.key) <= ?`,
    )
    .get(person, rank, asOf ?? Number.MAX_SAFE_INTEGER);
  return days ?? { first: null, last: null };
}

function numberOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && dayIn(value);
}

function dayNumberOf(edtf: string | null): number {
  return numberOf(edtf) ?? Number.NaN;
}

function byRank(a: OfficeTerm, b: OfficeTerm): number {
  return (
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
    (a.office < b.office ? -1 : a.office > b.office ? 1 : 0) ||
    ((a.first ?? "~") < (b.first ?? "~") ? -1 : 1)
  );
}
