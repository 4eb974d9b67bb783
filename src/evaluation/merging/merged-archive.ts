/** All reports that pairs were judged of, in a record of their own, with the meetings that their accounts came to. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSpec } from "../../documents/document.ts";
import { derive } from "../../record/derived/derive.ts";
import { type StoredAccount, storedAccounts } from "../../record/identity/stored-accounts.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { type EvaluationSet, reportsOfCorpus } from "../sets.ts";
import type { Told } from "./find-account.ts";

export type MergedAccount = StoredAccount & Told;

export interface MergedArchive {
  readonly accountsIn: (document: string) => readonly MergedAccount[];
  readonly accounts: number;
  readonly meetings: number;
}

/** `folder`: an empty one. A report that stands in several sets is taken as the corpus has it. */
export async function mergeArchive(
  shared: string,
  sets: readonly EvaluationSet[],
  folder: string,
): Promise<MergedArchive> {
  const reports = new Map<string, DocumentSpec>();
  for (const report of [...reportsOfCorpus(shared), ...sets.flatMap((set) => set.reports)])
    if (!reports.has(report.id)) reports.set(report.id, report);
  const path = join(folder, "reports.jsonl");
  writeFileSync(path, [...reports.values()].map((report) => `${JSON.stringify(report)}\n`).join(""));
  const store = openRecord(join(folder, "record.db"), { create: true });
  try {
    await ingest(store, [path]);
    derive(store);
    const accounts = toldAccounts(store);
    const byDocument = new Map<string, MergedAccount[]>();
    for (const account of accounts) {
      const known = byDocument.get(account.report.name);
      if (known) known.push(account);
      else byDocument.set(account.report.name, [account]);
    }
    return {
      accountsIn: (document) => byDocument.get(document) ?? [],
      accounts: accounts.length,
      meetings: new Set(accounts.map(({ meeting }) => meeting)).size,
    };
  } finally {
    await store.close();
  }
}

/** With the places of the words that tell that something was or will be, and what. */
export function toldAccounts(store: RecordStore): MergedAccount[] {
  const rows = store
    .sql<{ revision: number; subject: string; start: number }>(
      `select s.revision, s.subject, e.start from statement s join evidence e on e.revision = s.revision and e.statement = s.number
        where s.property in ('kind', 'status') and e.field = 'text' order by s.revision, s.number, e.number`,
    )
    .all();
  const places = new Map<string, number[]>();
  for (const { revision, subject, start } of rows) {
    const key = `${revision} ${subject}`;
    const known = places.get(key);
    if (known) known.push(start);
    else places.set(key, [start]);
  }
  return storedAccounts(store).map((account) => ({
    ...account,
    at: places.get(`${account.revision} ${account.subject}`) ?? [],
  }));
}
