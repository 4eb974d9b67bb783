/** Search in a real browser: words in their context, narrowed down by what the record counts, kept, and told what is new in it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("search on screen", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    ["light", 1280, "/search?words=energy"],
    ["dark", 1280, "/search?words=energy&topic=transport"],
    ["light", 360, "/search?words=energy"],
    ["dark", 360, "/search"],
  ] as const)("in %s, %i pixels wide: %s", async (colors, width, address) => {
    const page = await browsing.open(address, { colors, width });
    expect(await reachesOut(page), "nothing reaches out to the side").toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("a filter leaves as many as it says, stands in the address, and can be taken away", async () => {
    const page = await browsing.open("/search?words=energy");
    const before = await page.locator(".tally").innerText();
    const topics = page.getByRole("navigation", { name: "Narrow down" }).locator("section", { hasText: "Topic" });
    const filter = topics.getByRole("link").last();
    const [, topic, count] = /^(.*?)\s*(\d+)\s*$/su.exec(await filter.innerText())!;
    await filter.click();
    await page.waitForURL(/topic=[a-z-]+/u);
    await page
      .locator(".tally")
      .filter({ hasText: `${count} report` })
      .waitFor();
    expect(await page.locator("mark").first().innerText()).toMatch(/energy/iu);
    await page.getByRole("link", { name: `Not only ${topic}` }).click();
    await page.locator(".tally").filter({ hasText: before }).waitFor();
    expect(page.url()).not.toContain("topic");
    await page.context().close();
  });

  test("a result leads to the place in its report", async () => {
    const page = await browsing.open("/search?words=energy&sides=AZ%20GE");
    await page.locator(".hits .whence a").first().click();
    await page.waitForURL(/\/reports\/.*find=/u);
    expect(await page.locator('[data-here="true"]').first().innerText()).toMatch(/^energy/iu);
    await page.context().close();
  });

  test("a search that is kept tells what came in since, and can be forgotten", async () => {
    const page = await browsing.open("/search?words=%22ferry+line%22");
    await page.getByRole("button", { name: "Keep this search" }).click();
    await page.getByRole("textbox", { name: "Keep it as" }).fill("Ferries");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("Kept as Ferries").waitFor();

    const form = new FormData();
    const text =
      "The foreign ministers of Estonia and Latvia met in Riga on 3 March 2025 and discussed a new ferry line.";
    form.append("file", new Blob([text]), "ferry.txt");
    const job = (await (await browsing.server.post("/api/ingest", form)).json()) as { id: string };
    await browsing.server.get(`/api/jobs/${job.id}/events`).then((response) => response.text());

    await page.goto(`${browsing.server.url}/search`);
    const kept = page.getByRole("listitem").filter({ hasText: "Ferries" });
    await kept.getByText("1 new").waitFor();
    await kept.getByRole("link", { name: "Ferries" }).click();
    await page.getByRole("link", { name: "1 new since you looked" }).click();
    await page.waitForURL(/after=/u);
    await page.locator(".tally").filter({ hasText: "1 report" }).waitFor();
    await page.goto(`${browsing.server.url}/search`);
    await kept.waitFor();
    expect(await kept.innerText()).not.toContain("new");
    await kept.getByRole("button", { name: "Forget Ferries" }).click();
    await kept.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("more is fetched when it is asked for, each report once", async () => {
    const form = new FormData();
    for (let number = 0; number < 70; number++)
      form.append("file", new Blob([`Note ${number} on the quagga. It tells of nobody.`]), `quagga-${number}.txt`);
    const job = (await (await browsing.server.post("/api/ingest", form)).json()) as { id: string };
    await browsing.server.get(`/api/jobs/${job.id}/events`).then((response) => response.text());
    const page = await browsing.open("/search?words=quagga");
    await page.locator(".tally").filter({ hasText: "70 reports" }).waitFor();
    const more = page.getByRole("button", { name: "More reports" });
    while (await more.count()) {
      const shown = await page.locator(".hits > li").count();
      await more.click();
      await page.waitForFunction(`document.querySelectorAll(".hits > li").length > ${shown}`);
    }
    const names = await page.locator(".hits .whence a").allInnerTexts();
    expect(new Set(names).size).toBe(70);
    await page.context().close();
  });

  test("nothing went wrong", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
