/**
 * An export of another record (`chancery export --format jsonl`) into a record. It is gone through twice: first all of it is checked, each
 * line and each quotation, and nothing of one that is torn or was changed is taken in; then it is written, some hundred reports a transaction.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { compileText } from "../../lexicons/compile.ts";
import { sha256 } from "../../record/ids.ts";
import { putImportedLine, putRowLine } from "../../record/imported/imported-lines.ts";
import { putWords } from "../../record/imported/own-words.ts";
import { bytesOf, type ExportedReading, ExportWriter } from "../../record/imported/put-export.ts";
import type { Judgement } from "../../record/judgements/judgement.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportLine,
  exportLine,
  type RevisionLine,
} from "../export/jsonl/lines.ts";
import { importJudgements, judgementOfLine } from "../operations/import-judgements.ts";
import type { ImportStep } from "./import-step.ts";

/** What came of an imported export: how much was new, how much was known. */
export interface RecordImport {
  readonly documents: { readonly new: number; readonly known: number };
  /** Texts; `changed`: later texts of documents that were known. */
  readonly revisions: { readonly new: number; readonly known: number; readonly changed: number };
  readonly judgements: { readonly new: number; readonly known: number; readonly conflicts: number };
  /** Texts whose bytes are not in the export: their words stand for them. */
  readonly withoutOriginal: number;
  /** It holds a part of a record. */
  readonly partial: boolean;
}

/** Gives its lines anew each time it is called. */
export type Lines = () => Iterable<string>;

export interface RecordImportOptions {
  readonly now?: (() => Date) | undefined;
  /** Told how far it is. Where it throws, what was written by then stays. */
  readonly onStep?: ImportStep | undefined;
}

/** Texts that are written in one transaction. */
const BATCH = 500;

/** @throws ChanceryError `import/damaged`, `record/...` */
export async function importRecord(
  store: RecordStore,
  lines: Lines,
  file: string,
  { now = () => new Date(), onStep }: RecordImportOptions = {},
): Promise<RecordImport> {
  const { partial, count } = await check(lines, file, onStep);
  let run: number | undefined;
  const writer = new ExportWriter(store, () => {
    run ??= store
      .sql("insert into ingest (started, sources) values (?, ?)")
      .run(now().toISOString(), JSON.stringify([file]));
    return run;
  });
  const documents = { new: 0, known: 0 };
  const revisions = { new: 0, known: 0, changed: 0 };
  const judgements: Judgement[] = [];
  let done = 0;
  for (const batch of batches(lines())) {
    store.transaction(() => {
      for (const text of batch) {
        const line = JSON.parse(text) as ExportLine;
        if (line.type === "document") documents[writer.putDocument(line) ? "new" : "known"]++;
        else if (line.type === "revision")
          revisions[writer.putRevision({ ...line, reading: line.reading as ExportedReading | null })]++;
        else if (line.type === "address") writer.putAddress(line);
        else if (line.type === "imported") putImportedLine(store, line);
        else if (line.type === "row") putRowLine(store, line);
        else if (line.type === "words") putWords(store, line);
        else if (line.type === "judgement") {
          const { type: _, ...judgement } = line;
          judgements.push(judgement);
        }
      }
    });
    done += batch.length;
    onStep?.({ doing: "writing lines", done, total: count });
    await setImmediate();
  }
  if (run !== undefined) store.sql("update ingest set ended = ? where key = ?").run(now().toISOString(), run);
  const judged = importJudgements.run(store, { judgements });
  return {
    ...{ documents, revisions, partial },
    judgements: { new: judged.new, known: judged.known, conflicts: judged.conflicts.length },
    withoutOriginal: writer.withoutOriginal,
  };
}

/** @throws ChanceryError `import/damaged` */
async function check(
  lines: Lines,
  file: string,
  onStep: ImportStep | undefined,
): Promise<{ readonly partial: boolean; readonly count: number }> {
  const documents = new Set<string>();
  const counts = { document: 0, revision: 0, judgement: 0 };
  let number = 0;
  let partial = false;
  let ended = false;
  const damaged = (problem: string) =>
    new ChanceryError("import/damaged", `${file}:${number}: ${problem}`, { file, line: number });
  let count = 0;
  for (const text of lines()) {
    number++;
    if (text.trim() === "") continue;
    if (++count % BATCH === 0) {
      onStep?.({ doing: "checking lines", done: count, total: null });
      await setImmediate();
    }
    if (ended) throw damaged("something stands behind its end");
    const line = lineOf(text, number, damaged);
    if (number === 1 && line.type !== "header") throw damaged("it does not begin as an export does");
    if (line.type === "header") partial = line.partial;
    if (line.type === "document") documents.add(line.id);
    if (line.type === "revision") checkRevision(line, documents, damaged);
    if (line.type === "words") compileText(line.text, line.name);
    if (line.type === "judgement") {
      const { type: _, ...judgement } = line;
      const read = judgementOfLine(JSON.stringify(judgement));
      if ("problem" in read) throw damaged(read.problem);
    }
    if (line.type in counts) counts[line.type as keyof typeof counts]++;
    if (line.type === "end") {
      ended = true;
      if (
        line.documents !== counts.document ||
        line.revisions !== counts.revision ||
        line.judgements !== counts.judgement
      )
        throw damaged("lines are missing: it counts more or fewer than there are");
    }
  }
  if (!ended) throw damaged("it is cut short: its end is not there");
  return { partial, count };
}

function lineOf(text: string, number: number, damaged: (problem: string) => ChanceryError): ExportLine {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw damaged(number === 1 ? "it is no export of a record" : "not JSON: the line is cut short, or was changed");
  }
  const { type, format, version } = (given ?? {}) as Record<string, unknown>;
  if (type === "header" && (format !== EXPORT_FORMAT || version !== EXPORT_VERSION))
    throw damaged(
      `it is of a version that is not known (${String(format).slice(0, 40)} ${String(version).slice(0, 10)})`,
    );
  const checked = exportLine.safeParse(given);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw damaged(`${issue!.path.join(".") || "the line"}: ${issue!.message}`);
}

/** Each quotation has to stand where it is said to, and bytes have to be those that the hash is of. */
function checkRevision(
  line: RevisionLine,
  documents: ReadonlySet<string>,
  damaged: (problem: string) => ChanceryError,
): void {
  if (!documents.has(line.document)) throw damaged(`its document ${line.document} is not there`);
  const bytes = bytesOf(line.original);
  if (bytes && sha256(bytes).toString("hex") !== line.original.sha256)
    throw damaged(`the bytes of ${line.id} are others than those that were exported`);
  for (const { evidence } of line.reading?.statements ?? [])
    for (const { field = "text", start, end, quote } of evidence)
      if (line[field]?.slice(start, end) !== quote)
        throw damaged(`“${quote.slice(0, 40)}” is not where ${line.id} is said to have it`);
}

function* batches(lines: Iterable<string>): Generator<string[]> {
  let batch: string[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const CHUNK = 1 << 20;

/** The lines of a file, a piece of it in memory at a time. */
export function linesOfFile(path: string): Lines {
  return function* () {
    const file = openSync(path, "r");
    try {
      const buffer = Buffer.alloc(CHUNK);
      let held: Buffer[] = [];
      for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
        let from = 0;
        for (let at = buffer.indexOf(0x0a); at !== -1 && at < size; at = buffer.indexOf(0x0a, from)) {
          yield Buffer.concat([...held, buffer.subarray(from, at)]).toString("utf8");
          held = [];
          from = at + 1;
        }
        if (from < size) held.push(Buffer.from(buffer.subarray(from, size)));
      }
      if (held.length > 0) yield Buffer.concat(held).toString("utf8");
    } finally {
      closeSync(file);
    }
  };
}
