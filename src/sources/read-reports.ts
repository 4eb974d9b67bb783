/**
 * Files, folders and standard input → reports, one at a time, in order: plain text is one report a file, JSONL one a line.
 *
 * Whatever is wrong with one file or line becomes a failed outcome that names file and line; the rest is read.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { ChanceryError, type ErrorCode } from "../shared/errors.ts";
import { failed, type Outcome, ok } from "../shared/outcome.ts";
import { asUtf8, byteLines } from "./byte-lines.ts";
import { decodeBytes, repairCharacters, sniff } from "./decode-text.ts";
import type { DocumentSpec } from "./document-spec.ts";
import { listFiles } from "./list-files.ts";
import { parseRecord } from "./report-record.ts";
import type { SourceReport } from "./source-report.ts";

export interface ReadReportsOptions {
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Bytes that a line of JSONL, or a plain text, may have. Default 64 MB. */
  readonly limit?: number;
}

type Report = Outcome<SourceReport>;
const LIMIT = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;
const JSONL_ENDINGS = new Set([".jsonl", ".ndjson"]);
/** How a record begins; no report in prose does. */
const JSONL_OPENING = /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*\{[ \t]*"/u;

export async function* readReports(
  paths: readonly string[],
  options: ReadReportsOptions = {},
): AsyncGenerator<Outcome<DocumentSpec>> {
  for await (const outcome of readSourceReports(paths, options)) yield outcome.ok ? ok(outcome.value.report) : outcome;
}

/** The same, each with the bytes it came as. */
export async function* readSourceReports(
  paths: readonly string[],
  options: ReadReportsOptions = {},
): AsyncGenerator<Report> {
  for (const path of paths) {
    if (path === "-")
      yield* guard("standard input", () => readStream("-", bytesOf(options.stdin ?? process.stdin), options));
    else yield* guard(path, () => readPath(path, options));
  }
}

async function* readPath(path: string, options: ReadReportsOptions): AsyncGenerator<Report> {
  if (!(await stat(path)).isDirectory()) {
    yield* readFile(path, options);
    return;
  }
  const files = await listFiles(path);
  if (files.length === 0) yield failure("source/no-reports", path, null, "no readable reports in this folder");
  for (const file of files) yield* guard(file, () => readFile(file, options));
}

function readFile(path: string, options: ReadReportsOptions): AsyncGenerator<Report> {
  return readStream(path, createReadStream(path, { highWaterMark: CHUNK }), options);
}

async function* readStream(
  path: string,
  source: AsyncIterable<Uint8Array>,
  options: ReadReportsOptions,
): AsyncGenerator<Report> {
  const limit = options.limit ?? LIMIT;
  const name = path === "-" ? "standard input" : path;
  const { head, chunks } = await peek(source);
  if (head.length === 0) return yield failure("source/empty", name, null, "the file is empty");
  const kind = sniff(head);
  if (kind !== null && typeof kind !== "string") return yield failure("source/unreadable", name, null, kind.problem);
  const opening =
    kind === null
      ? Buffer.from(head.subarray(0, 200)).toString("latin1")
      : new TextDecoder(kind).decode(head.subarray(0, 400));
  if (JSONL_ENDINGS.has(extname(path).toLowerCase()) || JSONL_OPENING.test(opening))
    yield* readRecords(name, kind === null ? chunks : asUtf8(chunks, kind), limit);
  else yield await readText(name, path, kind, chunks, limit);
}

async function* readRecords(name: string, chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Report> {
  let any = false;
  for await (const { number, bytes } of byteLines(chunks, limit)) {
    if (bytes === null) {
      any = true;
      yield failure("source/too-large", name, number, `the line is longer than ${megabytes(limit)}`);
      continue;
    }
    const decoded = decodeBytes(bytes);
    if ("text" in decoded && decoded.text.trim() === "") continue;
    any = true;
    if ("problem" in decoded) {
      yield failure("source/malformed-line", name, number, decoded.problem);
      continue;
    }
    const place = `${name === "standard input" ? "stdin" : basename(name)}:${number}`;
    const record = parseRecord(decoded.text, place);
    if ("problem" in record)
      yield failure(record.empty ? "source/empty" : "source/malformed-line", name, number, record.problem);
    else yield ok({ report: record, original: bytes, naming: record.id === place ? "place" : "given" });
  }
  if (!any) yield failure("source/empty", name, null, "the file holds no records");
}

async function readText(
  name: string,
  path: string,
  kind: "utf-16le" | "utf-16be" | null,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Report> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length > limit) return failure("source/too-large", name, null, `the text is longer than ${megabytes(limit)}`);
  }
  const original = Buffer.concat(kept);
  const bytes = kind === null ? original : Buffer.from(new TextDecoder(kind).decode(original));
  const decoded = decodeBytes(bytes);
  if ("problem" in decoded) {
    const line = decoded.at === 0 ? null : countLines(bytes.subarray(0, decoded.at));
    return failure("source/unreadable", name, line, decoded.problem);
  }
  if (decoded.text.trim() === "") return failure("source/empty", name, null, "the file holds only white space");
  const text = repairCharacters(decoded.text);
  return ok({
    report: { id: idOf(path), title: null, published: null, url: null, publisher: null, text },
    original,
    naming: path === "-" ? "place" : "file",
  });
}

/** The first bytes of a stream, and the whole of it. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  while (head.length < 1024 && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield head;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: whole() };
}

async function* bytesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** What the system says of a file becomes an outcome; anything else that is thrown is a bug and goes on. */
async function* guard(name: string, read: () => AsyncGenerator<Report>): AsyncGenerator<Report> {
  try {
    yield* read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      yield failure("source/not-found", name, null, "there is no file or folder of that name");
    else if (code === "EACCES" || code === "EPERM")
      yield failure("source/unreadable", name, null, "no permission to read it");
    else if (typeof code === "string" && /^E[A-Z]+$/u.test(code))
      yield failure("source/unreadable", name, null, message);
    else throw error;
  }
}

function failure(code: ErrorCode, file: string, line: number | null, problem: string): Outcome<never> {
  const at = line === null ? file : `${file}:${line}`;
  return failed(new ChanceryError(code, `${at}: ${problem}`, line === null ? { file } : { file, line }));
}

function idOf(path: string): string {
  if (path === "-") return "stdin";
  const name = basename(path);
  const ending = extname(name);
  return ending === "" ? name : name.slice(0, -ending.length);
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines++;
  return lines;
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}
