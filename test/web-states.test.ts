/** What pages say when something is wrong: an id that is none, a server that has no time, one that is stopped while a page is open. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../src/interfaces/http/serve.ts";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("when something is wrong", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    ["/meetings/m00000000", 1280, "light"],
    ["/people/p00000000", 360, "dark"],
    ["/reports/no-such-report", 1280, "dark"],
  ] as const)("%s: it is not in the record, and the page leads on (%i pixels, %s)", async (address, width, colors) => {
    const page = await browsing.open(address, { width, colors });
    await page.getByRole("heading", { name: "That is not in the record" }).waitFor();
    expect(await page.title()).toContain("Not in the record");
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    expect(await reachesOut(page)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.getByRole("link", { name: "All relations" }).click();
    await page.getByRole("link", { name: /Azerbaijan\s*–\s*Georgia/u }).waitFor();
    await page.context().close();
  });

  test("a server that has no time: the page says so, and asks again by itself", async () => {
    const page = await browsing.open("/");
    let refused = 0;
    await page.context().route(/\/api\/meetings\//u, (route) => {
      refused += 1;
      if (refused > 2) return route.continue();
      const told = { title: "Too many requests came from there.", status: 429, code: "request/too-many" };
      return route.fulfill({
        status: 429,
        headers: { "Retry-After": "2", "Content-Type": "application/problem+json" },
        body: JSON.stringify(told),
      });
    });
    const [meeting] = (await (await browsing.server.get("/api/meetings?parties=AZ&parties=GE&limit=1")).json()) as {
      id: string;
    }[];
    await page.goto(`${browsing.server.url}/meetings/${meeting!.id}`);
    await page.getByText("This is asked again by itself in 2 seconds.").waitFor();
    await page.getByRole("heading", { name: /Tuesday\s22\sJuly\s2025/u }).waitFor();
    expect(refused).toBeGreaterThan(2);
    await page.context().close();
  });

  test("a server that is stopped: the page keeps what it has, says so, and goes on when it is back", async () => {
    const db = join(browsing.server.folder, "stopped.db");
    copyFileSync(browsing.server.db, db);
    const first = await serve({ db, port: 0, threads: 1 });
    const page = await browsing.open("/");
    await page.goto(first.url);
    const relation = page.getByRole("link", { name: /Azerbaijan\s*–\s*Georgia/u }).first();
    await relation.waitFor();
    await first.close();
    await relation.click();
    const told = page.getByText("The record cannot be reached.").first();
    await told.waitFor();
    expect(await page.getByRole("heading", { name: "Relations" }).count()).toBe(1);
    expect(await objections(page)).toEqual([]);
    const second = await serve({ db, port: Number(new URL(first.url).port), threads: 1 });
    try {
      await told.waitFor({ state: "detached" });
      await page.getByText("Counterparts").first().waitFor();
    } finally {
      await page.context().close();
      await second.close();
    }
  });

  test("and nothing went wrong beside", () => {
    const awaited = /Failed to load resource|ERR_CONNECTION_REFUSED/u;
    expect(browsing.faults.filter((fault) => !awaited.test(fault))).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
