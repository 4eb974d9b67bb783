/**
 * Reports a second, on one core: processor time, since other work may share the machine and the clock would count it.
 *
 * All contestants take turns on batches of the same reports, so that what else the machine does falls on all alike; each is warmed
 * up first, and making the reports is not timed.
 */
import { createHash } from "node:crypto";
import { contestants } from "./contestants.ts";
import type { EnlargedCorpus } from "./enlarge.ts";
import { startTimer } from "./timer.ts";

const BATCH = 200;
/** Reports read before any is timed: until then the engine is still compiling. */
const WARM_UP = 4_000;

export interface Rate {
  readonly name: string;
  readonly reports: number;
  readonly megabytes: number;
  /** Of processor time; what the clock showed stands beside it. */
  readonly seconds: number;
  readonly clockSeconds: number;
  readonly perSecond: number;
  readonly megabytesPerSecond: number;
}

export interface Throughput {
  readonly reports: number;
  readonly distinct: number;
  readonly characters: number;
  readonly rates: readonly Rate[];
}

export async function throughput(
  corpus: EnlargedCorpus,
  total: number,
  progress: (words: string) => void,
): Promise<Throughput> {
  const encoder = new TextEncoder();
  const runners = (await contestants()).map((contestant) => ({
    contestant,
    reports: 0,
    bytes: 0,
    processor: 0,
    clock: 0,
    sum: 0,
  }));
  const batch = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const report = corpus.report(from + index);
      return { report, line: encoder.encode(JSON.stringify(report)) };
    });

  const first = batch(0, WARM_UP);
  for (const { contestant } of runners) contestant.run(first.filter((_, index) => index % contestant.everyNth === 0));

  const seen = new Set<string>();
  let characters = 0;
  for (let from = 0; from < total; from += BATCH) {
    const items = batch(from, Math.min(from + BATCH, total));
    for (const { report } of items) {
      seen.add(createHash("sha1").update(report.text).digest("base64"));
      characters += report.text.length;
    }
    for (const runner of runners) {
      const share = items.filter((_, index) => (from + index) % runner.contestant.everyNth === 0);
      const timer = startTimer();
      runner.sum += runner.contestant.run(share);
      const { processor, clock } = timer();
      runner.processor += processor;
      runner.clock += clock;
      runner.reports += share.length;
      for (const { line } of share) runner.bytes += line.length;
    }
    progress(`${Math.min(from + BATCH, total)} of ${total} reports`);
  }

  const rates = runners.map(({ contestant, reports, bytes, processor, clock }) => ({
    name: contestant.name,
    reports,
    megabytes: bytes / 1e6,
    seconds: processor,
    clockSeconds: clock,
    perSecond: reports / processor,
    megabytesPerSecond: bytes / 1e6 / processor,
  }));
  return { reports: total, distinct: seen.size, characters, rates };
}
