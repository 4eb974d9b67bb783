/**
 * Reports into a record: sources are read one after the other, texts in threads, and one writer puts down what was read, in the order
 * of the input, a batch a transaction.
 *
 * What is told of a report (`onWritten`) is told when it is on the disk. A run that is stopped has written a beginning of its input;
 * the same run again knows that beginning and goes on behind it. So the record is the same whether a run was stopped or not.
 */

import { availableParallelism } from "node:os";
import type { OwnWords } from "../../lexicons/own-words.ts";
import { type ReadReportsOptions, readSourceReports } from "../../sources/read-reports.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { DeriveMeanwhile } from "../derived/derive-meanwhile.ts";
import { wordsFor } from "../imported/own-words.ts";
import { lexiconsMark } from "../lexicons-mark.ts";
import { rulesMark } from "../rules-mark.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { ReadResult } from "./read-report.ts";
import { type ReportReader, readHere, readInThreads } from "./report-reader.ts";
import { type Fate, ReportWriter } from "./report-writer.ts";

export interface IngestOptions extends Pick<ReadReportsOptions, "stdin" | "fetch"> {
  /** Folder with words of the user's own. */
  readonly lexicons?: string | undefined;
  /** How many threads read. Default: one for each processor. Few reports are read without any. */
  readonly threads?: number | undefined;
  /** What the record is told to have been asked for. Default: the paths. */
  readonly named?: readonly string[] | undefined;
  readonly now?: () => Date;
  /** Work out what was written while others are read. Default: that is left to whoever asks. */
  readonly meanwhile?: boolean;
  /** So many reports are worked out at once. Default: by the size of the record. */
  readonly step?: number | undefined;
  /** A report is in the record, or was there before. */
  readonly onWritten?: (source: SourceReport, fate: Fate) => void | Promise<void>;
  /** A report, or a file, that could not be read: a `ChanceryError`, or a fault of ours; `id` is that of the report, where it has one. */
  readonly onFailure?: (error: Error, id?: string) => void;
}

/** What came of reports that were put in, as numbers of reports where nothing else is said. */
export interface IngestSummary {
  readonly new: number;
  readonly known: number;
  /** Revisions of documents that were known. */
  readonly changed: number;
  /** Of the new ones, those whose name another document bears. */
  readonly apart: number;
  /** What could not be read, by code of the failure; `fault` where it is ours. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** What the new and changed reports tell of. */
  readonly meetings: number;
  readonly statements: number;
}

/** Reports handed to a thread at once: enough that handing over costs little, few enough that all threads have some. */
const BATCH = 24;
/** Reports that are read without threads: starting those takes longer. */
const FEW = 48;
/** What is read is written when it is so many reports, or so many milliseconds old. */
const TRANSACTION = 240;
const TRANSACTION_AGE = 1_000;
/** Reports that are read ahead while others are worked out: so many at most are kept in memory. */
const AHEAD = 3_000;

/** @throws ChanceryError `record/busy`, `record/unwritten` ... when the record cannot be written to: what was told of before is in it */
export async function ingest(
  store: RecordStore,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const run = new Run(store, paths, options);
  try {
    for await (const outcome of readSourceReports(paths, { ...options, ...run.addresses })) {
      if (outcome.ok) await run.take(outcome.value);
      else run.fail(outcome.error.code, outcome.error);
    }
    return await run.finish();
  } finally {
    await run.close();
  }
}

type Item = { readonly source: SourceReport; readonly result: ReadResult | "known" };

class Run {
  readonly #writer: ReportWriter;
  readonly #paths: readonly string[];
  readonly #options: IngestOptions;
  readonly #words: OwnWords;
  readonly #now: () => Date;
  readonly #threads: number;
  #reader: ReportReader | undefined;
  #ingest: number | undefined;
  /** Taken, and not yet handed to a reader. */
  #batch: { source: SourceReport; known: boolean }[] = [];
  #unread = 0;
  #reading: Promise<readonly Item[]>[] = [];
  #read: Item[] = [];
  #written = performance.now();
  readonly #fates: Record<Fate, number> = { new: 0, known: 0, changed: 0, apart: 0 };
  readonly #unreadable: Record<string, number> = {};
  #meetings = 0;
  #statements = 0;
  readonly #meanwhile: DeriveMeanwhile | undefined;

  /** What the record knows of addresses: those that have not changed since are not fetched again. */
  readonly addresses: Pick<ReadReportsOptions, "validatorsOf" | "onUnchanged"> = {
    validatorsOf: (address) => this.#writer.validatorsOf(address),
    onUnchanged: () => {
      this.#fates.known++;
    },
  };

  constructor(store: RecordStore, paths: readonly string[], options: IngestOptions) {
    this.#words = wordsFor(store, options.lexicons);
    this.#writer = new ReportWriter(store, {
      lexicons: lexiconsMark(this.#words),
      rules: rulesMark(this.#words),
    });
    this.#paths = paths;
    this.#options = options;
    if (options.meanwhile) this.#meanwhile = new DeriveMeanwhile(store, options.step);
    this.#now = options.now ?? (() => new Date());
    this.#threads = options.threads ?? availableParallelism();
  }

  async take(source: SourceReport): Promise<void> {
    const known = this.#writer.knows(source);
    this.#batch.push({ source, known });
    if (!known) this.#unread++;
    const full = this.#unread >= (this.#reader ? BATCH : FEW) || this.#batch.length >= TRANSACTION;
    if (!full) return;
    if (this.#unread > 0) this.#reader ??= readInThreads({ words: this.#words }, this.#threads);
    this.#hand();
    // Each thread has one batch at work and one to go on with.
    while (this.#reading.length > this.#threads * 2) await this.#collect();
  }

  async finish(): Promise<IngestSummary> {
    if (this.#unread > 0) this.#reader ??= readHere({ words: this.#words });
    this.#hand();
    while (this.#reading.length > 0) await this.#collect();
    await this.#write();
    await this.#meanwhile?.deriving;
    if (this.#ingest !== undefined) this.#writer.end(this.#ingest, this.#now().toISOString());
    const { new: fresh, known, changed, apart } = this.#fates;
    return {
      new: fresh + apart,
      known,
      changed,
      apart,
      unreadable: this.#unreadable,
      meetings: this.#meetings,
      statements: this.#statements,
    };
  }

  async close(): Promise<void> {
    await this.#reader?.close();
    await this.#meanwhile?.close();
  }

  fail(code: string, error: Error, id?: string): void {
    this.#unreadable[code] = (this.#unreadable[code] ?? 0) + 1;
    this.#options.onFailure?.(error, id);
  }

  /** Hands what was taken to the reader; threads get it in parts. */
  #hand(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#unread = 0;
    for (let at = 0; at < batch.length; ) {
      const part: typeof batch = [];
      for (let unread = 0; at < batch.length && unread < BATCH; at++) {
        if (!batch[at]!.known) unread++;
        part.push(batch[at]!);
      }
      const reading = this.#readPart(part);
      // Whoever waits for it hears of its failure; until then it is nobody's.
      reading.catch(() => {});
      this.#reading.push(reading);
    }
  }

  async #readPart(part: readonly { source: SourceReport; known: boolean }[]): Promise<readonly Item[]> {
    const unread = part.filter(({ known }) => !known).map(({ source }) => source);
    const results = unread.length > 0 ? await this.#reader!.read(unread) : [];
    let next = 0;
    return part.map(({ source, known }) => ({ source, result: known ? "known" : results[next++]! }));
  }

  async #collect(): Promise<void> {
    this.#read.push(...(await this.#reading.shift()!));
    const old = performance.now() - this.#written >= TRANSACTION_AGE;
    if (!old && this.#read.length < TRANSACTION) return;
    if (this.#meanwhile?.deriving && this.#read.length < AHEAD) return;
    await this.#write();
  }

  async #write(): Promise<void> {
    await this.#meanwhile?.deriving;
    const items = this.#read;
    this.#read = [];
    const fresh = items.flatMap(({ source, result }) =>
      result === "known" || result.fault ? [] : [{ source, read: result.read }],
    );
    this.#writer.noteAddresses(items.flatMap(({ source, result }) => (result === "known" ? [source] : [])));
    const fates = fresh.length > 0 ? this.#writer.write(this.#key(), fresh) : [];
    for (const [index, { read }] of fresh.entries()) {
      if (fates[index] === "known") continue;
      this.#meetings += read.meetings;
      this.#statements += read.statements.length;
    }
    const fateOf = new Map(fresh.map(({ source }, index) => [source, fates[index]!]));
    for (const { source, result } of items) {
      if (result !== "known" && result.fault) this.fail("fault", result.fault, source.report.id);
      else await this.#tell(source, fateOf.get(source) ?? "known");
    }
    this.#written = performance.now();
    this.#meanwhile?.wrote(fresh.length);
  }

  /** Of this run in the record. A run that brings nothing leaves no trace. */
  #key(): number {
    this.#ingest ??= this.#writer.begin(this.#options.named ?? this.#paths, this.#now().toISOString());
    return this.#ingest;
  }

  async #tell(source: SourceReport, fate: Fate): Promise<void> {
    this.#fates[fate]++;
    await this.#options.onWritten?.(source, fate);
  }
}
