import { describe, expect, test } from "vitest";
import { makeDocument } from "../documents/make-document.ts";
import { batchesOf, IN_STEP, partsOf } from "./parts.ts";

const spec = { id: "long", title: null, published: null, url: null, publisher: null };
const paragraph = "The ministers met in Warsaw. They discussed trade and energy. Talks will go on.";
const document = (text: string) => makeDocument({ ...spec, text });

describe("a document", () => {
  test("that is not long is read as it is", () => {
    const short = document(paragraph);
    expect(partsOf(short)).toEqual([short]);
  });

  test("that is long is read in parts that hold every block once, in order", () => {
    const long = document(Array.from({ length: 40 }, (_, index) => `${paragraph} (${index})`).join("\n\n"));
    const parts = partsOf(long, 500);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap(({ blocks }) => blocks)).toEqual(long.blocks);
    for (const { blocks } of parts) expect(blocks.at(-1)!.end - blocks[0]!.start).toBeLessThanOrEqual(500);
  });

  test.each([
    ["at the end of a sentence", `${paragraph} `.repeat(60), /\. $/u],
    ["else of a word", "Warsaw ".repeat(600), / $/u],
    ["else anywhere", "a".repeat(3_000), /a$/u],
  ])("whose one block is long is cut %s", (_, text, end) => {
    const parts = partsOf(document(text), 500);
    expect(parts.length).toBeGreaterThan(5);
    const blocks = parts.flatMap((part) => part.blocks);
    for (const [index, block] of blocks.entries()) {
      expect(block.end - block.start).toBeLessThanOrEqual(500);
      if (index > 0) expect(block.start).toBe(blocks[index - 1]!.end);
      if (index + 1 < blocks.length) expect(text.slice(block.start, block.end)).toMatch(end);
    }
  });

  test("is not cut within a character", () => {
    const text = `a${"😀".repeat(1_000)}`;
    for (const { blocks } of partsOf(document(text), 500)) {
      for (const block of blocks) expect(text.slice(block.start, block.end)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe("batches", () => {
  const lengths = (texts: readonly string[], most?: number) =>
    [...batchesOf(texts.map(document), most)].map((batch) => batch.length);

  test("hold so many reports, the last one what is left", () => {
    expect(lengths(new Array(2 * IN_STEP + 1).fill(paragraph))).toEqual([IN_STEP, IN_STEP, 1]);
    expect(lengths(new Array(3).fill(paragraph), 1)).toEqual([1, 1, 1]);
  });

  test("hold fewer when they are long", () => {
    const long = `${paragraph}\n\n`.repeat(1_000);
    expect(lengths([long, long, paragraph, long])).toEqual([2, 2]);
  });

  test("of nothing are none", () => {
    expect(lengths([])).toEqual([]);
  });
});
