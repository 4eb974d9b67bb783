/**
 * `npm run bench -- pages --db FILE [--runs N] [--only NAME,NAME] [--write]`: each page and what people do on it, in Chromium before a real server
 * over that record, which is not changed. Every visit has a browser profile of its own, with nothing fetched before. Prints tables; `--write` puts
 * them into docs/performance.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { refresh } from "../docs/generated.ts";
import { type Opened, openPages } from "../pages/open-pages.ts";
import { type Stop, tour } from "../pages/tour.ts";
import { DOINGS, type Doing } from "./pages/doings.ts";
import { type Noted, WATCH } from "./pages/watch.ts";

const PAGE = "docs/performance.md";
/** Stops that are another's page with something opened. */
const NOT_PAGES: ReadonlySet<string> = new Set(["evidence", "keys", "none"]);
/** Milliseconds in which a page must be there, and in which what was done is seen. */
const PATIENCE = 120_000;
const AFTERWARDS = 250;

interface Visit extends Noted {
  /** Bytes of JavaScript, as gzip sends them: what was asked for before the first paint, and after it. */
  readonly first: number;
  readonly later: number;
}

export async function measurePages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: "string" },
      runs: { type: "string", default: "5" },
      only: { type: "string" },
      write: { type: "boolean" },
    },
  });
  const only = values.only?.split(",");
  const runs = Number(values.runs);
  const opened = await openPages(values.db);
  try {
    const stops = (await tour(opened.url)).filter(
      ({ name }) => !NOT_PAGES.has(name) && (only === undefined || only.includes(name)),
    );
    const views: (readonly string[])[] = [];
    for (const stop of stops) {
      say(stop.name);
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run++) visits.push(await visited(opened, stop));
      views.push(viewRow(stop.name, visits));
    }
    const done: (readonly string[])[] = [];
    for (const doing of DOINGS) {
      const stop = stops.find(({ name }) => name === doing.on);
      if (!stop) continue;
      say(doing.name);
      const times: Noted[] = [];
      for (let run = 0; run < runs; run++) {
        const noted = await doneOn(opened, stop, doing);
        if (noted) times.push(noted);
      }
      if (times.length > 0) done.push(doneRow(doing.name, times));
    }
    const lines = tables(opened.reports, runs, views, done);
    console.log(lines.join("\n"));
    if (values.write) writeFileSync(PAGE, refresh(readFileSync(PAGE, "utf8"), { pages: () => lines }));
  } finally {
    await opened.close();
  }
}

async function arrived(opened: Opened, { address }: Stop, see?: (page: Page) => void): Promise<Page> {
  const context = await opened.browser.newContext({ viewport: { width: 1280, height: 860 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  see?.(page);
  await page.goto(`${opened.url}${address}`);
  await there(page);
  return page;
}

/** Nothing is awaited, and has not been for a while. */
async function there(page: Page): Promise<void> {
  const still = `measured.there > 0 && performance.now() - measured.there > ${AFTERWARDS}`;
  const until = Date.now() + PATIENCE;
  while (!(await page.evaluate<boolean>(still))) {
    if (Date.now() > until) throw new Error(`${page.url()} was not there after ${PATIENCE / 1000} s.`);
    await page.waitForTimeout(50);
  }
}

async function visited(opened: Opened, stop: Stop): Promise<Visit> {
  const scripts = new Map<string, Promise<number>>();
  const page = await arrived(opened, stop, (loading) =>
    loading.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.set(
          response.url(),
          response.body().then((body) => gzipSync(body).length),
        );
    }),
  );
  const noted = await page.evaluate<Noted>("measured");
  const early = new Set(
    await page.evaluate<string[]>(
      "performance.getEntriesByType('resource').filter(({ startTime }) => startTime < measured.fcp).map(({ name }) => name)",
    ),
  );
  const bytes = { first: 0, later: 0 };
  for (const [url, size] of scripts) bytes[early.has(url) ? "first" : "later"] += await size;
  await page.context().close();
  return { ...noted, ...bytes };
}

async function doneOn(opened: Opened, stop: Stop, { act }: Doing): Promise<Noted | null> {
  const page = await arrived(opened, stop);
  await page.waitForLoadState("networkidle");
  await page.evaluate("measured.slowest = 0");
  const acted = await act(page);
  if (acted) {
    await page.waitForTimeout(AFTERWARDS);
    await there(page);
  }
  const noted = await page.evaluate<Noted>("measured");
  await page.context().close();
  return acted ? noted : null;
}

function viewRow(name: string, visits: readonly Visit[]): string[] {
  const worstShift = Math.max(...visits.map(({ shift }) => shift));
  return [
    name,
    ...(["fcp", "lcp", "there"] as const).map((figure) => milliseconds(visits.map((visit) => visit[figure]))),
    worstShift < 0.0005 ? "0" : worstShift.toFixed(3),
    kilobytes(Math.max(...visits.map(({ first }) => first))),
    kilobytes(Math.max(...visits.map(({ later }) => later))),
  ];
}

function doneRow(name: string, times: readonly Noted[]): string[] {
  return [
    name,
    milliseconds(times.map(({ slowest }) => slowest)),
    milliseconds(times.map(({ there, input }) => there - input)),
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** Median, and worst. Event Timing tells of nothing that is quicker than a frame. */
function milliseconds(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const told = (time: number) => (time < 16 ? "< 16" : time.toFixed(0));
  return `${told(sorted[Math.floor(sorted.length / 2)]!)} (${told(sorted.at(-1)!)})`;
}

function tables(
  reports: number,
  runs: number,
  views: readonly (readonly string[])[],
  done: readonly (readonly string[])[],
): string[] {
  const load = loadavg()[0]!.toFixed(1);
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}, Node ${process.version}, load ${load} at the end`;
  return [
    `${new Date().toISOString().slice(0, 10)}: ${reports.toLocaleString("en")} reports; ${runs} ${runs === 1 ? "visit" : "visits"} each; ${machine}. Milliseconds: the median, and the worst in brackets.`,
    "",
    ...table(["page", "first paint", "largest paint", "all there", "layout shift", "JavaScript", "and later"], views),
    "",
    ...table(["what is done", "to the next frame", "to the answer"], done),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)];
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
