/** The bytes of one file, of standard input or of one address → the reports in them: a page, a text, or JSONL, told by name and looks. */
import { basename, extname } from "node:path";
import { type Outcome, ok } from "../shared/outcome.ts";
import { asUtf8, byteLines } from "./byte-lines.ts";
import { decodeBytes, repairCharacters, sniff } from "./decode-text.ts";
import { failure, megabytes } from "./failure.ts";
import { looksLikePage } from "./page/looks-like-page.ts";
import type { PageHints } from "./page/page.ts";
import type { PageReader } from "./page/page-reader.ts";
import { parseRecord } from "./report-record.ts";
import type { Fetched, SourceReport } from "./source-report.ts";

/** Where bytes come from. */
export interface Origin {
  /** For messages. */
  readonly name: string;
  /** The name, or the address, that it goes by. */
  readonly path: string;
  readonly naming: "file" | "address" | "place";
  readonly pages: PageReader;
  /** Bytes that a line of JSONL, or a plain text, may have. */
  readonly limit: number;
  /** Of an address. */
  readonly hints?: PageHints & { readonly isPage?: boolean; readonly url?: string };
  readonly fetched?: Fetched;
}

type Report = Outcome<SourceReport>;
type Wide = "utf-16le" | "utf-16be";

/** Bytes of a page; real ones have a few hundred thousand. */
const PAGE_LIMIT = 16 * 1024 * 1024;
const JSONL_ENDINGS = new Set([".jsonl", ".ndjson"]);
const PAGE_ENDINGS = new Set([".html", ".htm", ".xhtml"]);
/** How a record begins; no report in prose does. */
const JSONL_OPENING = /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*\{[ \t]*"/u;
/** A file may be called a page and be a text. */
const MARKUP = /<[a-z!/?]/iu;

export async function* readStream(origin: Origin, source: AsyncIterable<Uint8Array>): AsyncGenerator<Report> {
  const { name, path, hints } = origin;
  const { head, chunks } = await peek(source);
  if (head.length === 0) return yield failure("source/empty", name, null, "the file is empty");
  const kind = sniff(head);
  if (kind !== null && typeof kind !== "string") return yield failure("source/unreadable", name, null, kind.problem);
  const opening =
    kind === null
      ? Buffer.from(head.subarray(0, 400)).toString("latin1")
      : new TextDecoder(kind).decode(head.subarray(0, 800));
  const ending = origin.naming === "file" ? extname(path).toLowerCase() : "";
  if (JSONL_ENDINGS.has(ending) || JSONL_OPENING.test(opening))
    yield* readRecords(origin, kind === null ? chunks : asUtf8(chunks, kind));
  else if (looksLikePage(opening)) yield await readPage(origin, chunks);
  else if (PAGE_ENDINGS.has(ending) || hints?.isPage) yield await readPage(origin, chunks, kind);
  else yield await readText(origin, kind, chunks);
}

async function* readRecords({ name, limit }: Origin, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Report> {
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

async function readText(origin: Origin, kind: Wide | null, chunks: AsyncIterable<Uint8Array>): Promise<Report> {
  const { name, limit } = origin;
  const original = await whole(chunks, limit);
  if (original === null) return failure("source/too-large", name, null, `the text is longer than ${megabytes(limit)}`);
  return textOf(origin, kind, original);
}

function textOf({ name, path, naming, hints, fetched }: Origin, kind: Wide | null, original: Uint8Array): Report {
  const bytes = kind === null ? original : Buffer.from(new TextDecoder(kind).decode(original));
  const decoded = decodeBytes(bytes);
  if ("problem" in decoded) {
    const line = decoded.at === 0 ? null : countLines(bytes.subarray(0, decoded.at));
    return failure("source/unreadable", name, line, decoded.problem);
  }
  if (decoded.text.trim() === "") return failure("source/empty", name, null, "the file holds only white space");
  const text = repairCharacters(decoded.text);
  return ok({
    report: { id: idOf(path, naming), title: null, published: null, url: hints?.url ?? null, publisher: null, text },
    original,
    naming,
    ...(fetched ? { fetched } : {}),
  });
}

/** With `kind` given, it is called a page and need not be one. */
async function readPage(origin: Origin, chunks: AsyncIterable<Uint8Array>, kind?: Wide | null): Promise<Report> {
  const { name, path, naming, hints = {}, fetched, pages } = origin;
  const limit = Math.min(origin.limit, PAGE_LIMIT);
  const original = await whole(chunks, limit);
  if (original === null) return failure("source/too-large", name, null, `the page is longer than ${megabytes(limit)}`);
  if (kind === null && !MARKUP.test(Buffer.from(original).toString("latin1"))) return textOf(origin, kind, original);
  const page = await pages.read(original, { charset: hints.charset });
  if ("problem" in page) return failure(page.code, name, null, page.problem);
  const { told, title, published, publisher, text } = page;
  // Where it was fetched from is sure; what a page claims is not. Its language is a template's as often as its own, and told by the text.
  const report = { id: idOf(path, naming), title, published, publisher, url: hints.url ?? page.url, text };
  return ok({ report, original, naming, told, ...(fetched ? { fetched } : {}) });
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
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: all() };
}

/** `null` beyond the limit. */
async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length > limit) return null;
  }
  return kept.length === 1 ? kept[0]! : Buffer.concat(kept);
}

function idOf(path: string, naming: Origin["naming"]): string {
  if (naming === "place") return "stdin";
  if (naming === "address") return path;
  const name = basename(path);
  const ending = extname(name);
  return ending === "" ? name : name.slice(0, -ending.length);
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines++;
  return lines;
}
