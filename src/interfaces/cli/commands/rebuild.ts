/** `chancery rebuild`: all that is worked out of a record, made anew. */
import { rebuild } from "../../../record/derived/derive.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { counted } from "../show/counted.ts";
import { duration } from "../show/duration.ts";

export async function runRebuild({ db }: { readonly db: string }): Promise<number> {
  const store = openRecord(db);
  const output = new Output();
  const began = performance.now();
  try {
    rebuild(store, { onStep: showStep });
    clearSteps();
    const count = (table: string) =>
      store.sql<{ count: number }>(`select count(*) as count from ${table}`).get()!.count;
    const made = [
      counted(count("meeting"), "meeting"),
      counted(count("person"), "person").replace("persons", "people"),
    ];
    await output.line(`${db} · ${made.join(", ")} · ${duration(performance.now() - began)}`);
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

function showStep(done: number, total: number): void {
  if (process.stderr.isTTY && done < total)
    process.stderr.write(`\r${done.toLocaleString("en")} of ${total.toLocaleString("en")} reports worked out anew`);
}

function clearSteps(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
}
