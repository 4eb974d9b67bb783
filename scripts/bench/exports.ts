/**
 * `npm run bench -- exports --db FILE [--formats jsonl,csv]`: how long an export takes, and whether its memory grows with the record. Each format
 * is written by a process of its own, whose bytes are counted and thrown away. FILE is only read.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exportRecord } from "../../src/interfaces/export/export-record.ts";
import { EXPORT_FORMATS } from "../../src/interfaces/export/formats.ts";
import { openRecord } from "../../src/record/store/open-record.ts";

interface Measured {
  readonly bytes: number;
  /** Of the clock, and of the processor. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Resident megabytes: with the record open and nothing written; the most in the first tenth of the time; the most there ever was. */
  readonly before: number;
  readonly early: number;
  readonly most: number;
}

export async function measureExports(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { db: { type: "string" }, formats: { type: "string" }, only: { type: "string" } },
  });
  const { db, only } = values;
  if (db === undefined) throw new Error("npm run bench -- exports --db FILE");
  if (only !== undefined) return console.log(JSON.stringify(await measure(db, only)));
  console.log("| format | MB | by the clock | processor time | memory before | in the first tenth | at most |");
  console.log("|---|---|---|---|---|---|---|");
  for (const format of values.formats?.split(",") ?? EXPORT_FORMATS.map(({ name }) => name))
    console.log(line(format, inOwnProcess(db, format)));
}

function line(format: string, measured: Measured): string {
  const { bytes, seconds, processorSeconds, before, early, most } = measured;
  const megabytes = [before, early, most].map((size) => `${size.toFixed(0)} MB`);
  const cells = [(bytes / 1e6).toFixed(1), `${seconds.toFixed(1)} s`, `${processorSeconds.toFixed(1)} s`, ...megabytes];
  return `| \`${format}\` | ${cells.join(" | ")} |`;
}

async function measure(db: string, format: string): Promise<Measured> {
  const store = openRecord(db, { readOnly: true });
  const resident = () => process.memoryUsage.rss() / 1e6;
  const before = resident();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const points: { readonly at: number; readonly size: number }[] = [];
  let bytes = 0;
  for await (const chunk of exportRecord(store, { format }).chunks) {
    bytes += chunk.length;
    points.push({ at: performance.now() - began, size: resident() });
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

function inOwnProcess(db: string, format: string): Measured {
  const script = fileURLToPath(new URL("../bench.ts", import.meta.url));
  const given = [...process.execArgv, script, "exports", "--db", db, "--only", format];
  const { status, stdout } = spawnSync(process.execPath, given, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The export as ${format} ended with ${status}.`);
  return JSON.parse(stdout) as Measured;
}
