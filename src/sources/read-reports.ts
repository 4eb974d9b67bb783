/**
 * Files, folders, addresses and standard input → reports, one at a time, in order: a plain text or a page is one report, JSONL one a line.
 *
 * Whatever is wrong with one of them, or with one line, becomes a failed outcome that names it; the rest is read.
 */
import { createReadStream } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { ChanceryError } from "../shared/errors.ts";
import { failed, type Outcome, ok } from "../shared/outcome.ts";
import { ahead } from "./ahead.ts";
import type { DocumentSpec } from "./document-spec.ts";
import { failure } from "./failure.ts";
import { Fetcher, type FetchOptions } from "./fetch/fetcher.ts";
import { listFiles } from "./list-files.ts";
import { PageReader } from "./page/page-reader.ts";
import { readStream } from "./read-stream.ts";
import type { SourceReport, Validators } from "./source-report.ts";
import { systemProblem } from "./system-problem.ts";

/** How files, folders and addresses are read. */
export interface ReadReportsOptions {
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Bytes that a line of JSONL, or a plain text, may have. Default 64 MB. */
  readonly limit?: number;
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions;
  /** What is known of an address from an earlier time: it is then asked whether it has changed. */
  readonly validatorsOf?: (address: string) => Validators | null;
  /** Told of an address that has not. There is no outcome for it. */
  readonly onUnchanged?: (address: string) => void;
}

type Report = Outcome<SourceReport>;
const LIMIT = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** Inputs that are begun before their turn. */
const AHEAD = 4;
/** "https://...", but "ftp://..." as well: that it cannot be fetched is to be said, not that there is no such file. */
const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\/\//iu;

export function isAddress(path: string): boolean {
  return ADDRESS.test(path);
}

/**
 * Reports of files, folders, addresses and `-`, one after the other as they are read: each a report, or why it could not be read. Nothing is
 * kept in memory but the one at hand, and a bad one never stops the rest.
 */
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
  const pages = new PageReader();
  const reader = new SourceReader(pages, options);
  try {
    yield* ahead(
      streamsOf(paths, (path) => reader.read(path)),
      AHEAD,
    );
  } finally {
    await pages.close();
  }
}

class SourceReader {
  readonly #pages: PageReader;
  readonly #options: ReadReportsOptions;
  readonly #fetcher: Fetcher;
  readonly #limit: number;

  constructor(pages: PageReader, options: ReadReportsOptions) {
    this.#pages = pages;
    this.#options = options;
    this.#fetcher = new Fetcher(options.fetch);
    this.#limit = options.limit ?? LIMIT;
  }

  read(path: string): AsyncGenerator<Report> {
    if (path === "-") return guard("standard input", () => this.#readStdin());
    return isAddress(path) ? this.#readAddress(path) : guard(path, () => this.#readPath(path));
  }

  #readStdin(): AsyncGenerator<Report> {
    const stdin = bytesOf(this.#options.stdin ?? process.stdin);
    return readStream({ ...this.#given(), name: "standard input", path: "-", naming: "place" }, stdin);
  }

  async *#readPath(path: string): AsyncGenerator<Report> {
    if (!(await stat(path)).isDirectory()) {
      yield* this.#readFile(path);
      return;
    }
    const files = await listFiles(path);
    if (files.length === 0) yield failure("source/no-reports", path, null, "no readable reports in this folder");
    yield* ahead(
      streamsOf(files, (file) => guard(file, () => this.#readFile(file))),
      AHEAD,
    );
  }

  #readFile(path: string): AsyncGenerator<Report> {
    const file = createReadStream(path, { highWaterMark: CHUNK });
    return readStream({ ...this.#given(), name: path, path, naming: "file" }, file);
  }

  async *#readAddress(address: string): AsyncGenerator<Report> {
    try {
      const answer = await this.#fetcher.fetch(address, this.#options.validatorsOf?.(address) ?? null);
      if (answer === "unchanged") {
        this.#options.onUnchanged?.(address);
        return;
      }
      const { bytes, charset, isPage, url, etag, modified } = answer;
      const fetched = { asked: address, etag, modified };
      const origin = {
        name: address,
        path: address,
        naming: "address",
        hints: { charset, isPage, url },
        fetched,
      } as const;
      yield* readStream({ ...this.#given(), ...origin }, once(bytes));
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      yield failed(error);
    }
  }

  #given(): { pages: PageReader; limit: number } {
    return { pages: this.#pages, limit: this.#limit };
  }
}

/** A stream for each, made when it is asked for. */
function* streamsOf(
  names: readonly string[],
  open: (name: string) => AsyncGenerator<Report>,
): Generator<AsyncGenerator<Report>> {
  for (const name of names) yield open(name);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* bytesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** What the system says of a file becomes an outcome; anything else that is thrown is a bug and goes on. */
async function* guard(path: string, read: () => AsyncGenerator<Report>): AsyncGenerator<Report> {
  const name = path === "" ? '""' : path;
  try {
    yield* read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = systemProblem(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      const link = await lstat(path).then(
        (found) => found.isSymbolicLink(),
        () => false,
      );
      const why = link ? "the link leads nowhere" : "there is no file or folder of that name";
      yield failure("source/not-found", name, null, why);
    } else if (problem !== null) yield failure("source/unreadable", name, null, problem);
    else throw error;
  }
}
