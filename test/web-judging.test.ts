/** What is judged in review, seen where it tells: on the page of the relation, at once and after everything was read again. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, pagesCanBeOpened } from "./support/browser.ts";

/** Two that are taken for one meeting's, and two that are kept apart, each by a hair. */
const REPORTS = [
  [
    "mill-note",
    "2025-06-12",
    "DUBLIN. Irish Foreign Minister Aoife Kellegher met Maltese officials in Dublin on June 11, 2025. They discussed energy.",
  ],
  [
    "quay-note",
    "2025-06-12",
    "VALLETTA. Maltese Foreign Minister Karl Zammitelli visited Ireland and held talks with Irish officials on June 11, 2025. Trade was discussed.",
  ],
  [
    "hill-note",
    "2025-08-12",
    "LIMA. Peruvian Foreign Minister Rosa Quispeluna met Chilean officials on August 11, 2025. They discussed energy.",
  ],
  [
    "port-note",
    "2025-08-12",
    "SANTIAGO. Chilean Deputy Foreign Minister Diego Arancibel met Peruvian officials on August 11, 2025. Trade was discussed.",
  ],
] as const;

let browsing: Browsing;

async function done(response: Response): Promise<void> {
  const job = (await response.json()) as { id: string };
  await browsing.server.get(`/api/jobs/${job.id}/events`).then((events) => events.text());
}

/** Rows of the meetings of a relation, as many as are awaited. */
async function meetings(page: Page, pair: string, day: RegExp, count: number): Promise<void> {
  await page.goto(`${browsing.server.url}/relations/${pair}`);
  await expect.poll(() => page.getByRole("rowheader", { name: day }).count(), { timeout: 10_000 }).toBe(count);
}

/** Steps within the page, as a reader goes: what was fetched before is still at hand, and must not be believed. */
async function follow(page: Page, name: RegExp, day: RegExp, count: number): Promise<void> {
  await page.getByRole("link", { name: "Relations", exact: true }).click();
  await page.getByRole("link", { name }).first().click();
  await expect.poll(() => page.getByRole("rowheader", { name: day }).count(), { timeout: 10_000 }).toBe(count);
}

async function judge(page: Page, way: RegExp): Promise<void> {
  await page.getByLabel("Your name").fill("Desk C");
  await page.getByRole("button", { name: way }).click();
  await page.getByRole("status").filter({ hasText: "0 to look at · 1 judged" }).waitFor({ timeout: 10_000 });
}

async function rereadAll(): Promise<void> {
  await done(await browsing.server.post("/api/jobs/reread?all=true", ""));
}

describe.skipIf(!pagesCanBeOpened)("what is judged in review", () => {
  beforeAll(async () => {
    browsing = await browse();
    const lines = REPORTS.map(([id, published, text]) => `${JSON.stringify({ id, published, text })}\n`);
    const form = new FormData();
    form.append("file", new Blob([lines.join("")]), "by-a-hair.jsonl");
    await done(await browsing.server.post("/api/ingest", form));
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  const JUNE = /11\sJune\s2025/u;
  const AUGUST = /11\sAugust\s2025/u;

  test("two meetings, not one: the relation has both at once, also when all was read again, until it is withdrawn", async () => {
    const page = await browsing.open("/");
    await meetings(page, "IE-MT", JUNE, 1);
    await page.goto(`${browsing.server.url}/review?side=MT&kind=meetings`);
    await judge(page, /they are two meetings/u);
    await follow(page, /Ireland\s*–\s*Malta/u, JUNE, 2);
    await rereadAll();
    await meetings(page, "IE-MT", JUNE, 2);
    await page.goto(`${browsing.server.url}/review?side=MT&kind=meetings`);
    await page.getByRole("region", { name: "Judged" }).getByRole("button", { name: "Withdraw" }).click();
    await page.getByText("withdrawn").first().waitFor();
    await follow(page, /Ireland\s*–\s*Malta/u, JUNE, 1);
    await page.context().close();
  });

  test("one meeting, not two: the relation has one at once, also when all was read again, until it is taken back", async () => {
    const page = await browsing.open("/");
    await meetings(page, "CL-PE", AUGUST, 2);
    await page.goto(`${browsing.server.url}/review?side=PE&kind=meetings`);
    await judge(page, /they are one meeting/u);
    await follow(page, /Chile\s*–\s*Peru/u, AUGUST, 1);
    await rereadAll();
    await meetings(page, "CL-PE", AUGUST, 1);
    await page
      .getByRole("link", { name: /August\s2025/u })
      .first()
      .click();
    await expect.poll(() => page.locator("main").innerText()).toMatch(/Rosa Quispeluna/u);
    expect(await page.locator("main").innerText()).toMatch(/Diego Arancibel/u);
    await page.goto(`${browsing.server.url}/review?side=PE&kind=meetings`);
    const same = page.getByRole("listitem").filter({ hasText: "One, not two" });
    await same.getByRole("button", { name: "Withdraw" }).click();
    await same.getByText("withdrawn").waitFor();
    await meetings(page, "CL-PE", AUGUST, 2);
    await page.context().close();
  });

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
