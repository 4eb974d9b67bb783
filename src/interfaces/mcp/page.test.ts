/** Where an answer is cut, and what is told of that. */
import { describe, expect, test } from "vitest";
import { Sources, type Told } from "./lines/told.ts";
import { setPage } from "./page.ts";

const describeSource = async (document: string) => ({ document, outlet: "Example Wire", day: "2025-07-22", url: null });
const items = (count: number, sources = new Sources()) => ({
  told: {
    head: ["twenty things"],
    items: Array.from({ length: count }, (_, index) => [
      `item ${index} ${sources.at(`report-${index % 3}`)}`,
      `| ${"w".repeat(90)}`,
    ]),
    next: [{ tool: "meeting", input: { meeting: "m1\u{202E}\n2" }, why: "more" }],
  } satisfies Told,
  sources,
});
const page = ({ told, sources }: { told: Told; sources: Sources }, budget: number, from = 0, open = false) =>
  setPage(told, sources, { budget, from, open }, describeSource);

describe("a page", () => {
  test("that holds everything says nothing of a cut", async () => {
    const { text, figures } = await page(items(3), 10_000);
    expect(text.split("\n").slice(0, 4)).toEqual(["twenty things", "", "item 0 [1]", `| ${"w".repeat(90)}`]);
    expect(text).toContain("[3] document ‹report-2› · ‹Example Wire› · 2025-07-22 · no link");
    expect(text).not.toContain("cut:");
    expect(figures).toMatchObject({ from: 0, shown: 3, total: 3, cursor: null });
  });

  test("tells each source once, numbered as they come", async () => {
    const { text } = await page(items(6), 10_000);
    expect(text.match(/^\[\d\] document/gmu)).toHaveLength(3);
  });

  test("is cut between items, and the next one goes on without loss", async () => {
    const seen: string[] = [];
    let from = 0;
    for (let pages = 0; pages < 40; pages++) {
      const { text, figures } = await page(items(20), 1_500, from);
      expect(text.length).toBeLessThan(2_200);
      seen.push(...[...text.matchAll(/^item (\d+)/gmu)].map(([, number]) => number!));
      if (figures.cursor === null) break;
      expect(text).toContain(`"cursor": "${figures.cursor}"`);
      from = Number(figures.cursor);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
  });

  test("has one item at least, without what does not fit of it", async () => {
    const told = {
      head: [],
      items: [Array.from({ length: 50 }, (_, index) => `line ${index} ${"x".repeat(80)}`), ["second"]],
      next: [],
    };
    const { text, figures } = await page({ told, sources: new Sources() }, 1_000);
    expect(text).toMatch(/\(\d+ more lines of this are left out\)/u);
    expect(figures).toMatchObject({ shown: 1, cursor: "1" });
  });

  test("of a list that may go on does not tell how many there are", async () => {
    const { text, figures } = await page(items(4), 10_000, 0, true);
    expect(figures).toMatchObject({ total: null, cursor: "4" });
    expect(text).toContain("items 1 to 4 of more");
  });

  test("names calls without anything unseen in them", async () => {
    const { text } = await page(items(1), 10_000);
    expect(text).toContain('next: meeting {"meeting":"m1⟨U+202E⟩ 2"} · more');
  });
});
