/** A spreadsheet from anywhere → its sheets; a workbook is taken apart in a thread, within limits of time and memory. */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { ChanceryError } from "../../shared/errors.ts";
import { megabytes } from "../failure.ts";
import { readCsv } from "./read-csv.ts";
import type { Sheet } from "./sheet.ts";
import type { XlsxResult } from "./xlsx-worker.ts";

/** Bytes of a file, packed as it may be. */
export const SHEET_LIMIT = 64 * 1024 * 1024;
/** Milliseconds that a workbook may take: one of 100,000 rows takes a fifth of it. */
const PATIENCE = 60_000;
const MEMORY_LIMIT = 2_048;
const ENDING = import.meta.url.slice(-3);
const WORKER = fileURLToPath(new URL(`./xlsx-worker${ENDING}`, import.meta.url));

export interface ReadSheetsOptions {
  /** Milliseconds for a workbook. Default 60,000. */
  readonly patience?: number;
}

/**
 * `name` is that of the file, for messages.
 * @throws ChanceryError `source/unreadable`, `source/too-large`, `source/too-complex`, `source/empty`
 */
export async function readSheets(
  bytes: Uint8Array,
  name: string,
  { patience = PATIENCE }: ReadSheetsOptions = {},
): Promise<Sheet[]> {
  if (bytes.length === 0) throw problem("source/empty", name, "the file is empty");
  if (bytes.length > SHEET_LIMIT)
    throw problem("source/too-large", name, `the file is larger than ${megabytes(SHEET_LIMIT)}`);
  const sheets = isArchive(bytes) ? await workbook(bytes, name, patience) : [csv(bytes, name)];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw problem("source/empty", name, "there is nothing in it");
  return filled;
}

/** Whether it begins as a ZIP archive does, which a workbook is. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function csv(bytes: Uint8Array, name: string): Sheet {
  const result = readCsv(bytes);
  if ("sheet" in result) return result.sheet;
  const place = result.line === null ? name : `${name}:${result.line}`;
  throw new ChanceryError("source/unreadable", `${place}: ${result.problem}`, { path: name, line: result.line });
}

async function workbook(bytes: Uint8Array, name: string, patience: number): Promise<Sheet[]> {
  const pool = new Piscina<Uint8Array | null, XlsxResult | null>({
    filename: WORKER,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    // Where the source runs as it is, a thread needs what makes it run.
    ...(ENDING === ".ts" && !process.execArgv.includes("tsx")
      ? { execArgv: [...process.execArgv, "--import", "tsx"] }
      : {}),
  });
  try {
    // Starting is not the file's fault; then its time begins.
    await pool.run(null);
    const result = (await pool.run(bytes, { signal: AbortSignal.timeout(patience) }))!;
    if ("sheets" in result) return [...result.sheets];
    throw problem(result.code, name, result.problem);
  } catch (error) {
    throw asProblem(error as Error & { code?: string }, name, patience);
  } finally {
    await pool.destroy();
  }
}

function asProblem(error: Error & { readonly code?: string }, name: string, patience: number): Error {
  if (error instanceof ChanceryError) return error;
  if (error.name === "AbortError")
    return problem("source/too-complex", name, `reading it took longer than ${patience / 1000} seconds`);
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return problem("source/too-complex", name, `reading it took more than ${megabytes(MEMORY_LIMIT * 1024 * 1024)}`);
  return problem("source/unreadable", name, `the workbook cannot be read: ${error.message}`);
}

function problem(
  code: "source/unreadable" | "source/too-large" | "source/too-complex" | "source/empty",
  name: string,
  words: string,
): ChanceryError {
  return new ChanceryError(code, `${name}: ${words}`, { path: name });
}
