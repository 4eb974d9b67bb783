/**
 * The pages in a real browser against a real server with the samples: each opens without a fault, is accessible in light and dark, and says what
 * the record says. Where there is no Chromium, or the pages were not built, it is said and nothing is asked.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

let browsing: Browsing;

async function meetingOfTwo(): Promise<string> {
  const [meeting] = (await (await browsing.server.get("/api/meetings?parties=AZ&parties=GE&limit=1")).json()) as {
    id: string;
  }[];
  return meeting!.id;
}

describe.skipIf(!pagesCanBeOpened)("the pages", () => {
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(async () => {
    await browsing?.close();
  });

  const pages: readonly (readonly [name: string, address: () => string | Promise<string>, says: RegExp])[] = [
    ["the relations", () => "/", /Azerbaijan\s*–\s*Georgia/u],
    ["a relation", () => "/relations/AZ-GE", /What changed[\s\S]*Formulas[\s\S]*Counterparts/u],
    ["a meeting", async () => `/meetings/${await meetingOfTwo()}`, /Tuesday\s22\sJuly\s2025/u],
    ["a report", () => "/reports/corrected-headline", /strategic partnership/u],
    ["search", () => "/search?words=energy", /reports?/u],
    ["review", () => "/review", /Review/u],
    ["a brief", () => "/brief?sides=AZ%20GE", /Essentials/u],
    ["side by side", () => "/compare?sides=AZ%20GE", /Side by side/u],
    ["a network", () => "/network", /Who sat across a table[\s\S]*countries/u],
    ["offices", () => "/offices/GE", /Who held office[\s\S]*Foreign Minister/iu],
    ["adding reports", () => "/add", /Add reports/u],
    ["an address that is none", () => "/no-such-page", /no such page/iu],
  ];

  describe.each(pages)("%s", (_, address, says) => {
    test.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 360],
    ] as const)("in %s, %i pixels wide", async (colors, width) => {
      const page = await browsing.open(await address(), { colors, width });
      await page
        .locator("main")
        .getByText(says)
        .first()
        .waitFor()
        .catch(() => undefined);
      expect(await page.locator("main").innerText()).toMatch(says);
      expect(await reachesOut(page), "nothing reaches out to the side").toBeLessThanOrEqual(0);
      expect(await objections(page)).toEqual([]);
      await page.context().close();
    });
  });

  test("a value's words are one gesture away", async () => {
    const page = await browsing.open(`/meetings/${await meetingOfTwo()}`);
    await page.getByRole("button", { name: "22 July 2025" }).first().click();
    const panel = page.getByRole("complementary").filter({ hasText: "Caspian Sample Wire" });
    await panel.waitFor();
    expect(await panel.locator("blockquote").first().innerText()).toBe("today");
    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    await page.context().close();
  });

  test("an office leads to the meetings of its holders, how they are spelt, and what they said", async () => {
    const page = await browsing.open("/offices/GE?rank=foreign-minister");
    const held = page
      .getByRole("listitem")
      .filter({ hasText: /Maka Bot?chorishvili/u })
      .first();
    await held.getByText("Meetings and words in this office").click();
    await held.getByRole("link", { name: /22\sJuly\s2025/u }).waitFor();
    await held.getByRole("heading", { name: "In quotations" }).waitFor();
    await held.getByRole("heading", { name: "Spelt" }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("keys: search on /, the list of keys on ?", async () => {
    const page = await browsing.open("/");
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
    const page = await browsing.open("/reports/corrected-headline");
    const list = page.getByRole("complementary", { name: "What was read" });
    await list.getByRole("button", { name: /date 22\sJuly\s2025/u }).click();
    await list.getByRole("button", { name: "Correct", exact: true }).click();
    await list.getByLabel("date is").fill("2025-07-21");
    await list.getByLabel("because").fill("the ministry says so");
    await list.getByLabel("says").fill("Desk A");
    await list.getByRole("button", { name: "Put right" }).click();
    await list.getByRole("button", { name: "Put right" }).waitFor({ state: "detached" });
    await page.goto(`${browsing.server.url}/relations/AZ-GE`);
    await page.getByRole("rowheader", { name: /Monday\s21\sJuly\s2025/u }).waitFor();
    await page.goto(`${browsing.server.url}/review`);
    await page
      .getByText(/Desk A, /u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Withdraw" }).first().click();
    await page.getByText("withdrawn").first().waitFor();
    await page.context().close();
  });

  test("a text that is pasted is read, and what in it looks like markup is text", async () => {
    const page = await browsing.open("/add");
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
    await page.goto(`${browsing.server.url}/reports/hostile-note`);
    await page.getByText("window.broken = 1").first().waitFor();
    expect(await page.evaluate("typeof window.broken")).toBe("undefined");
    await page.goto(`${browsing.server.url}/relations/EE-LV`);
    await page.getByRole("rowheader", { name: /3\sMarch\s2025/u }).waitFor();
    await page.context().close();
  });

  test("nothing went wrong on any of them", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
