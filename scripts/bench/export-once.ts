/**
 * `tsx scripts/bench/export-once.ts FILE FORMAT`: one export, in a process that holds nothing else, measured. Bytes are counted and thrown
 * away; FILE is only read.
 */
import { exportRecord } from "../../src/interfaces/export/export-record.ts";
import { openRecord } from "../../src/record/store/open-record.ts";

export interface Measured {
  readonly bytes: number;
  /** Of the clock, and of the processor. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Resident megabytes: with the record open and nothing written; the most in the first tenth of the time; the most there ever was. */
  readonly before: number;
  readonly early: number;
  readonly most: number;
}

const [, , db, format] = process.argv;
if (db === undefined || format === undefined) throw new Error("tsx scripts/bench/export-once.ts FILE FORMAT");
process.stdout.write(JSON.stringify(await measure(db, format)));

async function measure(db: string, format: string): Promise<Measured> {
  const store = openRecord(db, { readOnly: true });
  const resident = () => process.memoryUsage.rss() / 1e6;
  const before = resident();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const points: { readonly at: number; readonly size: number }[] = [];
  let [bytes, seen] = [0, began];
  for await (const chunk of exportRecord(store, { format }).chunks) {
    bytes += chunk.length;
    const now = performance.now();
    if (now - seen < 20) continue;
    points.push({ at: now - began, size: resident() });
    seen = now;
  }
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  await store.close();
  return {
    bytes,
    seconds: took / 1e3,
    processorSeconds: (user + system) / 1e6,
    before,
    early: Math.max(before, ...points.filter(({ at }) => at < took / 10).map(({ size }) => size)),
    most: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}
