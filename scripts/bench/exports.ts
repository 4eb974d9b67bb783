/**
 * `npm run bench -- exports --db FILE [--formats jsonl,csv]`: how long an export takes, and whether its memory grows with the record. Each format
 * is written by a process of its own, whose bytes are counted and thrown away. FILE is only read.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { EXPORT_FORMATS } from "../../src/interfaces/export/formats.ts";
import type { Measured } from "./export-once.ts";

export async function measureExports(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { db: { type: "string" }, formats: { type: "string" } },
  });
  const { db } = values;
  if (db === undefined) throw new Error("npm run bench -- exports --db FILE");
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

function inOwnProcess(db: string, format: string): Measured {
  const script = fileURLToPath(new URL("export-once.ts", import.meta.url));
  const given = [...process.execArgv, script, db, format];
  const { status, stdout } = spawnSync(process.execPath, given, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The export as ${format} ended with ${status}.`);
  return JSON.parse(stdout) as Measured;
}
