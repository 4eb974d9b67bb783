/**
 * The pages in a real browser against a real server with the samples: each opens without a fault, is accessible in light and dark, and says what
 * the record says. Where there is no Chromium, or the pages were not built, it is said and nothing is asked.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../src/interfaces/brief/chromium.ts";
import { startServer } from "./support/server.ts";

const path = findChromium(process.env);
const built = existsSync(new URL("../dist/web/index.html", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

if (path === null) console.warn("no Chromium on this machine: the pages are not opened");
if (!built) console.warn("the pages are not built (npm run build): they are not opened");

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
const faults: string[] = [];

async function opened(address: string, look: { colors?: "light" | "dark"; width?: number } = {}): Promise<Page> {
  const { colors = "light", width = 1280 } = look;
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: colors, bypassCSP: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${address}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${address}: ${message.text()}`);
  });
  await page.goto(`${server.url}${address}`);
  await page.waitForLoadState("networkidle");
  return page;
}

async function meetingOfTwo(): Promise<string> {
  const [meeting] = (await (await server.get("/api/meetings?parties=AZ&parties=GE&limit=1")).json()) as {
    id: string;
  }[];
  return meeting!.id;
}

describe.skipIf(path === null || !built)("the pages", () => {
  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath: path!, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const pages: readonly (readonly [name: string, address: () => string | Promise<string>, says: RegExp])[] = [
    ["the relations", () => "/", /Azerbaijan\s*–\s*Georgia/u],
    ["a relation", () => "/relations/AZ-GE", /What changed[\s\S]*Counterparts[\s\S]*Formulas/u],
    ["a meeting", async () => `/meetings/${await meetingOfTwo()}`, /Tuesday\s22\sJuly\s2025/u],
    ["a report", () => "/reports/corrected-headline", /strategic partnership/u],
    ["search", () => "/search?words=energy", /reports?/u],
    ["review", () => "/review", /Review/u],
    ["a brief", () => "/brief?sides=AZ%20GE", /Essentials/u],
    ["side by side", () => "/compare?sides=AZ%20GE", /Side by side/u],
    ["adding reports", () => "/add", /Add reports/u],
    ["an address that is none", () => "/no-such-page", /no such page/iu],
  ];

  describe.each(pages)("%s", (_, address, says) => {
    test.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 360],
    ] as const)("in %s, %i pixels wide", async (colors, width) => {
      const page = await opened(await address(), { colors, width });
      await page
        .locator("main")
        .getByText(says)
        .first()
        .waitFor()
        .catch(() => undefined);
      expect(await page.locator("main").innerText()).toMatch(says);
      const beyond = await page.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(beyond, "nothing reaches out to the side").toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary}`),
      ).toEqual([]);
      await page.context().close();
    });
  });

  test("a value's words are one gesture away", async () => {
    const page = await opened(`/meetings/${await meetingOfTwo()}`);
    await page.getByRole("button", { name: "22 July 2025" }).first().click();
    const panel = page.getByRole("complementary").filter({ hasText: "Caspian Sample Wire" });
    await panel.waitFor();
    expect(await panel.locator("blockquote").first().innerText()).toBe("today");
    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    await page.context().close();
  });

  test("keys: search on /, the list of keys on ?", async () => {
    const page = await opened("/");
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.id")).toBe("find");
    await page.keyboard.type("energy");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?words=energy/u);
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
    await page.context().close();
  });

  test("a value put right on its report stands on the pages of the meeting and the relation", async () => {
    const page = await opened("/reports/corrected-headline");
    const list = page.getByRole("complementary", { name: "What was read" });
    await list.getByRole("button", { name: /date 22\sJuly\s2025/u }).click();
    await list.getByRole("button", { name: "Correct", exact: true }).click();
    await list.getByLabel("date is").fill("2025-07-21");
    await list.getByLabel("because").fill("the ministry says so");
    await list.getByLabel("says").fill("Desk A");
    await list.getByRole("button", { name: "Put right" }).click();
    await list.getByRole("button", { name: "Put right" }).waitFor({ state: "detached" });
    await page.goto(`${server.url}/relations/AZ-GE`);
    await page.getByRole("rowheader", { name: /Monday\s21\sJuly\s2025/u }).waitFor();
    await page.goto(`${server.url}/review`);
    await page.getByRole("cell", { name: "Desk A" }).first().waitFor();
    await page.getByRole("button", { name: "Withdraw" }).first().click();
    await page.getByText("withdrawn").first().waitFor();
    await page.context().close();
  });

  test("a text that is pasted is read, and what in it looks like markup is text", async () => {
    const page = await opened("/add");
    const form = page.getByRole("form", { name: "Pasted text" });
    const hostile = "<script>window.broken = 1</script><img src=x onerror='window.broken = 1'>";
    await form
      .getByLabel("Text of a report")
      .fill(
        `The foreign ministers of Estonia and Latvia met in Riga on 3 March 2025. ${hostile} They discussed energy.`,
      );
    await form.getByLabel("What to call it").fill("hostile-note");
    await form.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("article").getByText("done", { exact: true }).waitFor();
    await page.goto(`${server.url}/reports/hostile-note`);
    await page.getByText("window.broken = 1").first().waitFor();
    expect(await page.evaluate("typeof window.broken")).toBe("undefined");
    await page.goto(`${server.url}/relations/EE-LV`);
    await page.getByRole("rowheader", { name: /3\sMarch\s2025/u }).waitFor();
    await page.context().close();
  });

  test("a brief is taken along as a file", async () => {
    const page = await opened("/brief?sides=AZ%20GE");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "DOCX" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    await page.context().close();
  });

  test("nothing went wrong on any of them", () => {
    expect(faults).toEqual([]);
    expect(server.faults).toEqual([]);
  });
});
