/** Meetings in order of time, each with the reports that tell of it; as all reports tell them, or those published up to a day. */
import { mergedThen } from "../../../record/derived/meetings-then.ts";
import type { Meeting } from "../../../record/identity/meeting.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf, type DayBounds } from "../../../shared/edtf-bounds.ts";
import { stretch } from "../../operations/inputs.ts";
import type { ExportFilters } from "../filters.ts";

/** Where an account stands. */
export interface AccountTold {
  readonly id: string;
  /** Ids of the document and of its text, and the text's key in this file. */
  readonly document: string;
  readonly revision: string;
  readonly key: number;
  /** Of the meeting within the report, from 1. */
  readonly number: number;
}

export interface MeetingTold {
  readonly meeting: Meeting;
  /** First and last day that it may have been on, as day numbers; null where no year is known. */
  readonly days: DayBounds | null;
  /** As those of the meeting, in their order. */
  readonly accounts: readonly AccountTold[];
}

/** A meeting that stands in a row, by its key; or one that then was another. */
interface Entry {
  readonly key: number | null;
  readonly id: string;
  readonly earliest: number;
  readonly latest: number;
  readonly anew?: Meeting;
}

interface Place {
  readonly key: number;
  readonly number: number;
}

export class MeetingRows {
  readonly #store: RecordStore;
  readonly #filters: ExportFilters;
  readonly #asOf: number | undefined;
  #entries: readonly Entry[] | undefined;
  /** Of accounts in texts that are no longer the latest, or that then belonged to other meetings. */
  readonly #places = new Map<string, Place>();

  constructor(store: RecordStore, filters: ExportFilters, asOf: number | undefined) {
    this.#store = store;
    this.#filters = filters;
    this.#asOf = asOf;
  }

  *rows(): Generator<MeetingTold> {
    this.#entries ??= this.#ordered();
    const told = this.#store.sql<{ told: string }>("select told from meeting where key = ?");
    for (const { key, anew } of this.#entries) {
      const meeting = anew ?? (JSON.parse(told.get(key)!.told) as Meeting);
      yield { meeting, days: daysOf(meeting), accounts: meeting.accounts.flatMap(({ id }) => this.#account(id) ?? []) };
    }
  }

  #account(id: string): AccountTold | null {
    const place =
      this.#places.get(id) ??
      this.#store.sql<Place>("select revision as key, number from account where id = ?").get(id);
    if (!place) return null;
    const of = this.#store
      .sql<{ document: string; revision: string }>(
        "select d.id as document, r.id as revision from revision r join document d on d.key = r.document where r.key = ?",
      )
      .get(place.key)!;
    return { id, ...of, ...place };
  }

  #ordered(): Entry[] {
    const { instead, anew } = this.#asOf === undefined ? { instead: null, anew: [] } : this.#then(this.#asOf);
    return [...this.#stored().filter(({ key }) => !instead?.has(key!)), ...anew].sort(
      (a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || (a.id < b.id ? -1 : 1),
    );
  }

  /** Those that stand in rows, and of which all was told by then. */
  #stored(): Entry[] {
    const { parties = [], since, until, kind, level, status, topic } = this.#filters;
    const conditions: readonly (readonly [string, string | number | undefined])[] = [
      ...[...new Set(parties)].map(
        (side) => ["exists (select 1 from meeting_side where side = ? and meeting = m.key)", side] as const,
      ),
      ["coalesce(m.last, 1e9) >= ?", since === undefined ? undefined : stretch(since).earliest],
      ["coalesce(m.first, -1e9) <= ?", until === undefined ? undefined : stretch(until).latest],
      ["m.kind = ?", kind],
      ["m.level = ?", level],
      ["m.status = ?", status],
      ["(select max(settled) from meeting_side where meeting = m.key) <= ?", this.#asOf],
      ["instr(m.topics, char(10) || ? || char(10)) > 0", topic],
    ];
    const asked = conditions.filter((one): one is readonly [string, string | number] => one[1] !== undefined);
    const where = asked.length === 0 ? "" : `where ${asked.map(([condition]) => condition).join(" and ")}`;
    const rows = this.#store.sql<{ key: number; id: string; first: number | null; last: number | null }>(
      `select m.key, m.id, m.first, m.last from meeting m ${where}`,
    );
    return rows.all(...asked.map(([, value]) => value)).map(({ key, id, first, last }) => ({
      ...{ key, id },
      earliest: first ?? Number.POSITIVE_INFINITY,
      latest: last ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Meetings that then were others, or told otherwise; of all sides one after the other, each meeting with the first of its sides. */
  #then(asOf: number): { readonly instead: ReadonlySet<number>; readonly anew: readonly Entry[] } {
    const { parties } = this.#filters;
    const instead = new Set<number>();
    const anew: Entry[] = [];
    for (const sides of parties ? [parties as [string, ...string[]]] : this.#sides()) {
      const then = mergedThen(this.#store, sides, asOf);
      for (const key of then.instead) instead.add(key);
      for (const { id, revision, subject } of then.accounts)
        this.#places.set(id, { key: revision, number: Number(subject.slice("meeting.".length)) });
      for (const meeting of then.meetings) {
        if ((!parties && firstOf(meeting.parties) !== sides[0]) || !this.#fits(meeting)) continue;
        const days = daysOf(meeting);
        anew.push({
          ...{ key: null, id: meeting.id, anew: meeting },
          earliest: days?.earliest ?? Number.POSITIVE_INFINITY,
          latest: days?.latest ?? Number.POSITIVE_INFINITY,
        });
      }
    }
    return { instead, anew };
  }

  #sides(): [string][] {
    return this.#store
      .sql<{ side: string }>("select distinct value as side from statement where property = 'party' order by 1")
      .all()
      .map(({ side }) => [side]);
  }

  #fits(meeting: Meeting): boolean {
    const { since, until, kind, level, status, topic } = this.#filters;
    const days = daysOf(meeting);
    return (
      (kind === undefined || meeting.kind === kind) &&
      (level === undefined || meeting.level === level) &&
      (status === undefined || meeting.status === status) &&
      (topic === undefined || meeting.topics.includes(topic)) &&
      (since === undefined || !days || days.latest >= stretch(since).earliest) &&
      (until === undefined || !days || days.earliest <= stretch(until).latest)
    );
  }
}

function firstOf(parties: readonly string[]): string | undefined {
  return [...parties].sort()[0];
}

function daysOf({ date }: Meeting): DayBounds | null {
  const value = date === null ? null : parseEdtf(date);
  return value && boundsOf(value);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
