import { describe, expect, test } from "vitest";
import { setText } from "./set-text.ts";

const strong = (text: string) => `<b>${text}</b>`;

describe("text is set in lines", () => {
  test("broken at spaces, with a hanging indent", () => {
    expect(setText(["one two three four"], { width: 12, first: "* ", rest: "  " })).toEqual([
      "* one two",
      "  three four",
    ]);
  });

  test("a line may be exactly as wide as the page", () => {
    expect(setText(["abcde fghij"], { width: 11 })).toEqual(["abcde fghij"]);
    expect(setText(["abcde fghij"], { width: 10 })).toEqual(["abcde", "fghij"]);
  });

  test("a no-break space holds words together and is written as a space", () => {
    expect(setText(["on 22\u{A0}July\u{A0}2025"], { width: 13 })).toEqual(["on", "22 July 2025"]);
  });

  test("without a width nothing is broken", () => {
    const words = "word ".repeat(500).trim();
    expect(setText([words], { width: Infinity, indent: 3 })).toEqual([`   ${words}`]);
  });

  test("a word longer than the line is cut", () => {
    expect(setText(["see https://example.org/abc"], { width: 12 })).toEqual(["see", "https://exam", "ple.org/abc"]);
  });

  test("wide characters are counted by columns", () => {
    expect(setText(["王毅 王毅 王毅"], { width: 9 })).toEqual(["王毅 王毅", "王毅"]);
  });

  test("paint ends with the line and begins again", () => {
    expect(setText([{ text: "one two three", paint: strong }], { width: 8 })).toEqual([
      "<b>one two</b>",
      "<b>three</b>",
    ]);
  });

  test("runs that touch stay together, each in its paint", () => {
    expect(setText(["(", { text: "held", paint: strong }, ") then"], { width: 20 })).toEqual(["(<b>held</b>) then"]);
    expect(setText(["aaaa (", { text: "held", paint: strong }, ")"], { width: 9 })).toEqual(["aaaa", "(<b>held</b>)"]);
  });

  test("no text is one empty line", () => {
    expect(setText([], { width: 20, indent: 4 })).toEqual([""]);
  });
});
