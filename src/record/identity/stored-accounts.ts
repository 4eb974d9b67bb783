/** Accounts as they were derived, with the persons that their participants were found to be. Texts are fetched only where they are asked for. */
import type { Format, MeetingKind, MeetingStatus, Rank } from "../../shared/vocabulary.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Account, AccountPerson, AccountReport, DateBasis } from "./account.ts";
import type { Judged } from "./judged.ts";

interface Row {
  readonly key: number;
  readonly id: string;
  readonly revision: number;
  readonly number: number;
  readonly parties: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly country: string | null;
  readonly city: string | null;
  readonly formats: string;
  readonly topics: string;
  readonly meeting: number | null;
  /** JSON. */
  readonly judged: string | null;
  readonly cell: number | null;
  readonly document: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

interface PersonRow {
  readonly account: number;
  readonly number: number;
  readonly name: string;
  readonly country: string | null;
  readonly countrySaid: number;
  readonly rank: Rank;
  readonly office: string | null;
  readonly officeSaid: number;
  readonly person: string | null;
  readonly side: string | null;
}

export interface StoredAccount extends Account {
  readonly key: number;
  /** Key of the meeting that it was found to be of. */
  readonly meeting: number | null;
  /** Key of the first account that had a say in that; null where that was not asked yet. */
  readonly cell: number | null;
}

export interface StoredAccountsQuestion {
  /** Those with these keys. */
  readonly keys?: readonly number[];
  /** Key of a meeting. */
  readonly meeting?: number;
  /** Those of meetings that it took part in. */
  readonly side?: string;
  /** Those in reports published up to that day number. */
  readonly asOf?: number;
}

/** All of a record, or some; in the order in which their documents came, and in that of the report. */
export function storedAccounts(store: RecordStore, question: StoredAccountsQuestion = {}): StoredAccount[] {
  const { keys, meeting, side, asOf } = question;
  const conditions = [
    ...(keys === undefined ? [] : ["a.key in (select value from json_each(?))"]),
    ...(meeting === undefined ? [] : ["a.meeting = ?"]),
    ...(side === undefined ? [] : ["a.meeting in (select meeting from meeting_side where side = ?)"]),
    ...(asOf === undefined ? [] : ["a.revision in (select revision from report where last <= ?)"]),
  ];
  const one = conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`;
  const given = [keys && JSON.stringify(keys), meeting, side, asOf].filter((value) => value !== undefined);
  const rows = store
    .sql<Row>(
      `select a.*, d.id as document, r.name, r.publisher, r.published from account a
         join report r on r.revision = a.revision join document d on d.key = r.document ${one} order by a.key`,
    )
    .all(...given);
  const people = new Map<number, AccountPerson[]>();
  for (const row of store
    .sql<PersonRow>(
      `select p.account, p.number, p.name, p.country, p.countrySaid, p.rank, p.office, p.officeSaid, person.id as person, person.country as side
         from participant p ${one === "" ? "" : "join account a on a.key = p.account"}
         left join person on person.key = p.person ${one} order by p.account, p.number`,
    )
    .all(...given)) {
    const known = people.get(row.account);
    if (known) known.push(personOf(row));
    else people.set(row.account, [personOf(row)]);
  }
  const reports = new Map<number, AccountReport>();
  return rows.map((row) => accountOf(row, people.get(row.key) ?? [], reportOf(store, row, reports)));
}

/** A side that was worked out gives way to the one that all reports on the person come to. */
function personOf({ account: _, countrySaid, officeSaid, country, side, person, ...rest }: PersonRow): AccountPerson {
  return {
    ...rest,
    country: countrySaid === 1 ? country : (side ?? country),
    countrySaid: countrySaid === 1,
    officeSaid: officeSaid === 1,
    ...(person === null ? {} : { person }),
  };
}

function reportOf(
  store: RecordStore,
  { revision, document, name, publisher, published }: Row,
  reports: Map<number, AccountReport>,
): AccountReport {
  let report = reports.get(revision);
  if (!report) {
    report = {
      document,
      name,
      publisher,
      published,
      get text() {
        return store.sql<{ text: string }>("select text from revision where key = ?").get(revision)!.text;
      },
    };
    reports.set(revision, report);
  }
  return report;
}

function accountOf(row: Row, participants: readonly AccountPerson[], report: AccountReport): StoredAccount {
  return {
    key: row.key,
    meeting: row.meeting,
    cell: row.cell,
    id: row.id,
    revision: row.revision,
    subject: `meeting.${row.number}`,
    report,
    parties: listOf(row.parties, " "),
    kind: row.kind,
    status: row.status,
    date: row.date,
    dateBasis: row.dateBasis,
    place: { country: row.country, city: row.city },
    participants,
    formats: listOf(row.formats, " ") as Format[],
    topics: listOf(row.topics, "\n"),
    ...(row.judged === null ? {} : { judged: JSON.parse(row.judged) as readonly Judged[] }),
  };
}

function listOf(text: string, divider: string): string[] {
  return text === "" ? [] : text.split(divider);
}
