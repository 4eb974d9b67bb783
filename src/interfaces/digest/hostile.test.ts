import { parseFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { Digest } from "../../analysis/digest/digest.ts";
import { digestAsAtom } from "./as-atom.ts";
import { digestAsHtml } from "./as-html.ts";
import { digestAsMarkdown } from "./as-markdown.ts";

/** What an outlet would write that wants to be more than text. */
const WORDS = "a]]> <script>alert(1)</script> & [x](javascript:alert(2)) `c` *b*\n\n# forged \u{1}\u{1B}[2J";
const citation = { outlet: WORDS, title: WORDS, day: "2024-01-01", quote: WORDS, url: "javascript:alert(3)" };
const item = { id: "i1", kind: "held", sides: ["AZ", "GE"], title: WORDS, detail: WORDS, importance: 3 };
const digest = {
  watched: [["AZ", "GE"]],
  since: { by: "published", day: "2024" },
  reports: 1,
  updated: null,
  items: [{ ...item, known: "2024-01-02T00:00:00Z", published: "2024-01-01", citations: [citation] }],
} as unknown as Digest;

test("HTML has no element, no address and no control that a report wrote", () => {
  const html = digestAsHtml(digest);
  expect(html).toContain("&lt;script&gt;alert(1)");
  for (const own of ["<script", 'href="javascript', "\u{1}", "\u{1B}"]) expect(html).not.toContain(own);
});

test("Markdown has no link, heading or markup that a report wrote", () => {
  const markdown = digestAsMarkdown(digest);
  expect(markdown).toContain("\\[x\\]\\(javascript:alert\\(2\\)\\)");
  expect(markdown).not.toMatch(/<script|^# forged|\]\(javascript|<javascript/mu);
});

test("a feed reader finds one entry, its words as they are, and no address but of the web", () => {
  const atom = digestAsAtom(digest);
  const { entries } = parseFeed(atom).feed as { entries: { title: { value: string }; links?: unknown[] }[] };
  expect(entries).toHaveLength(1);
  expect(entries[0]!.title.value).toContain("a]]> <script>alert(1)</script> &");
  expect(entries[0]!.links ?? []).toEqual([]);
  for (const own of ["<script", "\u{1}", "\u{1B}"]) expect(atom).not.toContain(own);
});
