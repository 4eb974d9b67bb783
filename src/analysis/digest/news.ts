/** The record → meetings of which something new was reported, each with what was known of it before. */
import { lastDayOf } from "../../record/derived/days.ts";
import type { DateBasis } from "../../record/identity/account.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { MeetingStatus } from "../../shared/vocabulary.ts";

/** A day number, or the number of a report: what came from it on, or behind it, is new. */
export type Mark =
  | { readonly by: "published"; readonly day: number }
  | { readonly by: "known"; readonly after: number };

export interface AccountNews {
  readonly id: string;
  readonly revision: number;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly isNew: boolean;
}

export interface MeetingNews {
  readonly key: number;
  readonly meeting: Meeting;
  readonly accounts: readonly AccountNews[];
}

/** The meeting with none but its new reports. */
export function newlyTold({ meeting, accounts }: MeetingNews): Meeting {
  const fresh = new Set(accounts.flatMap(({ id, isNew }) => (isNew ? [id] : [])));
  return { ...meeting, accounts: meeting.accounts.filter(({ id }) => fresh.has(id)) };
}

/** By when a report is out whose day nobody knows. */
const NEVER = 1e8;

/** Which reports are new. One whose day of publication is not known is as old as the record knows it. */
export class News {
  readonly #store: RecordStore;
  /** A condition on an account `a`, and its values. */
  readonly #condition: string;
  readonly #values: readonly (string | number)[];
  /** A day number. */
  readonly #from: number | null;

  constructor(store: RecordStore, mark: Mark) {
    this.#store = store;
    this.#from = mark.by === "published" ? mark.day : null;
    if (mark.by === "known") {
      this.#condition = "a.revision > ?";
      this.#values = [mark.after];
    } else {
      this.#condition = `(a.out < ${NEVER} and a.out >= ? or a.revision in (select value from json_each(?)))`;
      this.#values = [mark.day, JSON.stringify(undatedSince(store, mark.day))];
    }
  }

  /** Meetings with a new report; with `sides` only those in which all of them took part. */
  meetings(sides: readonly string[] = []): MeetingNews[] {
    const [first, ...others] = [...new Set(sides)].sort();
    const from = first === undefined ? "" : "join meeting_side s on s.meeting = a.meeting and s.side = ?";
    const also = others.map(() => "and exists (select 1 from meeting_side where side = ? and meeting = a.meeting)");
    const keys = this.#store
      .sql<{ meeting: number }>(
        `select distinct a.meeting from account a ${from} where a.meeting is not null and ${this.#condition} ${also.join(" ")} order by a.meeting`,
      )
      .all(...(first === undefined ? [] : [first]), ...this.#values, ...others);
    const told = this.#store.sql<{ told: string }>("select told from meeting where key = ?");
    const accounts = this.#store.sql<Omit<AccountNews, "isNew"> & { isNew: number }>(
      `select a.id, a.revision, a.status, a.date, a.dateBasis, (${this.#condition}) as isNew from account a where a.meeting = ? order by a.key`,
    );
    return keys.map(({ meeting: key }) => ({
      key,
      meeting: JSON.parse(told.get(key)!.told) as Meeting,
      accounts: accounts.all(...this.#values, key).map((account) => ({ ...account, isNew: account.isNew === 1 })),
    }));
  }

  /** How many new reports tell of some meetings. */
  static reportsOf(meetings: readonly MeetingNews[]): number {
    return new Set(
      meetings.flatMap(({ accounts }) => accounts.flatMap(({ revision, isNew }) => (isNew ? [revision] : []))),
    ).size;
  }

  /** Meetings of two sides that were known before, with what they dealt with. */
  before(a: string, b: string): Before {
    const rows = this.#store
      .sql<{ meeting: number; revision: number; number: number; topics: string; day: number | null; status: string }>(
        `select a.meeting, a.revision, a.number, a.topics, a.day, a.status from meeting_pair p join account a on a.meeting = p.meeting
          where p.a = ? and p.b = ? and not ${this.#condition}`,
      )
      .all(a, b, ...this.#values);
    const project = this.#store.sql<{ value: string }>(
      "select value from statement where revision = ? and subject = 'meeting.' || ? and property = 'project'",
    );
    return {
      meetings: new Set(rows.flatMap(({ meeting, status }) => (status === "held" ? [meeting] : []))).size,
      topics: new Set(rows.flatMap(({ topics }) => topics.split("\n").filter(Boolean))),
      projects: rows.flatMap(({ revision, number }) => project.all(revision, number).map(({ value }) => value)),
    };
  }

  /** Whether a report, by the id of its revision, is new. */
  hasReport(revision: string): boolean {
    const row = this.#store
      .sql<{ one: number }>(
        `select 1 as one from revision v join account a on a.revision = v.key where v.id = ? and ${this.#condition} limit 1`,
      )
      .get(revision, ...this.#values);
    return row !== undefined;
  }

  /** Whether a date (EDTF) lies within what is asked for: where that is not told by days, every one does. */
  reaches(date: string): boolean {
    return this.#from === null || (lastDayOf(date) ?? Number.NEGATIVE_INFINITY) >= this.#from;
  }

  /** Whether a report that is not new has the person in an office of that rank. */
  knewHolder(person: string, rank: string): boolean {
    const row = this.#store
      .sql<{ one: number }>(
        `select 1 as one from participant p join person on person.key = p.person join account a on a.key = p.account
          where person.id = ? and p.rank = ? and p.office is not null and not ${this.#condition} limit 1`,
      )
      .get(person, rank, ...this.#values);
    return row !== undefined;
  }
}

export interface Before {
  /** That were held. */
  readonly meetings: number;
  readonly topics: ReadonlySet<string>;
  readonly projects: readonly string[];
}

/**
 * Reports of no known day that came into the record from a day on; but none that tells of nothing later than that day, which will be from an
 * archive.
 */
function undatedSince(store: RecordStore, day: number): number[] {
  return store
    .sql<{ revision: number; started: string; dates: string }>(
      `select v.key as revision, i.started,
              (select json_group_array(a.date) from account a where a.revision = v.key) as dates
         from report r join revision v on v.key = r.revision join ingest i on i.key = v.ingest where r.last is null`,
    )
    .all()
    .filter(
      ({ started, dates }) =>
        (lastDayOf(started.slice(0, 10)) ?? 0) >= day && mayBeSince(JSON.parse(dates) as (string | null)[], day),
    )
    .map(({ revision }) => revision);
}

/** By the days of the meetings that it tells of. */
function mayBeSince(dates: readonly (string | null)[], day: number): boolean {
  const days = dates.flatMap((date) => lastDayOf(date) ?? []);
  return days.length === 0 || days.some((last) => last >= day);
}
