/** `chancery review` from end to end: what it lists, in which order, and that what was judged does not come again. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReviewAnswer, ReviewLine } from "../src/interfaces/operations/review.ts";
import { findReviewItems } from "../src/record/review/find-review-items.ts";
import { REVIEW_KINDS } from "../src/record/review/review-item.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";

const REPORTS = [
  // Two cities, and a day apart that both say.
  [
    "north",
    "2025-03-04",
    "TBILISI. Georgian Foreign Minister Maia Botchoradze met Danish Foreign Minister Karin Holmgaard in Tbilisi on March 3, 2025. They discussed trade and energy.",
  ],
  [
    "south",
    "2025-03-04",
    "COPENHAGEN. Danish Foreign Minister Karin Holmgaard held talks with Georgian Foreign Minister Maia Botchoradze in Batumi on March 3, 2025. Transport was on the agenda.",
  ],
  // Told of a season later.
  [
    "late",
    "2025-06-10",
    "VIENNA. Austrian Foreign Minister Franz Huber met Georgian Foreign Minister Maia Botchoradze in Vienna on March 20, 2025. They discussed tourism.",
  ],
  // Two ministers of one office at once.
  [
    "first",
    "2025-04-02",
    "TBILISI. Georgian Foreign Minister Maia Botchoradze met Austrian Foreign Minister Franz Huber in Tbilisi on April 1, 2025.",
  ],
  [
    "second",
    "2025-02-02",
    "TBILISI. Georgian Foreign Minister Levan Kakiashvili met Norwegian Foreign Minister Ola Berg in Oslo on February 1, 2025.",
  ],
  [
    "third",
    "2025-05-02",
    "TBILISI. Georgian Foreign Minister Levan Kakiashvili met Norwegian Foreign Minister Ola Berg in Oslo on May 1, 2025.",
  ],
] as const;

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-review-"));
  db = join(folder, "record.db");
  const file = join(folder, "reports.jsonl");
  const line = ([id, published, text]: (typeof REPORTS)[number]) => JSON.stringify({ id, published, text });
  writeFileSync(file, REPORTS.map((report) => `${line(report)}\n`).join(""));
  expect((await askChancery(["ingest", file, "--db", db])).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (...args: readonly string[]) => askChancery([...args, "--db", db]);
async function review(...args: readonly string[]): Promise<ReviewAnswer> {
  const { code, out, err } = await ask("review", ...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as ReviewAnswer;
}
/** Arguments of a command as it is printed; none of these has a space in it. */
const argumentsOf = (command: string): string[] => command.split(" ").slice(1);

describe("chancery review", () => {
  test("lists each kind with its words and the commands that settle it", async () => {
    const { items } = await review("--limit", "1000");
    const city = items.find(({ kind, question }) => kind === "contradiction" && question === "Which city?")!;
    expect(city.about.map(({ words }) => words!.quote).sort()).toEqual(["Batumi", "Tbilisi"]);
    expect(city.settle.map(({ command }) => command)).toContainEqual(
      expect.stringMatching(/^chancery judge correct m\w{7} place.city Batumi$/u),
    );
    const office = items.find(({ kind }) => kind === "office")!;
    expect(office.answer).toMatch(/Botchoradze|Kakiashvili/u);
    const odd = items.find(({ kind, answer }) => kind === "reading" && answer.includes("days before its report"))!;
    expect(odd.about[0]!.label).toContain("late");
    for (const { about } of items) for (const { words } of about) if (words) expect(words.verified).toBe(true);
  });

  test("the most useful first", async () => {
    const { items } = await review("--limit", "1000");
    const weights = items.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("by kind, side and day, so many, and one alone", async () => {
    const all = (await review("--limit", "1000")).items;
    const kinds = (items: readonly ReviewLine[]) => new Set(items.map(({ kind }) => kind));
    expect(kinds((await review("--kind", "office")).items)).toEqual(new Set(["office"]));
    const austrian = (await review("--side", "at", "--limit", "1000")).items;
    expect(austrian.length).toBeGreaterThan(0);
    expect(austrian.every(({ sides }) => sides.includes("AT"))).toBe(true);
    expect((await review("--since", "2030")).items).toEqual([]);
    expect((await review("--limit", "1")).items).toHaveLength(1);
    const [first] = all;
    expect((await review(first!.id.slice(0, 9))).items).toEqual([first]);
    expect((await ask("review", "v00000")).err).toContain("it may have been settled");
  });

  test("of a large record a part is looked at, and how much is told", async () => {
    const store = openRecord(db);
    try {
      const kinds = new Set(REVIEW_KINDS);
      const all = findReviewItems(store, { kinds });
      expect(all.meetings!.lookedAt).toBe(all.meetings!.of);
      const few = findReviewItems(store, { kinds, look: 2 });
      for (const what of ["meetings", "people", "offices"] as const)
        expect(few[what]).toEqual({ lookedAt: Math.min(2, all[what]!.of), of: all[what]!.of });
      expect(few.items.length).toBeLessThan(all.items.length);
      const known = new Set(all.items.map(({ id }) => id));
      expect(few.items.every(({ id }) => known.has(id))).toBe(true);
      expect(findReviewItems(store, { kinds: new Set(["office"]) }).meetings).toBeNull();
    } finally {
      await store.close();
    }
  });

  test("for a person, narrow and wide, and for a spreadsheet", async () => {
    const narrow = await ask("review", "--width", "60");
    expect(narrow.lines.filter((line) => line.length > 60 && !line.includes("chancery judge"))).toEqual([]);
    expect(narrow.out).toContain("$ chancery judge");
    const csv = await ask("review", "--csv");
    expect(csv.lines[0]).toMatch(/^id,kind,sides/u);
  });

  test("what was judged does not come again, whichever way; withdrawn it does", async () => {
    const { items } = await review("--limit", "1000");
    let left = items.length;
    for (const item of items) {
      const settle = item.settle.at(item.kind === "contradiction" || item.kind === "date" ? 0 : -1)!;
      const before = (await review("--limit", "1000")).items.map(({ id }) => id);
      if (!before.includes(item.id)) continue;
      const { code, err, out } = await ask(...argumentsOf(settle.command), "--json");
      expect({ command: settle.command, code, err }).toEqual({ command: settle.command, code: 0, err: "" });
      const after = (await review("--limit", "1000")).items.map(({ id }) => id);
      expect(after).not.toContain(item.id);
      left = after.length;
      if (item === items[0]) {
        const { judgement } = JSON.parse(out) as { judgement: { id: string } };
        await ask("judge", "restore", judgement.id);
        expect((await review("--limit", "1000")).items.map(({ id }) => id)).toEqual(before);
        await ask(...argumentsOf(settle.command));
      }
    }
    expect(left).toBe(0);
    expect((await ask("review")).out).toContain("Nothing is in doubt");
  });
});
