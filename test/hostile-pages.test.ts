/**
 * Pages that nobody wrote to be read: torn, endless, nested without end, made to keep a program busy. Each is read, or refused with words
 * for a person, in little time and memory; and the page after it is read as if nothing had been.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page, PageProblem } from "../src/sources/page/page.ts";
import { PageReader } from "../src/sources/page/page-reader.ts";
import { readPage } from "../src/sources/page/read-page.ts";
import { readReports } from "../src/sources/read-reports.ts";

const SENTENCE = "Foreign Minister Jan Novak of Poland met his Czech counterpart in Warsaw on 5 May 2021. ";
const page = (body: string): string => `<html><head><title>Talks</title></head><body>${body}</body></html>`;
/** Generous, for a busy machine: what is quadratic takes minutes. */
const LONGEST = 60_000;

let folder: string;
let reader: PageReader;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-hostile-"));
  reader = new PageReader({ patience: LONGEST });
});
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

function outcome(read: Page | PageProblem): string {
  return "problem" in read ? read.code : "read";
}

describe("a hostile page", { timeout: 240_000 }, () => {
  test.each<[string, string, string]>([
    ["a million parts within each other", `${"<div>".repeat(1_000_000)}${SENTENCE}`, "source/too-complex"],
    ["a million parts beside each other", "<div></div>".repeat(1_000_000), "source/too-complex"],
    ["a million marks that are never closed", "<p><b><i>".repeat(333_000), "source/too-complex"],
    ["tables within tables", "<table><tr><td>".repeat(100_000), "source/too-complex"],
    ["lists within lists, as deep as may be", `${"<ul><li>".repeat(190)}${SENTENCE}`, "read"],
    ["ends without beginnings", `${"</div></p>".repeat(200_000)}${SENTENCE}`, "source/too-complex"],
    ["ends of lines", `${SENTENCE}<br>`.repeat(20_000), "read"],
    ["as many paragraphs as may be", `<p>${SENTENCE}</p>`.repeat(29_000), "read"],
    ["as many cards as may be", `<div><h3><a href=x>Other</a></h3><p>${SENTENCE}</p></div>`.repeat(7_000), "read"],
    ["a paragraph of four million characters", `<p>${SENTENCE.repeat(45_000)}</p>`, "read"],
    ["a word of four million letters", `<p>${"a".repeat(4_000_000)}</p>`, "read"],
    ["four million spaces", `<p>${SENTENCE}${" ".repeat(4_000_000)}${SENTENCE}</p>`, "read"],
    ["a million brackets", "<".repeat(1_000_000), "source/too-complex"],
    ["a mark that never ends", `<p ${"a=b ".repeat(500_000)}`, "source/no-article"],
    [
      "fifty thousand attributes",
      `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(" ")}>${SENTENCE}</p>`,
      "read",
    ],
    ["a class of a million letters", `<p class="${"caption-".repeat(125_000)}">${SENTENCE}</p>`, "read"],
    ["a style of a million letters", `<p style="${"display:".repeat(125_000)}">${SENTENCE}</p>`, "read"],
    ["a million entities", `<p>${SENTENCE}${"&amp;".repeat(1_000_000)}</p>`, "source/too-complex"],
    ["half a million letters written as entities", `<p>${SENTENCE}${"&#1084;".repeat(500_000)}</p>`, "read"],
    ["entities that are none", `<p>${SENTENCE}${"&nosuch".repeat(200_000)};</p>`, "source/too-complex"],
    ["a comment that never ends", `<p>${SENTENCE}<!-- ${"- ".repeat(1_000_000)}`, "read"],
    ["a program that never ends", `<p>${SENTENCE}<script>${"<p>no</p>".repeat(200_000)}`, "read"],
    ["a title that never ends", `<title>${SENTENCE.repeat(20_000)}`, "source/no-article"],
    ["ten thousand titles", `${"<title>Talks</title>".repeat(10_000)}<p>${SENTENCE}</p>`, "read"],
    ["ten thousand headings of one text", `${"<h1>Talks</h1>".repeat(10_000)}<p>${SENTENCE}</p>`, "read"],
    ["ten thousand days", `<h1>Talks</h1>${"<time>1 May 2021</time>".repeat(10_000)}<p>${SENTENCE}</p>`, "read"],
    [
      "JSON-LD nested without end",
      `<p>${SENTENCE}</p><script type="application/ld+json">${"[".repeat(500_000)}</script>`,
      "read",
    ],
    [
      "JSON-LD that is torn, a thousand times",
      `<p>${SENTENCE}</p>${'<script type="application/ld+json">{"@type": "Article", "headline": "x</script>'.repeat(1_000)}`,
      "read",
    ],
    [
      "JSON-LD that names itself",
      `<p>${SENTENCE}</p><script type="application/ld+json">{"@id": "#a", "@type": "Article", "headline": "x", "publisher": {"@id": "#a"}}</script>`,
      "read",
    ],
    [
      "words of a program's own",
      `<constructor __proto__="x" tostring=y><hasOwnProperty>${SENTENCE}</constructor>`,
      "read",
    ],
    ["names of marks that are none", `<a"b'c><=><p@#$%>${SENTENCE}</p@#$%>`, "read"],
    [
      "programs that would end this one",
      `<script>process.exit(1)</script><p onclick="process.exit(1)">${SENTENCE}</p>`,
      "read",
    ],
    ["frames alone", "<frameset><frame src=a><frame src=b></frameset>", "source/no-article"],
    ["no text at all", "<img src=x>".repeat(1_000), "source/no-article"],
  ])("%s", async (_, body, wanted) => {
    const began = performance.now();
    const read = await reader.read(Buffer.from(page(body)));
    expect(outcome(read)).toBe(wanted);
    expect(performance.now() - began).toBeLessThan(LONGEST);
  });

  test("of fifty megabytes, or of none, or of bytes of another kind, is refused as a file, and the next is read", async () => {
    const files: Record<string, string | Uint8Array> = {
      "a-long.html": page(`<p>${SENTENCE}</p>`.repeat(600_000)),
      "b-nothing.html": "",
      "c-picture.html": Buffer.from("89504e470d0a1a0a0000000d", "hex"),
      "d-program.html": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0x3c, 0x70, 0x3e]),
      "e-no-marks.html": "The ministers met.\nThey spoke of trade.\n",
      "f-sound.htm": page(`<p>${SENTENCE}</p>`),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const told: string[] = [];
    for await (const each of readReports([folder]))
      told.push(each.ok ? `${each.value.id}: ${each.value.text}` : each.error.code);
    expect(told).toEqual([
      "source/too-large",
      "source/empty",
      "source/unreadable",
      "source/unreadable",
      "e-no-marks: The ministers met.\nThey spoke of trade.\n",
      `f-sound: ${SENTENCE.trim()}`,
    ]);
  });

  test("that takes too long costs itself, and the next is read", async () => {
    const hasty = new PageReader({ patience: 5 });
    const long = page(`<p>${SENTENCE}</p>`.repeat(20_000));
    expect(await hasty.read(Buffer.from(long))).toEqual({
      code: "source/too-complex",
      problem: "reading the page took longer than 0.005 seconds",
    });
    await hasty.close();
    expect(outcome(await reader.read(Buffer.from(page(`<p>${SENTENCE}</p>`))))).toBe("read");
  });
});

describe("any page whatever", { timeout: 120_000 }, () => {
  const piece = fc.constantFrom(
    ..."<p>|</p>|<div>|</div>|<br>|<li>|<ul>|</ul>|<table>|<tr>|<td>|</table>|<h1>|</h1>|<a href=x>|</a>|<b>|</i>|<script>|</script>|<title>|</title>|<nav>|</nav>|<!--|-->|<time>|</time>|<article>|</article>|<pre>|</pre>|<q>|&nbsp;|&shy;|&#0;|&#xD800;|&|<|>|\"|'|=|5 May 2021|They met.|Talks|\n|\u{AD}|\u{0}".split(
      "|",
    ),
    SENTENCE,
  );

  test("is read or refused; what is read has no marks of its own, no empty ends, no broken characters", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readPage(Buffer.from(page(pieces.join(""))));
        if ("problem" in read) return;
        expect(read.text).toBe(read.text.trim());
        expect(read.text).not.toMatch(/[\0\u{AD}\u{200B}\u{A0}\r]|\n{3}|[^\S\n\t]{2}/u);
        expect(read.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 600, seed: 20261 },
    );
  });
});
