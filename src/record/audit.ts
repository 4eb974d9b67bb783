/** The log of who had a record changed through a server. Rows are only added. */

import type { RecordStore } from "./store/record-store.ts";
import type { AuditTable } from "./store/tables.ts";

export type AuditEntry = Omit<AuditTable, "key">;

export function putAudit(store: RecordStore, { at, by, role, did, about, came }: AuditEntry): void {
  store
    .sql(`insert into audit (at, "by", role, did, about, came) values (?, ?, ?, ?, ?, ?)`)
    .run(at, by, role, did, about, came);
}

export interface AuditWanted {
  readonly by?: string | undefined;
  readonly did?: string | undefined;
  /** ISO date-time or its beginning. */
  readonly since?: string | undefined;
  readonly limit: number;
}

/** The latest first. */
export function auditEntries(
  store: RecordStore,
  { by, did, since, limit }: AuditWanted,
): (AuditEntry & { key: number })[] {
  const conditions = [
    [`"by" = ?`, by],
    ["did = ?", did],
    ["at >= ?", since],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  const where = conditions.length === 0 ? "" : `where ${conditions.map(([condition]) => condition).join(" and ")}`;
  return store
    .sql<AuditEntry & { key: number }>(
      `select key, at, "by", role, did, about, came from audit ${where} order by key desc limit ?`,
    )
    .all(...conditions.map(([, value]) => value), limit);
}
