/** All reports that pairs were judged of, in a record of their own, with the meetings that their accounts came to. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSpec } from "../../documents/document.ts";
import { derive } from "../../record/derived/derive.ts";
import { type StoredAccount, storedAccounts } from "../../record/identity/stored-accounts.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import { type EvaluationSet, reportsOfCorpus } from "../sets.ts";

export interface MergedArchive {
  readonly accountsIn: (document: string) => readonly StoredAccount[];
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
    const accounts = storedAccounts(store);
    const byDocument = new Map<string, StoredAccount[]>();
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
