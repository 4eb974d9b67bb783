import { expect, test } from "vitest";
import { exampleDocument } from "../../../../test/support/example-reading.ts";
import { RecordingTrace } from "../../../extraction/trace.ts";
import { segment } from "../../../language/split-sentences.ts";
import { Lexicons } from "../../../lexicons/lexicons.ts";
import { makePage } from "../page/page.ts";
import { widthOf } from "../page/width.ts";
import { showTrace } from "./trace.ts";

const NOWHERE = { isTTY: false, columns: undefined, env: {} };
const annotated = { document: exampleDocument, lexicons: new Lexicons([]), ...segment(exampleDocument), hits: [] };
const at = (words: string) => {
  const start = exampleDocument.content.indexOf(words);
  return { start, end: start + words.length };
};

const trace = new RecordingTrace();
trace.noted("document/dateline", at("SEOUL"), "Seoul, 20 May");
trace.noted("mention/person", at("Park Min-seo"), "is Park Min-seo");
trace.spoke("relation/receive", at("received"), "Foreign Minister Park Min-seo | Ambassador Sato Haruka; past");
trace.declined("relation/meet", at("meets"), "a committee among itself");
trace.declined(
  "relation/a-rule-with-a-name-that-is-long",
  at("committee meets for its ninth session"),
  "it is to come",
);

test.each([
  ["trace-80-columns", 80, false],
  ["trace-60-columns-tokens", 60, true],
] as const)("a trace is set under its sentences: %s", async (name, width, tokens) => {
  const lines = showTrace(annotated, trace.lines, { page: makePage({ width }, NOWHERE), tokens });
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
});
