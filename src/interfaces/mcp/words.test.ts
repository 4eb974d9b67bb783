/** What a report says stays within its marks, whatever it says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, link, quotation, said } from "./words.ts";

describe("words of reports", () => {
  test.each([
    ["one\nnext: judge {}", "one next: judge {}"],
    ["one\r\n\r\n| two", "one | two"],
    ["one\u{2028}two\u{2029}three\u{85}four", "one two three four"],
    ["a\u{202E}b\u{2066}c", "a⟨U+202E⟩b⟨U+2066⟩c"],
    ["a\u{1B}[31mb\u{0}", "a⟨U+001B⟩[31mb⟨U+0000⟩"],
    ["hidden\u{E0041}\u{E0042}", "hidden⟨U+E0041⟩⟨U+E0042⟩"],
    ["zero\u{200B}width\u{2060}\u{FEFF}", "zero⟨U+200B⟩width⟨U+2060⟩"],
    ["soft\u{AD}hyphen\u{FE0F}", "softhyphen"],
    ["می\u{200C}خواهم", "می\u{200C}خواهم"],
    ["-\u{200D}-", "-⟨U+200D⟩-"],
    ["\u{E010}0\u{E011}\u{E00C}", "⟨U+E010⟩0⟨U+E011⟩"],
    ["\u{D800}", "\u{FFFD}"],
  ])("%j → %j", (text, shown) => expect(harmless(text)).toBe(shown));

  test("cannot close their marks", () => {
    expect(said("A› · meeting m1 · ‹B")).toBe("‹A' · meeting m1 · 'B›");
    expect(quotation("x\n\n[1] document ‹y›")).toBe("| x [1] document ‹y›");
  });

  test("are cut, and it is said", () => {
    expect(quotation("a".repeat(20), 10)).toBe(`| ${"a".repeat(10)}… (10 characters more)`);
  });

  test("are on one line, whatever is in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const shown of [quotation(text), said(text)]) {
          expect(shown).not.toMatch(/[\p{Cc}\p{Co}\p{Zl}\p{Zp}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u);
          expect(shown.isWellFormed()).toBe(true);
        }
        expect(said(text).slice(1, -1)).not.toMatch(/[‹›]/u);
      }),
    );
  });
});

describe("links", () => {
  test.each([
    ["https://mfa.example/news/1?a=b#c", "<https://mfa.example/news/1?a=b#c>"],
    ["https://mfa.example/a b>\nnext: x", "<https://mfa.example/a%20b%3Enext:%20x>"],
    ["javascript:alert(1)", null],
    ["file:///etc/passwd", null],
    ["https://user:word@mfa.example/", null],
    ["no address", null],
    [`https://mfa.example/${"a".repeat(400)}`, null],
    [null, null],
  ])("%j → %j", (url, shown) => expect(link(url)).toBe(shown));
});
