/** The pages of a server that asks for tokens: one signs in, is offered what one's role may do, and signs out; and what they say while it is away. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsing, browse, objections, pagesCanBeOpened, reachesOut } from "./support/browser.ts";

let browsing: Browsing & { readonly server: { readonly secrets: Readonly<Record<string, string>> } };

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel("Token").fill(browsing.server.secrets[name]!);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

describe.skipIf(!pagesCanBeOpened)("a server that asks for tokens", () => {
  beforeAll(async () => {
    browsing = (await browse({ tokens: { maka: "reader", desk: "reviewer", chief: "admin" } })) as typeof browsing;
  }, 60_000);
  afterAll(async () => {
    await browsing?.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
  ] as const)("asks for one, and shows nothing of the record before: %s, %i pixels wide", async (colors, width) => {
    const page = await browsing.open("/relations/AZ-GE", { colors, width });
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.evaluate("document.activeElement.name")).toBe("token");
    expect(await page.locator("body").innerText()).not.toContain("Azerbaijan");
    expect(await reachesOut(page)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });

  test("says so where the token is wrong, and leads to the page that was asked for where it is right", async () => {
    const page = await browsing.open("/relations/AZ-GE");
    await page.getByLabel("Token").fill("chancery_wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/token/u);
    await signIn(page, "maka");
    await page.getByRole("heading", { name: /Azerbaijan – Georgia/u }).waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", name: "chancery_session" });
    expect(await page.evaluate("document.cookie")).toBe("");
    expect(JSON.stringify(await page.evaluate("({ ...localStorage, ...sessionStorage })"))).not.toContain("chancery_");
    await page.reload();
    await page.getByRole("heading", { name: /Azerbaijan – Georgia/u }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.locator("body").innerText()).not.toContain("Azerbaijan");
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.context().close();
  });

  test.each([
    ["maka", false, false],
    ["desk", true, false],
    ["chief", true, true],
  ] as const)("%s is offered what the role may do", async (name, judges, adds) => {
    const page = await browsing.open("/review");
    await signIn(page, name);
    const answer = page.getByRole("button", { name: /the report tells of no such meeting/u });
    await answer.waitFor();
    expect(await answer.isEnabled()).toBe(judges);
    expect(await page.getByText("That takes the token of a reviewer").count()).toBe(judges ? 0 : 1);
    // Who judges is told by the token, not by the page.
    expect(await page.getByLabel("Your name").count()).toBe(0);
    expect(await objections(page)).toEqual([]);
    await page.getByRole("link", { name: "Add", exact: true }).click();
    const choose = page.getByRole("button", { name: "Choose files" });
    await choose.waitFor();
    expect(await choose.isEnabled()).toBe(adds);
    expect(await page.getByText("That takes the token of an admin").count()).toBe(adds ? 0 : 1);
    await page.context().close();
  });

  test("a reviewer's judgement bears the token's name", async () => {
    const page = await browsing.open("/review");
    await signIn(page, "desk");
    await page.getByRole("button", { name: /the report tells of no such meeting/u }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: /desk, /u })
      .waitFor();
    await page.context().close();
  });
});

describe.skipIf(!pagesCanBeOpened)("a server that only answers", () => {
  test("says so where something would be changed", async () => {
    const only = await browse({ readOnly: true });
    try {
      for (const address of ["/review", "/add"]) {
        const page = await only.open(address);
        await page.getByText("This server only answers").waitFor();
        await page.context().close();
      }
    } finally {
      await only.close();
    }
  });
});

describe.skipIf(!pagesCanBeOpened)("a server that is away", () => {
  test("the page says so, keeps what it has, and goes on by itself", async () => {
    const away = await browse();
    try {
      const page = await away.open("/");
      await page.context().route(/\/(?:api|healthz)/u, (route) => route.abort("connectionrefused"));
      await page.getByRole("link", { name: /Azerbaijan\s*–\s*Georgia/u }).click();
      const told = page.getByText("The record cannot be reached.").first();
      await told.waitFor();
      expect(await objections(page)).toEqual([]);
      await page.context().unroute(/\/(?:api|healthz)/u);
      await told.waitFor({ state: "detached" });
      await page.getByText("Counterparts").first().waitFor();
      await page.context().close();
    } finally {
      await away.close();
    }
  });
});
