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
import { type ExportFile, type ExportFormat, Lost, type WriteExport } from "./format.ts";
import { exportFormat } from "./formats.ts";
import { RecordRows } from "./rows/record-rows.ts";
import { zipOf } from "./zip.ts";

export interface ExportQuestion {
  /** One of `EXPORT_FORMATS`. */
  readonly format: string;
  readonly filters?: z.input<typeof exportFilters>;
  /** Of a format of several files, the one: `meetings`. Default: all of them. */
  readonly table?: string | undefined;
  /** `jsonl`: with the bytes of originals. Default: yes. */
  readonly originals?: boolean | undefined;
}

/** A record on its way into a format: bytes that are made as they are taken. */
export interface RecordExport {
  readonly format: ExportFormat;
  /** As a download may be called: `chancery.ics`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** One file: of several that were not told apart by `table`, a ZIP. */
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
  const name = table === undefined ? undefined : fileNamed(format, table);
  const lost = new Lost();
  const files = () => filesOf(store, format, (write, own) => write(new RecordRows(own, filters), lost, { originals }));
  const isZip = format.files !== undefined && name === undefined;
  return {
    format,
    fileName: isZip ? `chancery-${format.name}.zip` : (name ?? `chancery${format.ending}`),
    mediaType: isZip ? "application/zip" : format.mediaType,
    chunks: isZip ? zipOf(files(), format) : only(files(), name),
    files,
    lost: () => lost.inWords(format),
  };
}

/** @throws ChanceryError `request/invalid` */
function fileNamed({ name, files, ending }: ExportFormat, table: string): string {
  const found = files?.find((file) => file === table || file === `${table}${ending}`);
  if (found !== undefined) return found;
  const there = files === undefined ? "it is one file" : `it has ${files.join(", ")}`;
  throw new ChanceryError("request/invalid", `${name} has no file ${table}: ${there}`, { table });
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
  open: (write: WriteExport, own: RecordStore) => Iterable<ExportFile>,
): AsyncGenerator<{ name: string; chunks: AsyncIterable<Uint8Array> }> {
  const write = await format.load();
  bringUpToDate(store);
  const own = openRecord(store.path, { readOnly: true });
  try {
    own.sql("begin").run();
    for (const { name, chunks } of open(write, own)) yield { name, chunks: inSteps(chunks) };
  } finally {
    await own.close();
  }
}

/** The file of that name, else the first. */
async function* only(
  files: AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>,
  name: string | undefined,
): AsyncGenerator<Uint8Array> {
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
    if (typeof chunk !== "string" && chunk.length > 0) yield chunk;
    held = [];
    size = 0;
    await turn();
  }
  if (held.length > 0) yield Buffer.from(held.join(""));
}
