/** The reports of a record, each with the text that counts: the latest one, or the latest of those published up to a day. */
import type { RecordStore } from "../../../record/store/record-store.ts";
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf } from "../../../shared/edtf-bounds.ts";

/** Which text it is. */
export interface Text {
  /** In this file. */
  readonly key: number;
  /** Ids of the document and of its text. */
  readonly document: string;
  readonly revision: string;
}

export interface Source extends Text {
  /** 1 for the text that came first. */
  readonly number: number;
  /** As its input called it. */
  readonly name: string;
  readonly title: string | null;
  /** EDTF; by its metadata, else by its text. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  /** Signs of the text: its code points. */
  readonly length: number;
  /** Of the reader; null where it was not read. */
  readonly reader: string | null;
  /** Code of the side whose account it gives. */
  readonly side: string | null;
}

const TEXT = `select v.key, d.id as document, v.id as revision, v.number, d.name, v.title, v.url, v.language, length(v.text) as length,
    g.reader, g.side,
    coalesce((select value from statement where revision = v.key and subject = 'document' and property = 'published'), v.published) as published,
    coalesce((select value from statement where revision = v.key and subject = 'document' and property = 'publisher'), v.publisher) as publisher
  from document d join revision v on v.document = d.key left join reading g on g.revision = v.key`;

/** The text of that key. */
export function sourceOf(store: RecordStore, key: number): Source {
  return store.sql<Source>(`${TEXT} where v.key = ?`).get(key)!;
}

/** `chosen`: by the keys of texts; null for all. */
export function* sourceRows(
  store: RecordStore,
  asOf: number | undefined,
  chosen: ReadonlyMap<number, unknown> | null,
): Generator<Source> {
  if (chosen) {
    const text = store.sql<Source>(`${TEXT} where v.key = ?`);
    yield* [...chosen.keys()]
      .map((key) => text.get(key)!)
      .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.number - b.number));
    return;
  }
  const versions = store.sql<Source>(`${TEXT} where d.key = ? order by v.number desc`);
  for (const { key } of store.sql<{ key: number }>("select key from document order by id").iterate()) {
    const texts = versions.all(key);
    const current = asOf === undefined ? texts[0] : texts.find(({ published }) => lastDay(published) <= asOf);
    if (current) yield current;
  }
}

/** The same texts in the same order, without what is known of them. */
export function* textRows(
  store: RecordStore,
  asOf: number | undefined,
  chosen: ReadonlyMap<number, unknown> | null,
): Generator<Text> {
  if (chosen || asOf !== undefined) yield* sourceRows(store, asOf, chosen);
  else
    yield* store
      .sql<Text>(
        `select v.key, d.id as document, v.id as revision from document d
          join revision v on v.document = d.key and v.number = (select max(number) from revision where document = d.key) order by d.id`,
      )
      .iterate();
}

/** The last day that a value may mean; later than any other where it means none. */
function lastDay(edtf: string | null): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  return (value && boundsOf(value)?.latest) ?? Number.POSITIVE_INFINITY;
}
