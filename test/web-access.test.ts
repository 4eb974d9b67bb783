/** What axe cannot see: the pages by keys alone, under a head that stays, and for those who want no motion. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, pagesCanBeOpened } from "./support/browser.ts";

/** What has the focus and is covered where it can be seen best, its middle, by the head that stays; null where it is not. */
const COVERED = `(() => {
  const focused = document.activeElement;
  const head = document.querySelector("header");
  if (!focused || focused === document.body || !head || head.contains(focused)) return null;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen && head.contains(seen) ? focused.outerHTML.slice(0, 160) : null;
})()`;

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("the pages by keys", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each(["/", "/relations/AZ-GE"])(
    "the head never covers what has the focus, there and back: %s",
    async (address) => {
      const page = await browsing.open(address);
      // Without motion the page stands where it scrolls to at once, so that where it is on its way there is not what is looked at.
      await page.emulateMedia({ reducedMotion: "reduce" });
      const covered: string[] = [];
      for (const key of [...Array<string>(25).fill("Tab"), ...Array<string>(15).fill("Shift+Tab")]) {
        await page.keyboard.press(key);
        const found = await page.evaluate<string | null>(COVERED);
        if (found) covered.push(found);
      }
      expect(covered).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test("the switch turns single keys off, and that is remembered", async () => {
    const page = await browsing.open("/");
    await page.locator("main h1").first().waitFor();
    await page.keyboard.press("?");
    const list = page.locator("dialog.keys");
    await list.getByRole("checkbox").uncheck();
    await list.getByRole("button", { name: "Close" }).click();
    await page.reload();
    await page.waitForLoadState("networkidle");
    await page.locator("main h1").first().waitFor();
    await page.keyboard.press("?");
    expect(await list.isVisible()).toBe(false);
    await page.context().close();
  }, 60_000);

  test("who wants no motion gets none", async () => {
    const page = await browsing.open("/relations/AZ-GE");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await page.evaluate<string[]>(
      `[...document.querySelectorAll("*")].filter((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
        return animationName !== "none" || scrollBehavior === "smooth" || /[1-9]/.test(transitionDuration);
      }).map(({ outerHTML }) => outerHTML.slice(0, 120))`,
    );
    expect(moving).toEqual([]);
    await page.context().close();
  }, 60_000);
});
