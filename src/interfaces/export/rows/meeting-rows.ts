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
  /** As those of the meeting, in their order; looked up when they are asked for. */
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

interface StoredMeeting {
  readonly key: number;
  readonly id: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** Meetings of no known day stand behind all others. */
const NEVER = Number.POSITIVE_INFINITY;

interface Place {
  readonly key: number;
  readonly number: number;
}

export class MeetingRows {
  readonly #store: RecordStore;
  readonly #filters: ExportFilters;
  readonly #asOf: number | undefined;
  /** Of the meetings that stand in rows, in their order: a number for each is all that is held. */
  #keys: Float64Array | undefined;
  #entries: readonly Entry[] | undefined;
  /** Of accounts in texts that are no longer the latest, or that then belonged to other meetings. */
  readonly #places = new Map<string, Place>();

  constructor(store: RecordStore, filters: ExportFilters, asOf: number | undefined) {
    this.#store = store;
    this.#filters = filters;
    this.#asOf = asOf;
  }

  *rows(): Generator<MeetingTold> {
    if (this.#asOf === undefined) {
      this.#keys ??= Float64Array.from(this.#stored(), ({ key }) => key);
      for (const key of this.#keys) yield this.#told(this.#meeting(key));
      return;
    }
    this.#entries ??= this.#ordered(this.#asOf);
    for (const { key, anew } of this.#entries) yield this.#told(anew ?? this.#meeting(key!));
  }

  #meeting(key: number): Meeting {
    const { told } = this.#store.sql<{ told: string }>("select told from meeting where key = ?").get(key)!;
    return JSON.parse(told) as Meeting;
  }

  #told(meeting: Meeting): MeetingTold {
    const account = (id: string) => this.#account(id);
    return {
      meeting,
      get days() {
        return daysOf(meeting);
      },
      get accounts() {
        return meeting.accounts.flatMap(({ id }) => account(id) ?? []);
      },
    };
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

  #ordered(asOf: number): Entry[] {
    const { instead, anew } = this.#then(asOf);
    const stored = [...this.#stored()].flatMap(({ key, id, first, last }) =>
      instead.has(key) ? [] : [{ key, id, earliest: first ?? NEVER, latest: last ?? NEVER }],
    );
    return [...stored, ...anew].sort(
      (a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || (a.id < b.id ? -1 : 1),
    );
  }

  /** Those that stand in rows, and of which all was told by then, in order of time. */
  #stored(): IterableIterator<StoredMeeting> {
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
    const rows = this.#store.sql<StoredMeeting>(
      `select m.key, m.id, m.first, m.last from meeting m ${where} order by m.first nulls last, m.last nulls last, m.id`,
    );
    return rows.iterate(...asked.map(([, value]) => value));
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
          earliest: days?.earliest ?? NEVER,
          latest: days?.latest ?? NEVER,
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
