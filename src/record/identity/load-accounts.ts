/** The accounts that name all of some sides, each from the text that its document had last. */
import { sql } from "kysely";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { Format, MeetingKind, MeetingStatus, Rank } from "../../shared/vocabulary.ts";
import { contentId } from "../ids.ts";
import type { Property } from "../statement.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Account, AccountPerson, AccountReport } from "./account.ts";

export interface AccountQuestion {
  /** Codes; an account has to have all of them among its parties. At least one. */
  readonly parties: readonly [string, ...string[]];
  /** Only texts published up to that day, which is EDTF: what the record said by then. Texts of no known day are left out. */
  readonly asOf?: string | undefined;
}

/** In the order in which their documents came, and in that of the report. */
export function loadAccounts(store: RecordStore, { parties, asOf }: AccountQuestion): Account[] {
  const questions = prepare(store);
  const last = asOf === undefined ? Number.POSITIVE_INFINITY : lastDay(asOf);
  const documents = new Map<number, Version[]>();
  for (const { document } of questions.documents.all(parties[0]))
    documents.set(document, questions.versions.all(document));
  return [...documents.values()].flatMap((versions) => {
    const current = versions.findLast(
      ({ published }) => last === Number.POSITIVE_INFINITY || lastDay(published) <= last,
    );
    if (!current) return [];
    return accountsOf(current, questions).filter((account) =>
      parties.every((party) => account.parties.includes(party)),
    );
  });
}

interface Version {
  readonly revision: number;
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
}

interface Row {
  readonly subject: string;
  readonly property: Property;
  readonly value: string;
  readonly basis: "said" | "inferred";
}

/** The last day that a value may mean; later than any other where it means none. */
function lastDay(edtf: string | null): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  return (value && boundsOf(value)?.latest) ?? Number.POSITIVE_INFINITY;
}

function accountsOf(version: Version, questions: ReturnType<typeof prepare>): Account[] {
  const { revision, id: document, name, publisher, published, text } = version;
  const report: AccountReport = { document, name, publisher, published, text };
  const bySubject = new Map<string, Row[]>();
  for (const row of questions.statements.all(revision)) {
    const rows = bySubject.get(row.subject);
    if (rows) rows.push(row);
    else bySubject.set(row.subject, [row]);
  }
  const seen = new Map<string, number>();
  const accounts: Account[] = [];
  for (let number = 1; bySubject.has(`meeting.${number}`); number++) {
    const subject = `meeting.${number}`;
    const account = accountOf(bySubject, subject);
    const sides = account.parties.join(" ");
    const nth = (seen.get(sides) ?? 0) + 1;
    seen.set(sides, nth);
    accounts.push({ id: contentId("m", document, sides, nth), revision, subject, report, ...account });
  }
  return accounts;
}

function accountOf(
  bySubject: ReadonlyMap<string, readonly Row[]>,
  subject: string,
): Omit<Account, "id" | "revision" | "subject" | "report"> {
  const rows = bySubject.get(subject)!;
  const all = (property: Property) => rows.filter((row) => row.property === property).map(({ value }) => value);
  const one = (property: Property) => rows.find((row) => row.property === property)?.value ?? null;
  const participants: AccountPerson[] = [];
  for (let number = 1; bySubject.has(`${subject}.person.${number}`); number++)
    participants.push(personOf(bySubject.get(`${subject}.person.${number}`)!));
  return {
    parties: all("party").sort(),
    kind: (one("kind") ?? "meeting") as MeetingKind,
    status: (one("status") ?? "held") as MeetingStatus,
    date: one("date"),
    dateBasis: rows.find(({ property }) => property === "date")?.basis ?? "inferred",
    place: { country: one("place.country"), city: one("place.city") },
    participants,
    formats: all("format") as Format[],
    topics: all("topic"),
  };
}

function personOf(rows: readonly Row[]): AccountPerson {
  const one = (property: Property) => rows.find((row) => row.property === property)?.value ?? null;
  return { name: one("name")!, country: one("country"), rank: (one("rank") ?? "other") as Rank, office: one("office") };
}

function prepare(store: RecordStore) {
  const { db } = store;
  const stated = (property: Property) =>
    db
      .selectFrom("statement as about")
      .select("about.value")
      .where(sql<boolean>`about.revision = revision.key`)
      .where("about.subject", "=", sql.lit("document"))
      .where("about.property", "=", sql.lit(property))
      .limit(sql.lit(1));
  return {
    documents: store.prepare<{ document: number }>(
      db
        .selectFrom("statement")
        .innerJoin("revision", "revision.key", "statement.revision")
        .select("revision.document")
        .distinct()
        // As it stands in the index, which a parameter would not meet.
        .where("property", "=", sql.lit("party"))
        .where("value", "=", "")
        .orderBy("revision.document"),
    ),
    versions: store.prepare<Version>(
      db
        .selectFrom("revision")
        .innerJoin("document", "document.key", "revision.document")
        .select(["revision.key as revision", "document.id", "name", "text"])
        .select([stated("publisher").as("publisher"), stated("published").as("published")])
        .where("document", "=", 0)
        .orderBy("number"),
    ),
    statements: store.prepare<Row>(
      db
        .selectFrom("statement")
        .select(["subject", "property", "value", "basis"])
        .where("revision", "=", 0)
        .orderBy("number"),
    ),
  };
}
