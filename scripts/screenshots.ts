/**
 * `npm run screenshots [-- --db FILE] [--only NAME,NAME]`: a picture of each page in light, in dark, 360 pixels narrow and, where people print
 * it, as printed, into screenshots/, which git ignores. Of the samples, unless a record is named; it is not changed. With `--pictures`
 * those of README and docs, as much as a window shows, into docs/pictures.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openPages } from "./pages/open-pages.ts";
import { type Stop, tour } from "./pages/tour.ts";

const { values } = parseArgs({
  options: { db: { type: "string" }, only: { type: "string" }, pictures: { type: "boolean", default: false } },
});
const PICTURES = ["relation", "evidence", "brief"];
const into = values.pictures ? "docs/pictures" : "screenshots";
const only = values.pictures ? PICTURES : values.only?.split(",");

/** Pixels. A sheet of A4 is 794 wide. */
const LOOKS = [
  { look: "light", width: 1280, height: 860, colorScheme: "light", media: "screen" },
  { look: "dark", width: 1280, height: 860, colorScheme: "dark", media: "screen" },
  { look: "phone", width: 360, height: 740, colorScheme: "light", media: "screen" },
  { look: "print", width: 794, height: 1123, colorScheme: "light", media: "print" },
] as const;

const opened = await openPages(values.pictures ? undefined : values.db);
try {
  const stops = (await tour(opened.url)).filter(({ name }) => !only || only.includes(name));
  if (!only) rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const stop of stops)
    for (const look of values.pictures ? LOOKS.slice(0, 1) : LOOKS)
      if (look.media !== "print" || stop.printed) await picture(stop, look);
  console.log(`${stops.length} pages in ${into}/`);
} finally {
  await opened.close();
}

async function picture({ name, address, first }: Stop, look: (typeof LOOKS)[number]): Promise<void> {
  const { width, height, colorScheme, media } = look;
  const context = await opened.browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${opened.url}${address}`);
  await settled(page);
  await first?.(page);
  await page.emulateMedia({ media, colorScheme });
  await settled(page);
  const path = join(into, values.pictures ? name : `${name}-${look.look}`);
  await page.screenshot({ path: `${path}.png`, fullPage: !values.pictures });
  if (media === "print")
    await page.pdf({
      path: `${path}.pdf`,
      format: "A4",
      preferCSSPageSize: true,
    });
  await context.close();
}

/** Nothing more is on its way, and the letters are there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(250);
}
