/** What a judgement touches is worked out anew: the reports that it is about, and where it withdraws others those that they are about. */
import { markStale } from "../derived/stale.ts";
import type { RecordStore } from "../store/record-store.ts";
import { documentOf, type Judgement } from "./judgement.ts";

/** `all` are those of the record. */
export function markJudged(store: RecordStore, fresh: Iterable<Judgement>, all: Iterable<Judgement>): void {
  const known = new Map([...all].map((judgement) => [judgement.id, judgement]));
  const seen = new Set<string>();
  const documents = new Set<string>();
  const touch = (judgement: Judgement): void => {
    if (seen.has(judgement.id)) return;
    seen.add(judgement.id);
    for (const reference of judgement.about) {
      const document = documentOf(reference);
      if (document !== null) documents.add(document);
      const target = reference.kind === "judgement" ? known.get(reference.id) : undefined;
      if (target) touch(target);
    }
    for (const id of judgement.overrules) {
      const target = known.get(id);
      if (target) touch(target);
    }
  };
  for (const judgement of fresh) touch(judgement);
  for (const id of documents) {
    const document = store.sql<{ key: number }>("select key from document where id = ?").get(id);
    if (document) markStale(store, "document", document.key);
  }
}
