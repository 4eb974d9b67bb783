/** What people do on pages, each with the keys and the pointer that they would use. */
import type { Page } from "playwright-core";

export interface Doing {
  readonly name: string;
  /** On which stop of the tour. */
  readonly on: string;
  /** Done on the page; false where the record has nothing to do it on. */
  readonly act: (page: Page) => Promise<boolean>;
}

export const DOINGS: readonly Doing[] = [
  {
    name: "typing into the relations' filter",
    on: "home",
    async act(page) {
      await page.getByRole("searchbox", { name: "Find" }).focus();
      await page.keyboard.type("georgia", { delay: 60 });
      return true;
    },
  },
  {
    name: "sorting the relations",
    on: "home",
    async act(page) {
      await page.getByLabel("Order").focus();
      await page.keyboard.press("ArrowDown");
      return true;
    },
  },
  { name: "opening the evidence of a value", on: "meeting", act: (page) => pressed(page, "main .cited") },
  {
    name: "moving along the timeline",
    on: "relation",
    async act(page) {
      const mark = page.locator(".timeline a").first();
      if ((await mark.count()) === 0) return false;
      await mark.focus();
      for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowRight");
      return true;
    },
  },
  {
    name: "changing the period",
    on: "relation",
    async act(page) {
      await page.getByLabel("From", { exact: true }).fill("2024");
      await page.keyboard.press("Enter");
      return true;
    },
  },
  {
    name: "searching",
    on: "home",
    async act(page) {
      await page.keyboard.press("/");
      await page.keyboard.type("railway corridor", { delay: 20 });
      await page.keyboard.press("Enter");
      return true;
    },
  },
  { name: "leaving out a section of the brief", on: "brief", act: (page) => pressed(page, ".choices input") },
  {
    name: "skipping a doubt",
    on: "review",
    async act(page) {
      await page.keyboard.press("s");
      return true;
    },
  },
];

async function pressed(page: Page, what: string): Promise<boolean> {
  const found = page.locator(what).first();
  if ((await found.count()) === 0) return false;
  await found.click();
  return true;
}
