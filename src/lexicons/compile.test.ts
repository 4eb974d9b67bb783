import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileFolder } from "./compile.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-lexicon-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A lexicon file of one kind with these lines of entries. */
function compile(kind: string, ...entries: readonly string[]) {
  const head = [
    `lexicon: own/words`,
    `kind: ${kind}`,
    "describes: Words for a test.",
    "provenance: [{ id: us, title: Us, licence: CC0-1.0 }]",
    "from: us",
    "entries:",
  ];
  writeFileSync(join(folder, "words.yaml"), `${[...head, ...entries.map((entry) => `  - ${entry}`)].join("\n")}\n`);
  return compileFolder(folder);
}

describe("a folder of lexicons", () => {
  test("is checked and compiled", () => {
    const [lexicon] = compile("word", "{ class: greeting, words: [hello, good day] }");
    expect(lexicon).toMatchObject({
      lexicon: "own/words",
      kind: "word",
      entries: [{ class: "greeting", words: ["hello", "good day"], cased: false }],
    });
  });

  test.each([
    [
      "a kind that does not exist",
      "wrod",
      "{ class: a, words: [b] }",
      /words\.yaml: no kind of lexicon is called "wrod" \(there are: .*word/u,
    ],
    ["an entry that does not fit", "word", "{ class: a, wrods: [b] }", /words\.yaml: entry 1 \(.*words: .*/u],
    [
      "a source that is not listed",
      "word",
      "{ class: a, words: [b], from: elsewhere }",
      /words\.yaml: entry 1 comes from "elsewhere", which provenance does not list/u,
    ],
    [
      "an entry that stands for too many wordings",
      "format",
      `{ format: signing, strong: ["${"(a|b|c|d|e|f|g|h) ".repeat(4)}"] }`,
      /words\.yaml: entry 1: .*more than \d+ wordings/u,
    ],
    ["what is no YAML", "word", "{ class: [", /words\.yaml: not YAML: /u],
  ])("%s is told with its file", (_, kind, entry, message) => {
    expect(() => compile(kind, entry)).toThrow(message);
  });

  test("that is not there is told", () => {
    expect(() => compileFolder(join(folder, "none"))).toThrow(/No folder of lexicons at .*none/u);
  });
});
