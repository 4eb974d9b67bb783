/**
 * `npm run bench [-- --quick]`: how fast the reader is, whether its time grows with the text and its memory not with the
 * archive. Prints tables, and writes `benchmarks/latest.json` (a quick run writes nothing). See docs/benchmarks.md.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusReports, evalFolder, ROOT, sampleReports } from "../test/support/reports.ts";
import { analysis } from "./bench/analysis.ts";
import { EnlargedCorpus } from "./bench/enlarge.ts";
import { measureExports } from "./bench/exports.ts";
import { linearity, type Step } from "./bench/linearity.ts";
import { type MemoryPoint, memory } from "./bench/memory.ts";
import { linearityPage, memoryPage, throughputPage } from "./bench/page.ts";
import { measurePages } from "./bench/pages.ts";
import { build } from "./bench/reader.ts";
import { record } from "./bench/record.ts";
import { serveUnderLoad } from "./bench/serve.ts";
import { type Throughput, throughput } from "./bench/throughput.ts";

const quick = process.argv.includes("--quick");
const only = process.argv.find((argument) => argument.startsWith("--part="))?.slice("--part=".length);
const size = quick
  ? { reports: 1_000, megabytes: [0.1, 1], archive: 10_000, every: 1_000 }
  : { reports: 20_000, megabytes: [0.1, 1, 10], archive: 200_000, every: 20_000 };

const base = evalFolder() === null ? sampleReports() : corpusReports();
const corpus = new EnlargedCorpus(base);
const PARTS = {
  throughput: () => throughput(corpus, size.reports, say),
  linearity: () => linearity(corpus, size.megabytes, say),
  memory: () => memory(corpus, size.archive, size.every, say),
};
type Part = keyof typeof PARTS;

if (process.argv[2] === "record") await record(process.argv.slice(3));
else if (process.argv[2] === "serve") await serveUnderLoad(process.argv.slice(3));
else if (process.argv[2] === "pages") await measurePages(process.argv.slice(3));
else if (process.argv[2] === "analysis") await analysis(process.argv.slice(3));
else if (process.argv[2] === "exports") await measureExports(process.argv.slice(3));
else if (only !== undefined) process.stdout.write(JSON.stringify(await PARTS[only as Part]()));
else everything();

function everything(): void {
  build();
  const source = evalFolder() === null ? "the samples (the collected corpus is not there)" : "the collected corpus";
  console.log(`Reports made from ${base.length} of ${source}.\n`);
  const speed = inOwnProcess<Throughput>("throughput");
  console.log(`${throughputPage(speed)}\n`);
  const growth = inOwnProcess<Step[]>("linearity");
  console.log(`${linearityPage(growth)}\n`);
  const resident = inOwnProcess<MemoryPoint[]>("memory");
  console.log(memoryPage(resident));
  if (quick) return;
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const machine = {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 1e9),
    node: process.version,
  };
  mkdirSync(join(ROOT, "benchmarks"), { recursive: true });
  const all = {
    chancery: version,
    machine,
    base: { reports: base.length, from: source },
    throughput: speed,
    linearity: growth,
    memory: resident,
  };
  writeFileSync(join(ROOT, "benchmarks", "latest.json"), `${JSON.stringify(all, null, 2)}\n`);
  console.log("\nWritten to benchmarks/latest.json.");
}

/** Each part runs in a process of its own: what one has loaded is no part of what another measures. */
function inOwnProcess<T>(part: Part): T {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, script, `--part=${part}`, ...(quick ? ["--quick"] : [])],
    {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`The part "${part}" ended with ${status}.`);
  return JSON.parse(stdout) as T;
}

function say(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}
