/**
 * `npm run bench -- serve --db FILE [--seconds N] [--kinds N] [--minutes N] [--ingest FILE.jsonl] [--built]`: a server under load, as it is
 * installed: 50 connections, each with questions in an order of its own, one after another as quickly as they are answered. First Hono alone in
 * the same run, which is as quick as a server of this kind can be on the machine; then bounded questions of which each is asked once, so that
 * all are worked out; then those that were asked before and are kept; then from a client that has the answers still (304); then all of them
 * while reports come in. With --minutes, memory is told minute by minute. FILE is only read; with --ingest a copy is written to.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { openRecord } from "../../src/record/store/open-record.ts";
import type { RecordStore } from "../../src/record/store/record-store.ts";
import { ROOT } from "../../test/support/reports.ts";
import { build } from "./reader.ts";

const CONNECTIONS = 50;
/** Questions of each kind: those that are asked again and again, and those that are asked once. */
const AGAIN = 40;
const ONCE = 1_000;

interface Load {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly answered: number;
  readonly failed: number;
  readonly megabytes: number | null;
}

export async function serveUnderLoad(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: "string" },
      seconds: { type: "string" },
      kinds: { type: "string" },
      minutes: { type: "string" },
      ingest: { type: "string" },
      built: { type: "boolean" },
    },
  });
  if (values.db === undefined) throw new Error("npm run bench -- serve --db FILE");
  const seconds = Number(values.seconds ?? 15);
  const once = Number(values.kinds ?? ONCE);
  if (!values.built) build();
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  // What is brought in during the run is none of the record's business.
  const db = values.ingest === undefined ? values.db : join(folder, "record.db");
  if (db !== values.db) copyFileSync(values.db, db);
  const store = openRecord(db, { readOnly: true });
  const [first, paths] = [questionsTo(store, once, AGAIN), questionsTo(store, AGAIN, 0)];
  await store.close();
  const main = join(ROOT, "dist", "interfaces", "cli", "main.js");
  const reading = values.ingest === undefined ? ["--read-only"] : [];
  const server = await started([main, "serve", "--db", db, "--port", "0", ...reading], "stderr");
  const floor = await started(["--import", "tsx", join(ROOT, "scripts", "bench", "floor-server.ts"), "2000"], "stdout");
  const loads: Load[] = [];
  const load = async (name: string, url: string, requests: readonly autocannon.Request[], memory: boolean) => {
    loads.push(await under(name, url, { duration: seconds, ...inOwnOrder(requests) }, memory ? server.url : null));
  };
  try {
    await ready(server.url);
    const requests = first.map((path) => ({ path }));
    const again = paths.map((path) => ({ path }));
    await load("Hono alone, 2 kB", floor.url, [{ path: "/" }], false);
    // Threads warm up, and pages of the file come into memory.
    await autocannon({ url: server.url, connections: 4, amount: paths.length, requests: again });
    const whole = requests.slice(0, requests.length - (requests.length % CONNECTIONS));
    const shared = { amount: whole.length, ...divided(whole) };
    loads.push(await under("questions, each for the first time", server.url, shared, server.url));
    await load("questions that were asked before", server.url, again, true);
    const known = await Promise.all(paths.map((path) => withTag(server.url, path)));
    await load("the same, nothing changed (304)", server.url, known, true);
    if (values.ingest !== undefined) {
      const job = await ingest(server.url, values.ingest);
      await load("both while reports come in", server.url, [...again, ...requests], true);
      loads.push({ ...loads.at(-1)!, name: `  of the job: ${await stateOf(server.url, job)}`, perSecond: 0 });
    }
    for (let minute = 1; minute <= Number(values.minutes ?? 0); minute++) {
      const both = { duration: 60, ...inOwnOrder([...requests, ...again]) };
      loads.push(await under(`both, minute ${minute}`, server.url, both, server.url));
    }
    await load("Hono alone, once more", floor.url, [{ path: "/" }], false);
  } finally {
    for (const { child } of [server, floor]) child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(page(loads, { once: first.length, again: paths.length, seconds }));
}

/** `memory`: of the server there. */
async function under(
  name: string,
  url: string,
  options: Partial<autocannon.Options>,
  memory: string | null,
): Promise<Load> {
  const result = await autocannon({ url, connections: CONNECTIONS, ...options });
  return {
    name,
    perSecond: result.requests.total / result.duration,
    median: result.latency.p50,
    p99: result.latency.p99,
    answered: result["2xx"] + result["3xx"],
    failed: result.non2xx - result["3xx"] + result.errors,
    megabytes: memory === null ? null : await residentMegabytes(memory),
  };
}

/** Each connection begins elsewhere: else all of them would ask the same question at the same moment. */
function inOwnOrder(requests: readonly autocannon.Request[]): Pick<autocannon.Options, "setupClient"> {
  let client = 0;
  return {
    setupClient(connection) {
      const from = Math.floor((client++ * requests.length) / CONNECTIONS) % requests.length;
      connection.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  };
}

/** Each connection has questions of its own. */
function divided(requests: readonly autocannon.Request[]): Pick<autocannon.Options, "setupClient"> {
  let client = 0;
  return {
    setupClient(connection) {
      const own = client++;
      connection.setRequests(requests.filter((_, index) => index % CONNECTIONS === own));
    },
  };
}

/** Addresses of bounded questions, so many of each kind behind the first ones: lists of twenty, single things; of what the record has most of. */
function questionsTo(store: RecordStore, kinds: number, skipped: number): string[] {
  const rows = <Row>(sql: string) => store.sql<Row>(`${sql} limit ${kinds} offset ${skipped}`).all();
  const dyads = rows<{ a: string; b: string }>("select a, b from dyad order by meetings desc, a, b");
  const meetings = rows<{ id: string }>("select id from meeting order by id");
  const people = rows<{ id: string; name: string }>("select id, name from person order by reports desc, id");
  const words = ["trade", "security cooperation", "gas pipeline", "energy", "visit", "ambassador credentials"];
  const lists = [
    dyads.map(({ a, b }) => `/api/meetings?parties=${a},${b}&limit=20`),
    meetings.map(({ id }) => `/api/meetings/${id}`),
    people.map(({ id }) => `/api/people/${id}`),
    dyads.map(({ a }) => `/api/people?side=${a}&limit=20`),
    dyads.map(
      ({ a, b }, index) =>
        `/api/search?words=${encodeURIComponent(words[index % words.length]!)}&sides=${a},${b}&limit=10`,
    ),
    meetings.map(({ id }) => `/api/quotes/${id}?property=date`),
    dyads.map(({ a }) => `/api/dyads?side=${a}&limit=20`),
  ];
  const inTurn = Array.from({ length: kinds }, (_, index) => lists.map((list) => list[index])).flat();
  return [...new Set(inTurn.filter((path) => path !== undefined))];
}

async function started(
  args: readonly string[],
  tells: "stdout" | "stderr",
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  for await (const line of createInterface({ input: child[tells]! })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)?.[0];
    if (url !== undefined) {
      child.stdout!.resume();
      child.stderr!.resume();
      return { child, url };
    }
    process.stderr.write(`${line}\n`);
  }
  throw new Error("A server did not start.");
}

async function ready(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 500));
}

async function withTag(url: string, path: string): Promise<autocannon.Request> {
  // As the load asks: a packed answer has a tag of its own.
  const answer = await fetch(url + path, { headers: { "Accept-Encoding": "identity" } });
  await answer.arrayBuffer();
  return { path, headers: { "If-None-Match": answer.headers.get("etag") ?? "" } };
}

async function residentMegabytes(url: string): Promise<number> {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Number(/^chancery_process_resident_memory_bytes (\S+)/mu.exec(figures)?.[1] ?? 0) / 1e6;
}

async function ingest(url: string, file: string): Promise<string> {
  const init = {
    method: "POST",
    body: createReadStream(file),
    duplex: "half",
    headers: { "Content-Type": "application/jsonl" },
  };
  const answer = await fetch(`${url}/api/ingest?name=more.jsonl`, init as never);
  return ((await answer.json()) as { id: string }).id;
}

async function stateOf(url: string, job: string): Promise<string> {
  const { state, progress } = (await (await fetch(`${url}/api/jobs/${job}`)).json()) as {
    state: string;
    progress: { doing: string; done: number } | null;
  };
  return `${state}${progress === null ? "" : `, ${progress.doing}, ${progress.done} reports`}`;
}

function page(
  loads: readonly Load[],
  { once, again, seconds }: { once: number; again: number; seconds: number },
): string {
  const lines = loads.map(({ name, perSecond, median, p99, answered, failed, megabytes }) =>
    perSecond === 0
      ? name
      : `${name.padEnd(36)} ${perSecond.toFixed(0).padStart(8)} ${median.toFixed(0).padStart(8)} ${p99.toFixed(0).padStart(8)} ${String(answered).padStart(9)} ${String(failed).padStart(7)} ${megabytes === null ? "" : megabytes.toFixed(0).padStart(7)}`,
  );
  return [
    `${CONNECTIONS} connections; ${once} questions that are asked once, ${again} that are asked again for ${seconds} s`,
    `${"".padEnd(36)} a second   median      p99  answered  failed      MB   (milliseconds)`,
    ...lines,
  ].join("\n");
}
