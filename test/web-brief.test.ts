/** A brief on screen: its notes on paper as in the files, and only those sections that were chosen, here and in what is taken along. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened } from "./support/browser.ts";

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("a brief on screen", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test("has its notes beneath it, on paper too; each number leads to one that is there", async () => {
    const page = await browsing.open("/brief?sides=AZ%20GE");
    await page.emulateMedia({ media: "print" });
    const notes = page.getByRole("region", { name: "Notes" }).getByRole("listitem");
    expect(await notes.count()).toBeGreaterThan(3);
    expect(await notes.first().isVisible()).toBe(true);
    expect(await notes.first().innerText()).toMatch(/\d{4}/u);
    const marks = await page.locator(".brief sup").allInnerTexts();
    const numbers = marks.flatMap((mark) => mark.match(/\d+/gu) ?? []).map(Number);
    expect(new Set(numbers).size).toBeGreaterThan(3);
    expect(Math.max(...numbers)).toBe(await notes.count());
    await page.context().close();
  }, 60_000);

  test("leaves out what is not ticked, on screen, in its notes and in the file", async () => {
    const page = await browsing.open("/brief?sides=AZ%20GE");
    const before = await page.getByRole("region", { name: "Notes" }).getByRole("listitem").count();
    for (const section of ["Gaps and doubts", "What this rests on", "Essentials"])
      await page.getByRole("checkbox", { name: section }).uncheck();
    await page.getByRole("heading", { name: "Gaps and doubts" }).waitFor({ state: "detached" });
    expect(await page.getByRole("region", { name: "Notes" }).getByRole("listitem").count()).toBeLessThan(before);
    expect(await objections(page)).toEqual([]);
    const address = await page.getByRole("link", { name: "Markdown" }).getAttribute("href");
    const told = await (await browsing.server.get(address!)).text();
    expect(told).toContain("What may be raised");
    expect(told).not.toContain("What this rests on");
    expect(told).not.toContain("## Essentials");
    await page.context().close();
  }, 60_000);

  test("is taken along as a file", async () => {
    const page = await browsing.open("/brief?sides=AZ%20GE");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "DOCX" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    // A file of Word is a zip.
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await page.context().close();
  }, 60_000);

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
