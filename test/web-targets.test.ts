/** WCAG 2.2 beyond what axe asks: targets large enough to touch, a page at 400 % that loses nothing, another page that is announced. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

/**
 * What can be pressed, is smaller than 24 by 24 pixels, and has another beside it within that room (2.5.8). Words within a sentence are let
 * off, as is a box whose label is large enough.
 */
const TOO_SMALL = `(() => {
  const seen = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(one).visibility !== "hidden";
  });
  const boxes = seen.map((one) => ({ one, box: one.getBoundingClientRect() }));
  const isSmall = ({ width, height }) => width < 24 || height < 24;
  const isInSentence = (one) =>
    getComputedStyle(one).display.startsWith("inline") &&
    [...one.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  return boxes
    .filter(({ one, box }) => {
      if (!isSmall(box) || isInSentence(one)) return false;
      if (/^(checkbox|radio)$/.test(one.type) && one.closest("label")?.getBoundingClientRect().height >= 24) return false;
      const [x, y] = middle(box);
      return boxes.some(({ one: other, box: its }) => {
        if (other === one || other.contains(one) || one.contains(other)) return false;
        const [at, down] = isSmall(its)
          ? middle(its)
          : [Math.max(its.left, Math.min(x, its.right)), Math.max(its.top, Math.min(y, its.bottom))];
        return Math.hypot(x - at, y - down) < (isSmall(its) ? 24 : 12);
      });
    })
    .map(({ one }) => one.outerHTML.slice(0, 160));
})()`;

/** Words that are cut off where nobody can scroll to them. */
const CUT_OFF = `[...document.querySelectorAll("main *")]
  .filter((one) => {
    const { overflowX, clipPath, textOverflow } = getComputedStyle(one);
    return overflowX === "hidden" && clipPath === "none" && textOverflow !== "ellipsis" && one.scrollWidth > one.clientWidth + 1;
  })
  .map((one) => one.outerHTML.slice(0, 160))`;

let browsing: Browsing;

describe.skipIf(!pagesCanBeOpened)("the pages for those who see or touch otherwise", () => {
  beforeAll(async () => {
    browsing = await browse();
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    "/",
    "/relations/AZ-GE",
    "/search?words=energy",
    "/network",
    "/review",
    "/brief?sides=AZ%20GE",
    "/compare?sides=AZ%20GE",
    "/offices/GE",
    "/reports/corrected-headline",
    "/add",
  ])(
    "%s at 400 per cent: nothing is lost, and what is pressed is large enough",
    async (address) => {
      // A window of 1,280 pixels, four times as large.
      const page = await browsing.open(address, { width: 320 });
      await page.locator("main :is(h1, form)").first().waitFor();
      expect(await reachesOut(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
      expect(await page.evaluate(TOO_SMALL)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test("a page that one goes to is announced by its title, and the keys go on from its beginning", async () => {
    const page = await browsing.open("/");
    await page.getByRole("link", { name: "Azerbaijan – Georgia" }).click();
    await page.getByRole("heading", { level: 1, name: /Azerbaijan/u }).waitFor();
    await page.getByRole("status").getByText("Azerbaijan – Georgia · Chancery").waitFor();
    expect(await page.title()).toBe("Azerbaijan – Georgia · Chancery");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.context().close();
  }, 60_000);

  test("every picture has a name, or words and a table beside it that say the same", async () => {
    const page = await browsing.open("/relations/AZ-GE");
    await page.getByRole("heading", { name: "Coverage" }).scrollIntoViewIfNeeded();
    const nameless = `[...document.querySelectorAll("main svg, main canvas, main [role=img]")]
      .filter((one) => !one.closest("[aria-hidden=true]") && !one.closest("[role=img]")?.getAttribute("aria-label") && !one.getAttribute("aria-label") && !one.querySelector("title, [aria-label]"))
      .map((one) => one.outerHTML.slice(0, 160))`;
    expect(await page.evaluate(nameless)).toEqual([]);
    expect(await page.locator("#meetings table").count()).toBe(1);
    await page.context().close();
  }, 60_000);
});
