import { describe, expect, test } from "vitest";
import { chop, padTo, printable, widthOf } from "./width.ts";

describe("columns of a terminal", () => {
  test.each([
    ["Baku", 4],
    ["Bayramov’s “visit”", 18],
    ["Zürich", 6],
    ["Zu\u{308}rich", 6],
    ["王毅", 4],
    ["ソウル", 6],
    ["თბილისი", 7],
    ["🤝 talks", 8],
    ["soft\u{AD}hyphen", 10],
    ["", 0],
  ])("%s takes %i", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test("padding goes by columns, not by characters", () => {
    expect(padTo("王毅", 6)).toBe("王毅  ");
    expect(padTo("longer", 3)).toBe("longer");
  });

  test("a word that is too long is cut between characters", () => {
    expect(chop("abcdefg", 3)).toEqual(["abc", "def", "g"]);
    expect(chop("王毅王毅", 5)).toEqual(["王毅", "王毅"]);
    expect(chop("🤝🤝", 1)).toEqual(["🤝", "🤝"]);
  });
});

describe("text of a report is made harmless for a terminal", () => {
  test.each([
    { given: "a\u{1B}[31mred\u{1B}[0m", shown: "a [31mred [0m", why: "an escape sequence" },
    { given: "one\n\ntwo\tthree", shown: "one two three", why: "lines and tabs" },
    { given: "left\u{202E}right", shown: "left right", why: "a change of direction" },
    { given: "half \u{D83D} pair", shown: "half \u{FFFD} pair", why: "half a surrogate pair" },
    { given: "  22\u{A0}July ", shown: "22\u{A0}July", why: "no-break space is kept" },
  ])("$why", ({ given, shown }) => {
    expect(printable(given)).toBe(shown);
  });
});
