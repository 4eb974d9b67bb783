/** A report in a real browser: its marks, its texts laid over each other, and a value put right that stays so when all is read anew. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

const FIRST = `TALLINN, 3 March 2025. Estonian Foreign Minister Mart Kask received Latvian Foreign Minister Ilze Ozola in Tallinn on Monday.

The ministers discussed energy and transport. They agreed to open a ferry line between the ports by the end of the year.`;

const SECOND = `TALLINN, 3 March 2025. Estonian Foreign Minister Mart Kask received Latvian Foreign Minister Ilze Ozola in Tartu on Monday.

The ministers discussed energy, transport and tourism. They agreed to look into a ferry line between the ports.`;

let browsing: Browsing;

async function finished(response: Response): Promise<void> {
  const job = (await response.json()) as { id: string };
  await browsing.server.get(`/api/jobs/${job.id}/events`).then((events) => events.text());
}

async function bringIn(name: string, text: string): Promise<void> {
  const form = new FormData();
  form.append("file", new Blob([text]), name);
  await finished(await browsing.server.post("/api/ingest", form));
}

describe.skipIf(!pagesCanBeOpened)("a report on screen", () => {
  beforeAll(async () => {
    browsing = await browse();
    await bringIn("ports.txt", FIRST);
    await bringIn("ports.txt", SECOND);
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    ["light", 1280, "/reports/ports"],
    ["dark", 1280, "/reports/ports?revision=2&against=1"],
    ["light", 360, "/reports/ports?revision=2&against=1"],
    ["dark", 360, "/reports/corrected-headline"],
  ] as const)("in %s, %i pixels wide: %s", async (colors, width, address) => {
    const page = await browsing.open(address, { colors, width });
    expect(await reachesOut(page), "nothing reaches out to the side").toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("its texts are laid over each other, and what was read from one alone stands beside", async () => {
    const page = await browsing.open("/reports/ports");
    const texts = page.getByRole("navigation", { name: "Texts of this report" });
    await texts.getByRole("link", { name: "what changed" }).click();
    await page.waitForURL(/against=1/u);
    const article = page.getByRole("article");
    await article.locator("del").first().waitFor();
    expect(await article.locator("del").allInnerTexts()).toContain("Tallinn");
    expect(await article.locator("ins").allInnerTexts()).toContain("Tartu");
    const beside = page.getByRole("complementary", { name: "What was read differently" });
    expect(await beside.innerText()).toMatch(/from text 1 alone[\s\S]*Tallinn[\s\S]*from text 2 alone[\s\S]*tourism/u);
    await texts.getByRole("link", { name: "Text 1" }).click();
    await page.getByText("in Tallinn on").waitFor();
    await page.context().close();
  });

  test("a kind of marks is taken away and put back", async () => {
    const page = await browsing.open("/reports/ports");
    const marks = page.locator("article .read.subject");
    expect(await marks.count()).toBeGreaterThan(1);
    await page.getByRole("checkbox", { name: "subjects" }).uncheck();
    expect(await marks.count()).toBe(0);
    await page.getByRole("checkbox", { name: "subjects" }).check();
    expect(await marks.count()).toBeGreaterThan(1);
    await page.context().close();
  });

  test("each value tells its rule and its words", async () => {
    const page = await browsing.open("/reports/ports");
    await page.locator("article").getByRole("link", { name: "Tartu" }).click();
    const why = page.getByRole("complementary", { name: "What was read" }).locator(".why").first();
    expect(await why.innerText()).toMatch(/Tartu[\s\S]*rule /u);
    await page.context().close();
  });

  test("a value put right changes the relation at once, and stays so when all is read anew", async () => {
    const page = await browsing.open("/reports/ports");
    const list = page.getByRole("complementary", { name: "What was read" });
    await list.getByRole("button", { name: /date 3\sMarch\s2025 \(inferred\)/u }).click();
    await list.getByRole("button", { name: "Correct", exact: true }).click();
    await list.getByLabel("date is").fill("2025-03-02");
    await list.getByLabel("because").fill("the ministry says so");
    await list.getByLabel("says").fill("Desk A");
    await list.getByRole("button", { name: "Put right" }).click();
    await list.getByRole("button", { name: "Put right" }).waitFor({ state: "detached" });
    const changed = page.getByRole("rowheader", { name: /Sunday\s2\sMarch\s2025/u });
    await page.goto(`${browsing.server.url}/relations/EE-LV`);
    await changed.waitFor();
    const job = await browsing.server.post("/api/jobs/reread?all=true", "");
    expect(job.status).toBe(202);
    await finished(job);
    await page.reload();
    await changed.waitFor();
    await page.context().close();
  });

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
