/** `chancery judge export`, `chancery judge import`: judgements from desk to desk, one a line. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { judgementLog } from "../../../record/judgements/judgement-log.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { readJudgements } from "../../import/judgements-file.ts";
import { importJudgements } from "../../operations/import-judgements.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { Output } from "../output.ts";
import { counted } from "../show/counted.ts";
import { judgementsInWords } from "../show/import.ts";

export async function runExport(file: string, { db }: { readonly db: string }): Promise<number> {
  const store = openRecord(db);
  const output = new Output();
  try {
    const lines = [...judgementLog(store).keys()].map((judgement) => JSON.stringify(judgement));
    if (file === "-") {
      for (const line of lines) await output.line(line);
    } else {
      try {
        writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
      } catch (cause) {
        throw new ChanceryError("judgement/unwritten", `${file}: ${(cause as Error).message}`, { file }, { cause });
      }
      await output.line(`${counted(lines.length, "judgement")} in ${file}`);
    }
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

export async function runImport(
  file: string,
  { db, json }: { readonly db: string; readonly json?: boolean },
): Promise<number> {
  if (file !== "-" && !existsSync(file))
    throw new ChanceryError("source/not-found", `${file}: there is no such file`, { path: file });
  const lines = (file === "-" ? await text(process.stdin) : readFileSync(file, "utf8")).split("\n");
  const { judgements, unreadable } = readJudgements(lines);
  const complaints = new Complaints();
  for (const { row, problem } of unreadable)
    complaints.add(new ChanceryError("judgement/malformed-line", `${file}:${row}: ${problem}`, { file, line: row }));
  complaints.finish();
  const store = openRecord(db);
  const output = new Output();
  try {
    const answer = importJudgements.run(store, { judgements });
    if (json) await output.line(JSON.stringify(answer));
    else await output.lines(judgementsInWords(answer, db));
    await output.flush();
  } finally {
    await store.close();
  }
  if (complaints.count === 0) return EXIT.done;
  return judgements.length > 0 ? EXIT.partly : EXIT.nothing;
}
