/** Statements of reports as the record keeps them, each with its words; of reports whose text was changed later, those of the text of then. */
import { loadEarlierAccounts } from "../../record/identity/load-accounts.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { Citation } from "./brief.ts";
import { type ToldRevision, toldRevision } from "./told-revision.ts";

/** Where an account's statements are. */
export interface Place {
  readonly revision: number;
  /** `meeting.1`. */
  readonly subject: string;
}

export interface StatementRow {
  readonly number: number;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  /** From what it was inferred; null where the report says it. */
  readonly inferred: string | null;
  readonly field: Citation["field"];
  readonly start: number;
  readonly end: number;
}

export interface ProofsOf {
  readonly sides: readonly string[];
  /** A day number. */
  readonly asOf?: number | undefined;
  /** Ids of the revisions that analyses looked at: words that they give by a report's name stand in one of these. */
  readonly told?: ReadonlySet<string>;
}

export class StoredStatements {
  readonly store: RecordStore;
  /** A day number, beyond all days where none was asked for. */
  readonly asOf: number;
  readonly #revisions = new Map<number, ToldRevision>();
  readonly #rows = new Map<number, readonly StatementRow[]>();
  readonly #about = new Map<string, readonly StatementRow[]>();
  readonly #places = new Map<string, Place | null>();
  /** Accounts of earlier texts, of documents whose latest text came after the day that is asked for. */
  readonly #earlier: ReadonlyMap<string, Place>;

  constructor(store: RecordStore, { sides, asOf }: ProofsOf) {
    this.store = store;
    this.asOf = asOf ?? 1e9;
    const earlier =
      asOf === undefined ? [] : loadEarlierAccounts(store, { parties: sides as [string, ...string[]], asOf });
    this.#earlier = new Map(earlier.map(({ id, revision, subject }) => [id, { revision, subject }]));
  }

  placeOf(account: string): Place | null {
    let place = this.#places.get(account);
    if (place === undefined)
      this.#places.set(account, (place = this.#earlier.get(account) ?? this.#storedPlace(account)));
    return place;
  }

  #storedPlace(account: string): Place | null {
    const row = this.store
      .sql<{ revision: number; number: number }>("select revision, number from account where id = ?")
      .get(account);
    return row ? { revision: row.revision, subject: `meeting.${row.number}` } : null;
  }

  /** All of a report. */
  of(revision: number): readonly StatementRow[] {
    let known = this.#rows.get(revision);
    if (!known) this.#rows.set(revision, (known = this.#where("", revision)));
    return known;
  }

  /** One property of one thing: of many reports nothing else is wanted. */
  about(revision: number, subject: string, property: string): readonly StatementRow[] {
    const all = this.#rows.get(revision);
    if (all) return all.filter((row) => row.subject === subject && row.property === property);
    const key = `${revision} ${subject} ${property}`;
    let known = this.#about.get(key);
    if (!known) {
      known = this.#where("and s.subject = ? and s.property = ?", revision, subject, property);
      this.#about.set(key, known);
    }
    return known;
  }

  /** Of a statement's words those in the text come first, since they can be read in their sentence. */
  #where(condition: string, ...given: (number | string)[]): StatementRow[] {
    const rows = this.store
      .sql<Omit<StatementRow, "inferred"> & { basis: string; because: string | null }>(
        `select s.number, s.subject, s.property, s.value, s.basis, s.because, e.field, e.start, e."end"
           from statement s join evidence e on e.revision = s.revision and e.statement = s.number
          where s.revision = ? ${condition} order by s.number, e.field <> 'text', e.number`,
      )
      .all(...given);
    return rows
      .filter(({ number }, at) => rows[at - 1]?.number !== number)
      .map(({ number, subject, property, value, basis, because, field, start, end }) => {
        const inferred = basis === "inferred" ? (because ?? "") : null;
        return { number, subject, property, value, inferred, field, start, end };
      });
  }

  each(meeting: Meeting, visit: (row: StatementRow, place: Place, source: number) => void): void {
    for (const { id, source } of meeting.accounts) {
      const place = this.placeOf(id);
      for (const row of place ? this.of(place.revision) : []) visit(row, place!, source);
    }
  }

  revision(key: number): ToldRevision {
    let known = this.#revisions.get(key);
    if (!known) this.#revisions.set(key, (known = toldRevision(this.store, key)));
    return known;
  }

  cite(revision: number, { number, field, start, end, inferred }: StatementRow, whole = true): Citation {
    return this.revision(revision).cite(field, { start, end }, { statements: [number], inferred, whole });
  }

  /** An office proves nothing of somebody whom its sentence does not name. */
  isBesideName(row: StatementRow, revision: number, name: string): boolean {
    const { quote } = this.cite(revision, row);
    return (name.match(/\p{L}{3,}/gu) ?? [name]).some((word) => quote.includes(word));
  }
}
