/** `chancery export`: all that a record holds of its reports, as JSONL. */
import { openRecord } from "../../../record/store/open-record.ts";
import { storedRevisions } from "../../../record/stored-revision.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";

export async function runExport({ db }: { readonly db: string }): Promise<number> {
  const store = openRecord(db, { readOnly: "where-needed" });
  const output = new Output();
  try {
    for (const revision of storedRevisions(store)) await output.line(JSON.stringify(revision));
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}
