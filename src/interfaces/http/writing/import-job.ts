/** An import as a job: the file that was sent is taken by the same function as on the command line. */
import type { RecordStore } from "../../../record/store/record-store.ts";
import { importFile, importWords, understandFile, wordFile } from "../../import/import-file.ts";
import { countEntries } from "../../import/own-words.ts";
import { understoodInShort } from "../../import/understood-in-short.ts";
import type { JobProgress, JobTask } from "./job.ts";

type ImportTask = JobTask & { readonly kind: "import" };
type Result = Readonly<Record<string, unknown>>;

/** `at`: told how far it is, and throws where the job is no longer wanted. */
export async function importDone(
  store: RecordStore,
  { files, what: kind, dryRun, options }: ImportTask,
  at: (progress: JobProgress) => void,
): Promise<Result> {
  if (kind === "words") {
    const words = files.map(wordFile);
    if (dryRun) return { kind, dryRun, files: words.map(({ name }) => name), entries: countEntries(words) };
    return { kind, ...importWords(store, words) };
  }
  const [file] = files;
  const given = { ...options, kind, onStep: at };
  if (!dryRun) return { ...(await importFile(store, file!, given)) };
  const understood = await understandFile(store, file!, given);
  return { dryRun, ...(understood.kind === "spreadsheet" ? understoodInShort(understood) : understood) };
}
