/** The bytes that a revision came as. */
import { inflateRawSync } from "node:zlib";
import { ChanceryError } from "../shared/errors.ts";
import type { RecordStore } from "./store/record-store.ts";

/** `revision`: its id. @throws ChanceryError `record/unknown-id` */
export function originalOf(store: RecordStore, revision: string): Uint8Array {
  const row = store
    .sql<{ packed: Uint8Array; size: number }>(
      "select o.packed, o.size from original o join revision v on v.original = o.key where v.id = ?",
    )
    .get(revision);
  if (!row) throw new ChanceryError("record/unknown-id", `${revision}: no revision has that id`, { id: revision });
  return row.size === 0 ? new Uint8Array() : inflateRawSync(row.packed, { maxOutputLength: row.size });
}
