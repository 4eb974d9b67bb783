/**
 * Exporting a record: one function for the command line, HTTP and the library. What is exported is one moment of the record, read through
 * a connection of its own, so that questions and writers go on meanwhile.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { z } from "zod";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { bringUpToDate } from "../operations/operation.ts";
import { exportFilters } from "./filters.ts";
import { type ExportFile, type ExportFormat, Lost } from "./format.ts";
import { exportFormat } from "./formats.ts";
import { RecordRows } from "./rows/record-rows.ts";

export interface ExportQuestion {
  /** One of `EXPORT_FORMATS`. */
  readonly format: string;
  readonly filters?: z.input<typeof exportFilters>;
  /** Of a format of several files, the one: `meetings`. */
  readonly table?: string | undefined;
  /** `jsonl`: with the bytes of originals. Default: yes. */
  readonly originals?: boolean | undefined;
}

export interface RecordExport {
  readonly format: ExportFormat;
  /** As a download may be called: `chancery.ics`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Of a format of one file, or of one table of several. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Each file is to be taken to its end before the next. */
  readonly files: () => AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>;
  /** In words, what the format had no place for; known when all was taken. */
  readonly lost: () => readonly string[];
}

/** @throws ChanceryError `request/invalid` */
export function exportRecord(store: RecordStore, question: ExportQuestion): RecordExport {
  const format = exportFormat(question.format);
  const { table, originals = true } = question;
  const filters = checkedFilters(question.filters ?? {});
  const name = format.files === undefined ? undefined : table && `${table}${format.ending}`;
  if (table !== undefined && (format.files === undefined || !format.files.includes(table))) {
    const there = format.files === undefined ? "it is one file" : `it has ${format.files.join(", ")}`;
    throw new ChanceryError("request/invalid", `${format.name} has no table ${table}: ${there}`, { table });
  }
  const lost = new Lost();
  const all = filesOf(store, format, (load, own) => load(new RecordRows(own, filters), lost, { originals }));
  return {
    format,
    fileName: name ?? `chancery${format.ending}`,
    mediaType: format.mediaType,
    chunks: only(all, format, name),
    files: () => all,
    lost: () => lost.inWords(format),
  };
}

/** @throws ChanceryError `request/invalid` */
function checkedFilters(given: z.input<typeof exportFilters>): z.output<typeof exportFilters> {
  const checked = exportFilters.safeParse(given);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map(({ path, message }) => `${path.join(".") || "export"}: ${message}`);
  throw new ChanceryError("request/invalid", problems.join("; "), { issues: checked.error.issues });
}

async function* filesOf(
  store: RecordStore,
  format: ExportFormat,
  write: (load: Awaited<ReturnType<ExportFormat["load"]>>, own: RecordStore) => Iterable<ExportFile>,
): AsyncGenerator<{ name: string; chunks: AsyncIterable<Uint8Array> }> {
  const load = await format.load();
  bringUpToDate(store);
  const own = openRecord(store.path, { readOnly: true });
  try {
    own.sql("begin").run();
    for (const { name, chunks } of write(load, own)) yield { name, chunks: inSteps(chunks) };
  } finally {
    await own.close();
  }
}

/** @throws ChanceryError `request/invalid` where several files are there and none was named */
async function* only(
  files: AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>,
  format: ExportFormat,
  name: string | undefined,
): AsyncGenerator<Uint8Array> {
  if (format.files !== undefined && name === undefined)
    throw new ChanceryError(
      "request/invalid",
      `${format.name} is several files: name a folder, or one of ${format.files.join(", ")}`,
      { format: format.name },
    );
  for await (const file of files) {
    if (name !== undefined && file.name !== name) continue;
    yield* file.chunks;
    return;
  }
}

/** Bytes that are gathered before they are handed on. */
const STEP = 1 << 16;

/** Between two chunks others have their turn. */
async function* inSteps(chunks: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: string[] = [];
  let size = 0;
  for (const chunk of chunks) {
    if (typeof chunk === "string") {
      held.push(chunk);
      size += chunk.length;
      if (size < STEP) continue;
    }
    if (held.length > 0) yield Buffer.from(held.join(""));
    if (typeof chunk !== "string") yield chunk;
    held = [];
    size = 0;
    await turn();
  }
  if (held.length > 0) yield Buffer.from(held.join(""));
}
