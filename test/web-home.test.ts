/** The first page: a record that is empty, a second visit, what waits. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRecord } from "../src/record/store/open-record.ts";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

const LOOKS = [
  ["light", 1280],
  ["dark", 1280],
  ["light", 360],
] as const;

describe.skipIf(!pagesCanBeOpened)("the first page", () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-empty-"));
  let browsing: Browsing;
  beforeAll(async () => {
    const db = join(folder, "empty.db");
    await openRecord(db, { create: true }).close();
    browsing = await browse({ db });
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(LOOKS)(
    "of an empty record offers the samples and takes files, in %s, %i pixels wide",
    async (colors, width) => {
      const page = await browsing.open("/", { colors, width });
      await page.getByRole("button", { name: "Read the samples" }).waitFor();
      await page.getByRole("button", { name: "Choose files" }).waitFor();
      expect(await reachesOut(page)).toBeLessThanOrEqual(0);
      expect(await objections(page)).toEqual([]);
      await page.context().close();
    },
  );

  test("the samples are read by one press, and the relations stand there", async () => {
    const page = await browsing.open("/");
    await page.getByRole("button", { name: "Read the samples" }).click();
    await page.getByRole("link", { name: /^Azerbaijan\s–\sGeorgia/u }).waitFor({ timeout: 30_000 });
    await page.getByText("This is the first one from this browser").waitFor();
    await page.context().close();
  });

  test("whoever comes back is told what came in since, until it is seen", async () => {
    const page = await browsing.open("/");
    await page.evaluate(
      "localStorage.setItem('chancery.visits', JSON.stringify({ before: null, seen: '2020-01-01T00:00:00.000Z' }))",
    );
    await page.reload();
    const news = page.getByRole("region", { name: "New since your last visit" });
    await news
      .getByText(/\d+ new meetings?/u)
      .first()
      .waitFor();
    await page.getByLabel("Order").selectOption("news");
    await page
      .locator(".relations")
      .getByText(/\d+ new meetings?/u)
      .first()
      .waitFor();
    await news.getByRole("button", { name: "All seen" }).click();
    await news.getByText("Nothing has come in since.").waitFor();
    await page.context().close();
  });

  test("what waits for review is counted by kind", async () => {
    const page = await browsing.open("/");
    const waiting = page.getByRole("region", { name: "Waits for review" });
    await waiting.getByRole("link").first().waitFor();
    await waiting.getByRole("link").first().click();
    await page.waitForURL(/\/review\?kind=/u);
    await page.context().close();
  });

  test.each(LOOKS)("with relations and news is accessible in %s, %i pixels wide", async (colors, width) => {
    const page = await browsing.open("/?country=GE", { colors, width });
    await page.evaluate(
      "localStorage.setItem('chancery.visits', JSON.stringify({ before: null, seen: '2020-01-01T00:00:00.000Z' }))",
    );
    await page.reload();
    await page
      .getByText(/\d+ new meetings?/u)
      .first()
      .waitFor();
    expect(await reachesOut(page)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("nothing went wrong on any of them", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
