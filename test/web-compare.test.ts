/** Two accounts of one meeting, side by side, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

const REPORTS = {
  "wire.txt": `TALLINN, 3 March 2025. Estonian Foreign Minister Mart Kask received Latvian Foreign Minister Ilze Ozola in Tallinn on Monday.

The ministers discussed energy and transport. Kask said that Estonia supports a new railway between the two capitals. Ozola said that Latvia will open a consulate in Tartu.`,
  "paper.txt": `RIGA, 3 March 2025. Latvian Foreign Minister Ilze Ozola met Estonian Foreign Minister Mart Kask in Tallinn on 3 March 2025.

They talked about energy and transport. Mart Kask stressed that his country supports the new railway between both capitals. Ozola invited her colleague to Riga in May.`,
};

let browsing: Browsing;
let meeting: string;

describe.skipIf(!pagesCanBeOpened)("two accounts on screen", () => {
  beforeAll(async () => {
    browsing = await browse();
    const form = new FormData();
    for (const [name, text] of Object.entries(REPORTS)) form.append("file", new Blob([text]), name);
    const job = (await (await browsing.server.post("/api/ingest", form)).json()) as { id: string };
    await browsing.server.get(`/api/jobs/${job.id}/events`).then((events) => events.text());
    const [found] = (await (await browsing.server.get("/api/meetings?parties=EE&parties=LV")).json()) as {
      id: string;
    }[];
    meeting = found!.id;
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
  ] as const)("in %s, %i pixels wide", async (colors, width) => {
    const page = await browsing.open(`/compare?meeting=${meeting}`, { colors, width });
    await page.getByRole("heading", { name: "What was said and done" }).waitFor();
    expect(await reachesOut(page), "nothing reaches out to the side").toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("the page of the meeting leads there; what one leaves out, the other tells", async () => {
    const page = await browsing.open(`/meetings/${meeting}`);
    await page.getByRole("link", { name: "Two accounts side by side" }).click();
    await page.waitForURL(/\/compare\?meeting=/u);
    const rows = page.getByRole("row");
    const consulate = rows.filter({ hasText: "consulate" });
    await consulate.waitFor();
    expect(await consulate.innerText()).toMatch(/alone[\s\S]*left out|left out[\s\S]*alone/u);
    expect(await rows.filter({ hasText: /railway[\s\S]*railway/u }).count()).toBe(1);
    await page.context().close();
  });

  test("which two stand side by side is in the address", async () => {
    const page = await browsing.open(`/compare?meeting=${meeting}&left=paper&right=wire`);
    expect(await page.getByRole("combobox", { name: "One" }).inputValue()).toBe("paper");
    await page.getByRole("combobox", { name: "The other" }).selectOption("paper");
    await page.waitForURL(/left=paper&right=paper/u);
    await page.context().close();
  });

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
