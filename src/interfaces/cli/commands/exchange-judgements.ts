/** `chancery judge export`, `chancery judge import`: judgements from desk to desk, one a line. */
import { createReadStream, existsSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Judgement } from "../../../record/judgements/judgement.ts";
import { judgementLog } from "../../../record/judgements/judgement-log.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { importJudgements, judgementOfLine } from "../../operations/import-judgements.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { Output } from "../output.ts";
import { counted } from "../show/counted.ts";
import { judgementInWords } from "../show/judgement.ts";

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
  const complaints = new Complaints();
  const judgements = await judgementsIn(file, complaints);
  const store = openRecord(db);
  const output = new Output();
  try {
    const answer = importJudgements.run(store, { judgements });
    if (json) await output.line(JSON.stringify(answer));
    else {
      const apart = answer.conflicts.length > 0 ? `, ${counted(answer.conflicts.length, "contradiction")}` : "";
      await output.line(`${db} · ${counted(answer.new, "new judgement")}, ${answer.known} known${apart}`);
      for (const { overruled, by } of answer.conflicts)
        await output.line(`   ${judgementInWords(by)}\n     overrules ${judgementInWords(overruled)}`);
    }
    await output.flush();
  } finally {
    await store.close();
  }
  if (complaints.count === 0) return EXIT.done;
  return judgements.length > 0 ? EXIT.partly : EXIT.nothing;
}

/** What cannot be read is told, and the rest is taken. */
async function judgementsIn(file: string, complaints: Complaints): Promise<Judgement[]> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  const judgements: Judgement[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const read = judgementOfLine(line);
    if ("problem" in read)
      complaints.add(
        new ChanceryError("judgement/malformed-line", `${file}:${number}: ${read.problem}`, { file, line: number }),
      );
    else judgements.push(read);
  }
  complaints.finish();
  return judgements;
}
