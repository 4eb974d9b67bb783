/** Digests from end to end: what is new by a day and since last time, never twice, in each form; and what goes wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DigestItem } from "../src/analysis/digest/digest.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";

interface Report {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly text: string;
}

const report = (id: string, published: string, title: string, text: string, publisher = "Example Wire"): Report => ({
  ...{ id, published, title, publisher, text },
  url: `https://wire.example/news/${id}?a=1&b=2`,
});

const GRAIN = "The ministers stressed the importance of free transit of grain through the port of Poti.";
const round = (id: string, day: string, weekday: string, minister: string, more: string) =>
  report(
    id,
    day,
    "Foreign ministers meet in Baku",
    `Azerbaijani Foreign Minister Jeyhun Bayramov met with Georgian Foreign Minister ${minister} in Baku on ${weekday}, ${day}.\n\nThe sides discussed cooperation in trade and culture. ${more}`,
  );

const EARLIER = [
  round("one", "2021-03-02", "Tuesday", "David Zalkaliani", GRAIN),
  round("two", "2021-09-07", "Tuesday", "David Zalkaliani", GRAIN),
  round("three", "2022-03-01", "Tuesday", "David Zalkaliani", GRAIN),
  round("four", "2022-09-06", "Tuesday", "Ilia Darchiashvili", GRAIN),
  round("five", "2023-03-07", "Tuesday", "Ilia Darchiashvili", GRAIN),
  report(
    "plan",
    "2023-09-01",
    "Bayramov to visit Tbilisi",
    "Azerbaijani Foreign Minister Jeyhun Bayramov will meet with Georgian Foreign Minister Ilia Darchiashvili in Tbilisi on September 12, 2023.",
  ),
];
const LATER = [
  report(
    "held",
    "2023-09-12",
    "Ministers meet <in> Tbilisi & talk",
    "Azerbaijani Foreign Minister Jeyhun Bayramov met with Georgian Foreign Minister Ilia Darchiashvili in Tbilisi on September 12, 2023.\n\nThe ministers discussed cybersecurity and artificial intelligence. They also discussed the Black Sea Submarine Cable project.",
  ),
  round("seven", "2024-03-05", "Tuesday", "Maka Botchorishvili", "The ministers discussed tourism."),
];

interface Atom {
  readonly entries?: readonly { id?: string; title?: { value?: string }; updated?: string; content?: unknown }[];
}

/** Elements of a feed that have attributes alone. */
const EMPTY: ReadonlySet<string> = new Set(["link", "category"]);

let folder: string;
let db: string;
let fresh: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-digest-"));
  [db, fresh] = [join(folder, "record.db"), join(folder, "later.jsonl")];
  writeFileSync(join(folder, "earlier.jsonl"), lines(EARLIER));
  writeFileSync(fresh, lines(LATER));
  expect((await askChancery(["ingest", join(folder, "earlier.jsonl"), "--db", db])).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (reports: readonly Report[]) => `${reports.map((one) => JSON.stringify(one)).join("\n")}\n`;
const ask = (...args: readonly string[]) => askChancery(["digest", ...args, "--db", db]);
async function items(...args: readonly string[]): Promise<DigestItem[]> {
  const { code, out } = await ask(...args, "--json");
  expect(code).toBe(0);
  return out === "" ? [] : JSON.parse(out).items;
}

describe("chancery digest --since LAST", () => {
  test("tells what is new, and never the same thing twice", async () => {
    const first = await items("--since", "LAST");
    expect(first.map(({ kind }) => kind)).toContain("planned");
    expect(await ask("--since", "LAST")).toMatchObject({ code: 0, out: "", err: "" });

    await askChancery(["ingest", fresh, "--db", db]);
    const looked = await items("AZ", "GE", "--since", "LAST", "--dry-run");
    const next = await items("AZ", "GE", "--since", "LAST");
    expect(next).toEqual(looked);
    expect(next.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["plan-held", "held", "first-topic", "first-project"]),
    );
    expect(next.some(({ id }) => first.some((one) => one.id === id))).toBe(false);
    expect((await ask("AZ", "GE", "--since", "LAST")).out).toBe("");
    expect((await items("AZ", "GE", "--since", "LAST", "--name", "minister")).length).toBeGreaterThan(next.length);
  });

  test("what could not be written was not told", async () => {
    const file = join(folder, "nowhere", "digest.html");
    const { code, err } = await ask("--since", "LAST", "--name", "careful", "-o", file);
    expect({ code, told: err.includes(file) }).toEqual({ code: 2, told: true });
    expect((await items("--since", "LAST", "--name", "careful")).length).toBeGreaterThan(0);
  });
});

describe("chancery digest --since DAY", () => {
  test("by what was published then, each item with words in the stored text", async () => {
    const found = await items("AZ", "GE", "--since", "2023-09-10");
    expect(found.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["plan-held", "held", "first-topic", "first-project", "new-counterpart"]),
    );
    const store = openRecord(db);
    for (const { citations } of found)
      for (const { revision, field, start, end, quote } of citations) {
        const row = store.sql<Record<string, string>>("select * from revision where id = ?").get(revision)!;
        expect(row[field]!.slice(start, end)).toBe(quote);
      }
    await store.close();
    expect(await items("AZ", "GE", "--since", "2023-09-10")).toEqual(found);
    expect((await ask("AZ", "GE", "--since", "2030")).out).toBe("");
    expect((await ask("US", "UA", "--since", "2020")).out).toBe("");
  });

  test("a plan is no news beside the meeting that carried it out, though the two were not brought together", async () => {
    const own = join(folder, "plans.db");
    const file = join(folder, "plans.jsonl");
    const tour = (id: string, day: string, text: string) => report(id, day, "A tour of the coast", text);
    const plans = [
      tour(
        "tour",
        "2022-05-02",
        "While in Portugal on May 10-14, 2022, Canadian Foreign Minister Anna Lindqvist will meet with officials of the Portuguese government.",
      ),
      tour(
        "other",
        "2022-05-03",
        "Canadian Defence Minister Peter Marlowe will meet with Portuguese Defence Minister Rui Salgado in Lisbon on May 12, 2022.",
      ),
      tour(
        "met",
        "2022-05-12",
        "Canadian Foreign Minister Anna Lindqvist met with Portuguese Prime Minister Tiago Moura in Porto on May 12, 2022.",
      ),
    ];
    const titles = async (...reports: readonly Report[]) => {
      writeFileSync(file, lines(reports));
      rmSync(own, { force: true });
      expect((await askChancery(["ingest", file, "--db", own])).code).toBe(0);
      const { out } = await askChancery(["digest", "--since", "2022-05", "--json", "--db", own]);
      return (JSON.parse(out).items as DigestItem[])
        .filter(({ kind }) => kind === "planned" || kind === "held" || kind === "plan-held")
        .map(({ kind, detail }) => [kind, detail?.match(/Lindqvist|Marlowe/u)?.[0]]);
    };
    expect(await titles(plans[0]!, plans[1]!)).toEqual(
      expect.arrayContaining([
        ["planned", "Lindqvist"],
        ["planned", "Marlowe"],
      ]),
    );
    const beside = await titles(...plans);
    expect(beside).not.toContainEqual(["planned", "Lindqvist"]);
    expect(beside).toContainEqual(["planned", "Marlowe"]);
    expect(beside.some(([kind, who]) => kind !== "planned" && who === "Lindqvist")).toBe(true);
  });

  test("a formula that was dropped", async () => {
    const dropped = (await items("AZ", "GE", "--since", "2023-09-10")).filter(({ kind }) => kind === "dropped-formula");
    expect(dropped.map(({ title }) => title)).toEqual([expect.stringContaining("free transit of grain")]);
  });
});

describe("forms", () => {
  test("Markdown and HTML escape what reports say", async () => {
    const markdown = (await ask("AZ", "GE", "--since", "2023-09-10", "--format", "markdown")).out;
    expect(markdown).toContain("# What is new: Azerbaijan – Georgia");
    expect(markdown).toContain("Ministers meet &lt;in&gt; Tbilisi &amp; talk");
    const file = join(folder, "digest.html");
    expect((await ask("AZ", "GE", "--since", "2023-09-10", "-o", file)).out).toBe("");
    const html = readFileSync(file, "utf8");
    expect(html).toContain("Ministers meet &lt;in&gt; Tbilisi &amp; talk");
    expect(html).not.toContain("<in>");
    expect(html).toContain("Content-Security-Policy");
  });

  test("Atom is well-formed, and has all that RFC 4287 asks for", async () => {
    const { out } = await ask("AZ", "GE", "--since", "2023-09-10", "--format", "atom");
    const open: string[] = [];
    const texts: string[] = [];
    const entries: Record<string, string[]>[] = [];
    const feed: Record<string, string[]> = {};
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          open.push(name);
          texts.push("");
          if (name === "entry") entries.push({});
          if (name === "content") expect(attributes.type).toBe("html");
          if (name === "feed") expect(attributes.xmlns).toBe("http://www.w3.org/2005/Atom");
        },
        ontext: (text) => void (texts[texts.length - 1] += text),
        onclosetag(name, implied) {
          expect({ name: open.pop(), implied }).toEqual({ name, implied: EMPTY.has(name) });
          const about = open.at(-1) === "entry" ? entries.at(-1)! : open.at(-1) === "feed" ? feed : {};
          about[name] = [...(about[name] ?? []), texts.pop()!];
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.write(out);
    parser.end();
    expect(open).toEqual([]);
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
    for (const of of [feed, ...entries]) {
      expect(of.id).toHaveLength(1);
      expect(of.id![0]).toMatch(/^tag:[^,]+,\d{4}:/u);
      expect(of.title).toHaveLength(1);
      expect(of.updated!.every((value) => instant.test(value))).toBe(true);
    }
    expect(feed.author).toHaveLength(1);
    expect(new Set(entries.map(({ id }) => id![0])).size).toBe(entries.length);
    expect(entries.length).toBe((await items("AZ", "GE", "--since", "2023-09-10")).length);
    expect(entries.some(({ content }) => content![0]!.includes("Ministers meet &lt;in&gt; Tbilisi &amp; talk"))).toBe(
      true,
    );
  });

  test("a reader of feeds takes it", async () => {
    const { out } = await ask("AZ", "GE", "--since", "2023-09-10", "--format", "atom");
    const { format, feed } = parseFeed(out);
    expect(format).toBe("atom");
    const { entries = [] } = feed as Atom;
    const all = await items("AZ", "GE", "--since", "2023-09-10");
    expect(entries.map(({ title }) => title?.value)).toEqual(all.map(({ title }) => `Azerbaijan – Georgia: ${title}`));
    for (const { id, updated, content } of entries) {
      expect(id).toMatch(/^tag:/u);
      expect(Number.isNaN(Date.parse(updated!))).toBe(false);
      expect(content).toBeTruthy();
    }
  });

  test("in the terminal, narrow and wide", async () => {
    for (const width of [50, 110]) {
      const { lines: shown } = await ask("AZ", "GE", "--since", "2023-09-10", "--width", `${width}`);
      expect(shown.every((line) => line.length <= width)).toBe(true);
      expect(shown[0]).toBe("Azerbaijan – Georgia");
    }
  });
});

test.each([
  [["--since", "yesterday"], "not a day"],
  [["XQ", "GE", "--since", "2020"], "no side of that code"],
  [["AZ-GE", "US", "--since", "2020"], "either the sides of one meeting"],
  [["--since", "2020", "--name", "desk"], "is for --since LAST"],
  [["--since", "2020", "--format", "pdf"], "it is one of text"],
  [["--since", "2020", "-o", "digest.pdf"], "should end in"],
])("%j is not understood", async (args, words) => {
  const { code, err } = await ask(...args);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) });
});
