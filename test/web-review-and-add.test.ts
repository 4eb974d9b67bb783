/** Doubts worked by keys alone, with both sides in view; and reports let fall on the page. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened } from "./support/browser.ts";

/** Two cities for one meeting; and two of no known day. */
const REPORTS = [
  [
    "north",
    "TBILISI. Georgian Foreign Minister Maia Botchoradze met Danish Foreign Minister Karin Holmgaard in Tbilisi on March 3, 2025. They discussed trade and energy.",
  ],
  [
    "south",
    "COPENHAGEN. Danish Foreign Minister Karin Holmgaard held talks with Georgian Foreign Minister Maia Botchoradze in Batumi on March 3, 2025. Transport was on the agenda.",
  ],
] as const;

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("work done on the pages", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test("reports let fall on the page are read, and what came of them is told", async () => {
    const page = await browsing.open("/add");
    const lines = REPORTS.map(([id, text]) => `${JSON.stringify({ id, published: "2025-03-04", text })}\n`).join("");
    const carried = await page.evaluateHandle(
      `(() => {
        const carrying = new DataTransfer();
        carrying.items.add(new File([${JSON.stringify(lines)}], "two-cities.jsonl", { type: "application/jsonl" }));
        return carrying;
      })()`,
    );
    const place = page.getByRole("region", { name: "Drop files here" });
    await place.dispatchEvent("dragover", { dataTransfer: carried });
    expect(await place.getAttribute("data-over")).toBe("true");
    await place.dispatchEvent("drop", { dataTransfer: carried });
    const job = page.getByRole("article").filter({ hasText: "two-cities.jsonl" });
    await job.getByText("done", { exact: true }).waitFor();
    expect(await job.innerText()).toMatch(/new\s+2/u);
    expect(await objections(page)).toEqual([]);
    await page.goto(`${browsing.server.url}/relations/DK-GE`);
    await page.getByRole("rowheader", { name: /3\sMarch\s2025/u }).waitFor();
    await page.context().close();
  });

  test("a spreadsheet of meetings that is let fall is shown as it would be taken, imported when wanted, and taken out again", async () => {
    const page = await browsing.open("/add");
    const rows = "Date,Country A,Country B,Place,Topics\n2025-04-02,Norway,Iceland,Oslo,trade\nsoon,Norway,,,\n";
    const carried = await page.evaluateHandle(
      `(() => {
        const carrying = new DataTransfer();
        carrying.items.add(new File([${JSON.stringify(rows)}], "desk-list.csv", { type: "text/csv" }));
        return carrying;
      })()`,
    );
    await page.getByRole("region", { name: "Drop files here" }).dispatchEvent("drop", { dataTransfer: carried });
    const job = page.getByRole("article").filter({ hasText: "desk-list.csv" });
    await job.getByText("understood", { exact: true }).waitFor();
    expect(await job.innerText()).toMatch(/1 of 2 rows is a meeting/u);
    expect(await job.getByRole("row").nth(1).innerText()).toMatch(/2\sApril\s2025\s+Iceland – Norway/u);
    expect(await objections(page)).toEqual([]);
    expect(await (await fetch(`${browsing.server.url}/api/imports`)).json()).toEqual([]);
    await job.getByRole("button", { name: "Import the meeting" }).click();
    await job.getByText("done", { exact: true }).waitFor();
    expect(await job.innerText()).toMatch(/new\s+1/u);
    expect(await job.innerText()).toMatch(/unreadable\s+1/u);
    await job.getByText(/What to look at/u).click();
    expect(await job.innerText()).toMatch(/soon|row|side/u);
    expect(await objections(page)).toEqual([]);
    await page.goto(`${browsing.server.url}/relations/IS-NO`);
    await page.getByRole("rowheader", { name: /2\sApril\s2025/u }).waitFor();
    await page.goto(`${browsing.server.url}/add`);
    await page.getByRole("button", { name: /^Take out … desk-list/u }).click();
    await page.getByRole("button", { name: "Take it out" }).click();
    await page.getByText("taken out", { exact: true }).waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await (await fetch(`${browsing.server.url}/api/dyads?side=IS`)).json()).toEqual([]);
    await page.context().close();
  });

  test("doubts are answered, skipped and taken back by keys; who judged and why stands below, and can be withdrawn", async () => {
    const page = await browsing.open("/review?side=DK");
    const doubt = page.getByRole("article");
    await doubt.waitFor();
    // Nobody judges without a name.
    expect(await page.getByRole("button", { name: /^1 / }).isDisabled()).toBe(true);
    await page.getByLabel("Your name").fill("Desk B");
    await page.getByRole("heading", { name: "Review" }).click();
    // The words of both reports are there to be read.
    expect(await doubt.locator("blockquote").count()).toBeGreaterThanOrEqual(2);
    expect(await doubt.innerText()).toMatch(/Tbilisi[\s\S]*Batumi|Batumi[\s\S]*Tbilisi/u);
    expect(await objections(page)).toEqual([]);

    await page.keyboard.press("s");
    await page.getByText("All of these are looked at.").waitFor();
    await page.reload();
    await doubt.waitFor();

    await page.keyboard.press("w");
    await page.keyboard.type("both ministries say so");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Review" }).click();
    await page.keyboard.press("1");
    const judged = page.getByRole("region", { name: "Judged" });
    await judged.getByText("both ministries say so").waitFor();
    expect(await judged.innerText()).toContain("Desk B, ");
    await page.keyboard.press("u");
    await judged.getByText("withdrawn").first().waitFor();

    await doubt.waitFor();
    await page.context().close();
  });

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
