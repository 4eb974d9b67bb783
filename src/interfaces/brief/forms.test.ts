import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { unzipped } from "../../../test/support/unzipped.ts";
import type { Sentence } from "../../analysis/brief/brief.ts";
import { numbersInWords, runsOfNote } from "../../analysis/brief/note-runs.ts";
import { notesOf } from "../../analysis/brief/notes.ts";
import { makePage } from "../cli/page/page.ts";
import { briefAsHtml } from "./as-html.ts";
import { briefAsMarkdown, escaped } from "./as-markdown.ts";
import { briefAsText } from "./as-text.ts";
import { briefAsDocx } from "./docx/as-docx.ts";
import { briefAsBibtex, briefAsCsl } from "./references.ts";
import { citation, handMade } from "./testing.ts";

describe("notes", () => {
  const notes = notesOf(handMade());
  const text = notes.all.map((note) =>
    runsOfNote(note)
      .map((run) => run.text)
      .join(""),
  );

  test("a stretch of words is one note, however often it is cited", () => {
    const brief = handMade();
    const again = notesOf(brief);
    const body = brief.sections[0]!.parts[0]!.body;
    expect([body[0], body[1]].map((one) => [...again.of(one as never)])).toEqual([[1], [1, 2]]);
  });

  test("names outlet, title, day, words and address; a report that was named already in short, with its other words", () => {
    expect(text[0]).toBe(
      "Example Wire, Ministers meet, 22\u{A0}July\u{A0}2025: The ministers met in Baku on Monday. https://example.org/news/1?a=1&b=(2)",
    );
    expect(text[3]).toBe("Example Wire, 22\u{A0}July\u{A0}2025 (n. 1): A draft is ready.");
  });

  test("of what was counted one is quoted; the others are named where they are few, and told by their number where they are many", () => {
    expect(text[2]).toMatch(
      /^Example Wire, Ministers meet, 22.July.2025 \S+; Example Wire, Ministers meet, 22.July.2025 \S+$/u,
    );
    const brief = handMade();
    const [, , count] = brief.sections[0]!.parts[0]!.body as Sentence[];
    const many = Array.from({ length: 6 }, (_, at) =>
      citation({ revision: `s${at}`, day: `2025-0${at + 1}-01`, counted: true }),
    );
    const notes = notesOf({
      ...brief,
      sections: [{ ...brief.sections[0]!, parts: [{ head: null, body: [{ ...count!, citations: many as never }] }] }],
    });
    const words = runsOfNote(notes.all[0]!)
      .map((run) => run.text)
      .join("");
    expect(words).toMatch(/; and 5 more reports of Example Wire, 1.February.2025 to 1.June.2025\.$/u);
  });

  test("words that the sentence itself quotes are not printed again", () => {
    const brief = handMade();
    const words = citation({ statements: [] });
    const sentence: Sentence = {
      kind: "sentence",
      basis: "said",
      runs: [{ kind: "quote", text: words.quote }],
      citations: [words],
    };
    const notes = notesOf({
      ...brief,
      sections: [{ ...brief.sections[0]!, parts: [{ head: null, body: [sentence] }] }],
    });
    expect(
      runsOfNote(notes.all[0]!)
        .map((run) => run.text)
        .join(""),
    ).toMatch(/^Example Wire, Ministers meet, 22.July.2025, as quoted https/u);
  });

  test("numbers that follow each other are a stretch", () => {
    expect(numbersInWords([4, 1, 5, 6, 9, 10])).toBe("1, 4–6, 9, 10");
  });
});

describe("HTML", () => {
  const html = briefAsHtml(handMade());

  test("holds no element, attribute or address that a report brought", () => {
    const names = new Set<string>();
    const attributes: string[] = [];
    const visit = (nodes: readonly unknown[]): void => {
      for (const node of nodes as { name?: string; attribs?: Record<string, string>; children?: unknown[] }[]) {
        if (node.name !== undefined) names.add(node.name);
        attributes.push(...Object.entries(node.attribs ?? {}).map(([key, value]) => `${key}=${value}`));
        visit(node.children ?? []);
      }
    };
    visit(parseDocument(html).children);
    expect([...names].filter((name) => ["script", "img", "iframe", "link", "object"].includes(name))).toEqual([]);
    expect(attributes.filter((one) => one.startsWith("on") || one.includes("javascript:"))).toEqual([]);
    expect(html).toContain("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
    expect(html).toContain('href="https://example.org/news/1?a=1&amp;b=(2)"');
  });

  test("says in a policy that nothing may run or be fetched, and has its style's hash in it", () => {
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'/u);
    expect(html).not.toMatch(/ style="/u);
  });

  test("shows what would turn the order of letters as what it is", () => {
    expect(html).not.toContain("\u{202E}");
    expect(html).not.toContain("\u{0}");
  });

  test("marks lead to notes that are there", () => {
    const targets = [...html.matchAll(/href="#(n\d+)"/gu)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });

  test("is set for paper with the number of each page", () => {
    expect(html).toContain("counter(page)");
    expect(html).toContain("@media print");
  });
});

describe("Markdown", () => {
  const markdown = briefAsMarkdown(handMade());

  test("has a footnote for each mark, and no other", () => {
    const marks = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/gu)].map((match) => match[1]));
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]: /gmu)].map((match) => match[1]);
    expect([...marks].sort()).toEqual(notes.sort());
  });

  test("takes no word of a report for a sign", () => {
    expect(markdown).not.toContain("<script");
    expect(markdown).not.toMatch(/(?<!\\)\[x\]\(/u);
    expect(markdown).toContain("\\`code\\`");
  });

  test("a bar in a cell does not end it", () => {
    const row = markdown.split("\n").find((line) => line.includes("partnership"))!;
    expect(row.match(/(?<!\\)\|/gu)).toHaveLength(3);
    expect(row).toContain("~~strategic~~**&lt;good&gt;**");
  });

  test.each([
    ["1. first", "1\\. first"],
    ["- a", "\\- a"],
    ["# a", "\\# a"],
  ])("%s is no list and no heading", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});

describe("Word", () => {
  test("has a real footnote for each mark, and XML in which words are words", async () => {
    const parts = unzipped(await briefAsDocx(handMade()));
    const document = parts.get("word/document.xml")!;
    const footnotes = parts.get("word/footnotes.xml")!;
    const marks = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map((match) => match[1]!);
    expect(marks).toEqual(["1", "2", "3", "4"]);
    for (const mark of marks) expect(footnotes).toContain(`w:id="${mark}"`);
    expect(footnotes).toContain("&lt;/p&gt;&lt;script&gt;");
    for (const xml of [document, footnotes]) {
      expect(xml).not.toContain("<script");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML must not hold.
      expect(xml).not.toMatch(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}]/u);
    }
    expect(document).toContain('w:val="Heading1"');
  });

  test("what is cited again leads back to the footnote that has it, by a field that follows its number", async () => {
    const parts = unzipped(await briefAsDocx(handMade()));
    const document = parts.get("word/document.xml")!;
    const [before, behind] = document.split(/<w:footnoteReference w:id="2"\/>/u);
    expect(before).toMatch(/NOTEREF _Note1 \\f \\h <\/w:instrText>/u);
    expect(behind).not.toContain("NOTEREF _Note2");
    for (const xml of [document, parts.get("word/footnotes.xml")!])
      for (const [, name] of xml.matchAll(/NOTEREF (_Note\d+) /gu))
        expect(document).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${name}"`, "u"));
    expect(parts.get("word/footnotes.xml")).toMatch(/\(n\. .*NOTEREF _Note1 \\h /u);
  });
});

describe("text", () => {
  test("marks what came and what is gone without colours, and fits the width", () => {
    const lines = briefAsText(handMade(), makePage({ width: 60, color: false }));
    expect(lines.join("\n")).toContain("[-strategic-]{+<good>+}");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines.join("\n")).not.toContain("\u{202E}");
  });
});

describe("references", () => {
  test("CSL-JSON has each report once, with as much of its day as is known", () => {
    const items = briefAsCsl(handMade());
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
    expect(items[0]).toMatchObject({
      id: "example-wire-2025-r1111111111111",
      type: "webpage",
      title: "Ministers meet",
      issued: { "date-parts": [[2025, 7, 22]] },
      URL: "https://example.org/news/1?a=1&b=(2)",
    });
  });

  test.each([
    ["2025-07", [[2025, 7]]],
    ["2025", [[2025]]],
    ["XXXX-07-22", undefined],
    ["2025-07-22/2025-07-23", [[2025, 7]]],
  ])("of %s no more is told than it says", (day, parts) => {
    const brief = handMade();
    const [section] = brief.sections;
    const sentence = { ...(section!.parts[0]!.body[0] as object), citations: [citation({ day })] } as never;
    const one = { ...brief, sections: [{ ...section!, parts: [{ head: null, body: [sentence] }] }] };
    expect(briefAsCsl(one)[0]!.issued?.["date-parts"]).toEqual(parts);
  });

  test("BibTeX has braces that close, unlike keys, and nothing that TeX would obey", () => {
    const bibtex = briefAsBibtex(handMade());
    const keys = [...bibtex.matchAll(/^@misc\{([^,]+),$/gmu)].map((match) => match[1]!);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/u);
    expect(bibtex).toContain("\\textbackslash{}input\\{x\\}");
    expect(bibtex).toContain("\\$5 \\#1 50\\% a\\_b");
    const unescaped = bibtex.replaceAll(/\\[{}]/gu, "");
    expect(unescaped.split("{").length).toBe(unescaped.split("}").length);
  });
});
