/** Texts of a record, one after the other, through threads, and on to whoever writes what was read: batch by batch, in their order. */
import { fileURLToPath } from "node:url";
import { threadPool } from "../ingest/thread-pool.ts";
import { TextReader, type TextReaderOptions, type TextResult } from "./read-texts.ts";
import type { StoredText } from "./stored-texts.ts";

export interface TextRead {
  readonly text: StoredText;
  readonly result: TextResult;
}

export interface ReadInBatches extends TextReaderOptions {
  readonly texts: Iterable<StoredText>;
  /** How many there will be: a few are read without threads, since starting those takes longer. */
  readonly count: number;
  readonly threads: number;
  /** Is given some at a time, in the order of the texts; the next follow when it is done. */
  readonly take: (read: readonly TextRead[]) => void | Promise<void>;
}

/** Texts handed to a thread at once. */
const BATCH = 24;
const FEW = 48;
/** What is read is handed on when it is so many texts, or so many milliseconds old. */
const TAKEN = 240;
const TAKEN_AGE = 1_000;

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./reread-worker${import.meta.url.slice(-3)}`, import.meta.url));

export async function readInBatches({ texts, count, threads, take, ...options }: ReadInBatches): Promise<void> {
  if (count === 0) return;
  const reader = count <= FEW ? here(options) : inThreads(options, threads);
  const reading: Promise<readonly TextRead[]>[] = [];
  let read: TextRead[] = [];
  let taken = performance.now();
  const collect = async () => {
    read.push(...(await reading.shift()!));
    if (read.length >= TAKEN || performance.now() - taken >= TAKEN_AGE) await hand();
  };
  const hand = async () => {
    if (read.length > 0) await take(read);
    read = [];
    taken = performance.now();
  };
  const start = (batch: readonly StoredText[]) => {
    const results = reader
      .run(batch.map(({ spec }) => spec))
      .then((found) => batch.map((text, at) => ({ text, result: found[at]! })));
    // Whoever waits for it hears of its failure; until then it is nobody's.
    results.catch(() => {});
    reading.push(results);
  };
  try {
    let batch: StoredText[] = [];
    for (const text of texts) {
      batch.push(text);
      if (batch.length < BATCH) continue;
      start(batch);
      batch = [];
      // Each thread has one batch at work and one to go on with.
      while (reading.length > threads * 2) await collect();
    }
    if (batch.length > 0) start(batch);
    while (reading.length > 0) await collect();
    await hand();
  } finally {
    await reader.close();
  }
}

function here(options: TextReaderOptions) {
  const reader = new TextReader(options);
  return { run: async (specs: readonly StoredText["spec"][]) => reader.read(specs), close: async () => {} };
}

function inThreads(options: TextReaderOptions, threads: number) {
  return threadPool<StoredText["spec"], TextResult>({
    worker: WORKER,
    data: options,
    threads,
    sizeOf: ({ text }) => text.length,
    failed: (fault) => ({ fault }),
  });
}
