/** The network on screen: drawn, worked by keys, narrowed down; and the page of offices that it leads to. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened } from "./support/browser.ts";

describe.skipIf(!pagesCanBeOpened)("the network", () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test("is drawn, and says in words what it shows", async () => {
    const page = await browsing.open("/network");
    await page.locator(".network .canvas[data-ready=true] canvas").first().waitFor();
    await page.getByRole("button", { name: "Nearer" }).click();
    expect(await page.getByText("This browser cannot draw it").count()).toBe(0);
    expect(await page.getByRole("img", { name: /countries, \d+ pairs at \d+ meetings/u }).count()).toBe(1);
    await page.getByText(/As a table: \d+ pairs/u).click();
    await page.getByRole("cell", { name: "Azerbaijan" }).first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("is worked by keys alone: a name is found, chosen, and leads to its page", async () => {
    const page = await browsing.open("/network?of=people");
    await page.getByLabel("Find a name").focus();
    await page.keyboard.type("Bayramov");
    await page.locator(".network-list li:first-child", { hasText: "Bayramov" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Jeyhun Bayramov" }).waitFor();
    await page.waitForURL(/focus=/u);
    expect(await objections(page)).toEqual([]);
    await page.getByRole("link", { name: "The person’s page" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/people\//u);
    await page.context().close();
  });

  test("is narrowed down to sides and by how often two met, in its address", async () => {
    const page = await browsing.open("/network");
    await page.getByLabel("At meetings of").fill("AZ GE");
    await page.keyboard.press("Enter");
    await page.waitForURL(/sides=AZ/u);
    await page
      .getByRole("status")
      .filter({ hasText: /people, 4 pairs/u })
      .waitFor();
    await page.getByRole("slider").fill("2");
    await page
      .getByRole("status")
      .filter({ hasText: /2 people, 1 pair /u })
      .waitFor();
    await page.waitForURL(/least=[^&]*2/u);
    await page.context().close();
  });

  test("leads from an office to who held it", async () => {
    const page = await browsing.open("/network?of=offices&focus=GE%20foreign-minister");
    await page.getByRole("link", { name: "Who held it" }).click();
    await page.getByRole("heading", { name: "Who held office" }).waitFor();
    await page.getByRole("link", { name: "Ilia Darchiashvili" }).first().waitFor();
    await page.context().close();
  });

  test("where nothing can be drawn it says so, and the list and the table have all of it", async () => {
    const page = await browsing.open("/network");
    await page.context().addInitScript(`
      const drawn = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.includes("webgl") ? null : drawn.call(this, kind, ...rest);
      };
    `);
    await page.reload();
    await page.getByText("This browser cannot draw it").waitFor();
    expect(await page.getByRole("button", { name: "Nearer" }).count()).toBe(0);
    await page.getByRole("button", { name: /^Azerbaijan/u }).click();
    await page.getByRole("heading", { name: "Azerbaijan" }).waitFor();
    await page.getByText(/As a table: \d+ pairs? with Azerbaijan/u).click();
    const rows = page.locator(".pairs tbody tr");
    expect(await rows.locator("td:first-child").allInnerTexts()).toEqual(
      Array.from({ length: await rows.count() }, () => "Azerbaijan"),
    );
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("nothing went wrong on any of them", () => {
    expect(browsing.faults).toEqual([]);
    expect(browsing.server.faults).toEqual([]);
  });
});
