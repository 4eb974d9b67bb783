/** What was told under a name, in digests that go on from the last one: up to which report, and which things. */
import type { RecordStore } from "./store/record-store.ts";

export interface LastDigest {
  /** Key of the last revision that was there then; 0 where there was no digest. */
  readonly through: number;
  /** ISO date-time, UTC. */
  readonly made: string | null;
}

export function lastDigest(store: RecordStore, name: string): LastDigest {
  return (
    store
      .sql<{ through: number; made: string }>(
        "select through, made from digest where name = ? order by key desc limit 1",
      )
      .get(name) ?? { through: 0, made: null }
  );
}

/** Of some things those that were told under the name. */
export function toldUnder(store: RecordStore, name: string, items: readonly string[]): ReadonlySet<string> {
  const rows = store
    .sql<{ item: string }>("select item from digest_item where name = ? and item in (select value from json_each(?))")
    .all(name, JSON.stringify(items));
  return new Set(rows.map(({ item }) => item));
}

/** Key of the last revision of the record; 0 for an empty one. */
export function lastRevision(store: RecordStore): number {
  return store.sql<{ last: number | null }>("select max(key) as last from revision").get()!.last ?? 0;
}

export interface Told {
  readonly name: string;
  readonly through: number;
  readonly items: readonly string[];
  /** ISO date-time, UTC. */
  readonly made: string;
}

/** @throws ChanceryError `record/busy`, `record/unwritten` */
export function putTold(store: RecordStore, { name, through, items, made }: Told): void {
  store.transaction(() => {
    const key = store.prepareInsert("digest", ["name", "through", "made"]).run(name, through, made);
    const put = store.sql<never>("insert or ignore into digest_item (name, item, digest) values (?, ?, ?)");
    for (const item of items) put.run(name, item, key);
  });
}
