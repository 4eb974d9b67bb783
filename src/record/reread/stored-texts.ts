/** Texts of a record that are to be read again, in the order in which they came. */
import type { DocumentSpec } from "../../documents/document.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface StoredText {
  /** Key of the revision, and of its document. */
  readonly revision: number;
  readonly document: number;
  /** 1 is the text of the document that came first. */
  readonly number: number;
  readonly name: string;
  /** Its id is that of the document: names may be given twice, and a register must know a report from others. */
  readonly spec: DocumentSpec;
}

/** `latest`: only texts that no later one replaced. `but`: those that have this mark in that column are left out. */
export interface TextsWanted {
  readonly latest: boolean;
  readonly but: { readonly column: "attested" | "rules"; readonly mark: string } | null;
}

const CHUNK = 200;

/** Those that come while they are gone through are not among them. */
export function* storedTexts(store: RecordStore, wanted: TextsWanted): Generator<StoredText> {
  interface Row extends DocumentSpec {
    readonly revision: number;
    readonly document: number;
    readonly number: number;
    readonly name: string;
  }
  const texts = store.sql<Row>(
    `select r.key as revision, r.document, r.number, d.name, d.id, r.title, r.published, r.publisher, r.url, r.text
       ${from(wanted)} and r.key > ? and r.key <= ? order by r.key limit ${CHUNK}`,
  );
  const last = store.sql<{ last: number | null }>("select max(revision) as last from reading").get()!.last ?? 0;
  const given = wanted.but ? [wanted.but.mark] : [];
  let at = 0;
  for (let rows = texts.all(...given, at, last); rows.length > 0; rows = texts.all(...given, at, last)) {
    for (const { revision, document, number, name, ...spec } of rows) yield { revision, document, number, name, spec };
    at = rows.at(-1)!.revision;
  }
}

export function countTexts(store: RecordStore, wanted: TextsWanted): number {
  const given = wanted.but ? [wanted.but.mark] : [];
  return store.sql<{ count: number }>(`select count(*) as count ${from(wanted)}`).get(...given)!.count;
}

function from({ latest, but }: TextsWanted): string {
  const conditions = [
    // What was made of the columns of a list is made anew by importing it.
    "not exists (select 1 from imported_row row where row.document = r.document)",
    but === null ? "true" : `reading.${but.column} is not ?`,
    ...(latest
      ? ["not exists (select 1 from revision later where later.document = r.document and later.number > r.number)"]
      : []),
  ];
  return `from reading join revision r on r.key = reading.revision join document d on d.key = r.document where ${conditions.join(" and ")}`;
}
