/**
 * Chromium over the built pages, for tests that look at them as a reader does. Where there is no Chromium, or the pages were not built, it is
 * said, and `pagesCanBeOpened` is false.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../../src/interfaces/brief/chromium.ts";
import { startServer, type TestServer } from "./server.ts";

const path = findChromium(process.env);
const built = existsSync(new URL("../../dist/web/index.html", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

if (path === null) console.warn("no Chromium on this machine: the pages are not opened");
if (!built) console.warn("the pages are not built (npm run build): they are not opened");

export const pagesCanBeOpened = path !== null && built;

export interface Look {
  readonly colors?: "light" | "dark";
  /** Pixels. */
  readonly width?: number;
}

/** A server over the samples with a browser before it. */
export interface Browsing {
  readonly server: TestServer;
  /** What any page complained of: errors of its scripts and of its console. */
  readonly faults: string[];
  /** The page of an address of the server, once nothing more is on its way. Each has a browser profile of its own: close its context. */
  open(address: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

export async function browse(options: Parameters<typeof startServer>[0] = {}): Promise<Browsing> {
  const server = await startServer(options);
  const browser = await chromium.launch({ executablePath: path!, args: ["--no-sandbox"] });
  const faults: string[] = [];
  return {
    ...{ server, faults },
    async open(address, { colors = "light", width = 1280 } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 860 },
        colorScheme: colors,
        bypassCSP: true,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(`${address}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`${address}: ${message.text()}`);
      });
      await page.goto(`${server.url}${address}`);
      await page.waitForLoadState("networkidle");
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What axe-core objects to on a page, each with the first place and why; none where the page is accessible. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary}`);
}

/** Pixels by which a page reaches out to the side of its window. */
export const reachesOut = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
