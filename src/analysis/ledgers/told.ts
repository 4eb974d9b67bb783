/** Commitments and stages of documents as the reports of a history tell them. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { grouped } from "../../shared/grouped.ts";
import type { CommitmentAct, CommitmentKind, PaperStage } from "../../shared/vocabulary.ts";
import type { AccountTold, History, MeetingTold } from "../history.ts";
import { type Quoted, quotedFrom } from "./quoted.ts";

/** A value with how it is known. */
export interface Known<Value> {
  readonly value: Value;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly words: Quoted;
}

export interface CommitmentTold {
  readonly act: CommitmentAct;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly by: Known<readonly string[]> | null;
  readonly person: string | null;
  readonly to: Known<readonly string[]> | null;
  readonly due: Known<string> | null;
  readonly place: { readonly country: string | null; readonly city: string | null };
  /** The words of what is to be done, and those that bind. */
  readonly words: Quoted;
  readonly bound: Quoted;
  /** Code of the side whose account it is; null where the outlet speaks for itself. */
  readonly account: string | null;
  readonly meeting: MeetingTold["meeting"];
}

export interface PaperTold {
  readonly title: string;
  readonly stage: PaperStage;
  readonly date: Known<string> | null;
  /** Codes of the countries in its title. */
  readonly sides: readonly string[];
  readonly words: Quoted;
  readonly told: Quoted;
  readonly account: string | null;
  readonly meeting: MeetingTold["meeting"];
}

interface Row {
  readonly revision: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly number: number;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** In the order of meetings, accounts and their texts. */
export function commitmentsTold(store: RecordStore, history: History): CommitmentTold[] {
  return told(store, history, "commitment", commitmentOf);
}

export function papersTold(store: RecordStore, history: History): PaperTold[] {
  return told(store, history, "paper", paperOf);
}

/** One query for all: its time grows with what the reports state. */
function told<Told>(
  store: RecordStore,
  history: History,
  kind: "commitment" | "paper",
  make: (values: Values) => Told | null,
): Told[] {
  const meetings = [...history.meetings, ...history.undated];
  const revisions = new Set(meetings.flatMap(({ accounts }) => accounts.map(({ revision }) => revision)));
  const rows = store
    .sql<Row>(
      `select v.id as revision, s.subject, s.property, s.value, s.basis, s.because, s.number, e.field, e.start, e."end", e.quote
         from json_each(?) asked cross join revision v on v.id = asked.value
         cross join statement s on s.revision = v.key and s.subject >= ? and s.subject < ?
         cross join evidence e on e.revision = s.revision and e.statement = s.number and e.number = 1`,
    )
    .all(JSON.stringify([...revisions]), `${kind}.`, `${kind}/`);
  const byRevision = grouped(rows, ({ revision }) => revision);
  return meetings.flatMap((of) =>
    of.accounts.flatMap((account) =>
      [...grouped(byRevision.get(account.revision) ?? [], ({ subject }) => subject).values()]
        .filter((rows) => rows.some(({ property, value }) => property === "meeting" && value === account.subject))
        .map((rows) => make(new Values(of, account, rows)))
        .filter((one) => one !== null),
    ),
  );
}

/** The statements of one subject. */
class Values {
  readonly of: MeetingTold;
  readonly account: AccountTold;
  readonly #rows: readonly Row[];

  constructor(of: MeetingTold, account: AccountTold, rows: readonly Row[]) {
    this.of = of;
    this.account = account;
    this.#rows = rows;
  }

  all(property: string): Known<readonly string[]> | null {
    const rows = this.#rows.filter((row) => row.property === property);
    const [first] = rows;
    return first ? { ...this.#known(first), value: rows.map(({ value }) => value) } : null;
  }

  one(property: string): Known<string> | null {
    const row = this.#rows.find((one) => one.property === property);
    return row ? { ...this.#known(row), value: row.value } : null;
  }

  #known(row: Row): Omit<Known<never>, "value"> {
    const { revision, number, field, start, end, quote, basis, because } = row;
    const words = quotedFrom(this.of, this.account, { ref: `${revision}:${number}`, field, start, end, quote });
    return { basis, because, words };
  }
}

function commitmentOf(values: Values): CommitmentTold | null {
  const [what, act, kind] = [values.one("what"), values.one("act"), values.one("kind")];
  if (!what || !act || !kind) return null;
  return {
    act: act.value as CommitmentAct,
    kind: kind.value as CommitmentKind,
    what: what.value,
    by: values.all("by"),
    person: values.one("name")?.value ?? null,
    to: values.all("to"),
    due: values.one("due"),
    place: {
      country: values.one("place.country")?.value ?? null,
      city: values.one("place.city")?.value ?? null,
    },
    words: what.words,
    bound: act.words,
    account: values.account.side,
    meeting: values.of.meeting,
  };
}

function paperOf(values: Values): PaperTold | null {
  const [title, stage] = [values.one("title"), values.one("stage")];
  if (!title || !stage) return null;
  return {
    title: title.value,
    stage: stage.value as PaperStage,
    date: values.one("date"),
    sides: values.all("side")?.value ?? [],
    words: title.words,
    told: stage.words,
    account: values.account.side,
    meeting: values.of.meeting,
  };
}
