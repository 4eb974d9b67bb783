import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNamePairs } from "./compare-name-pairs.ts";
import { compareNames } from "./compare-names.ts";
import { GOLD_PAIRS, isHeldBack } from "./gold-pairs.ts";

const share = (held: boolean) => {
  const pairs = GOLD_PAIRS.filter((_, index) => isHeldBack(index) === held);
  return pairs.filter(([a, b, same]) => compareNames(a, b).same === same).length / pairs.length;
};

describe("compareNames", () => {
  test("agrees with a careful reader on the pairs it was tuned on", () => {
    expect(share(false)).toBeGreaterThanOrEqual(0.975);
  });

  test("agrees with a careful reader on the pairs held back", () => {
    expect(share(true)).toBeGreaterThanOrEqual(0.98);
  });

  test("says the same of (a, b) and (b, a)", () => {
    for (const [a, b] of GOLD_PAIRS) expect(compareNames(a, b)).toEqual(compareNames(b, a));
  });

  test.each([
    ["Maka Bochorishvili", "Maka Botchorishvili", "spellings of one name"],
    ["S. Jaishankar", "Subrahmanyam Jaishankar", "may stand for"],
    ["Joe Clark", "Joseph Clark", "forms of one given name"],
    ["Kishida Fumio", "Fumio Kishida", "the order of the parts is another"],
    ["Bayramov", "Jeyhun Bayramov", "the same surname alone"],
    ["Vladimir Vladimirovich Putin", "Vladimir Putin", "is left out in one of the two"],
    ["Ilham Aliyev", "Heydar Aliyev", "is not"],
    ["Khalid bin Salman", "Khalid bint Salman", "one is a son, the other a daughter"],
    ["Sergey", "Sergey Lavrov", "only a given name agrees"],
    ["", "Sergey Lavrov", "one of the two is no name"],
    ["Omar bin Yusuf bin Hamad Al Noor", "Yusuf bin Hamad Al Noor", "is a child of the other"],
    ["Hamad Yusuf Al Noor", "Yusuf Hamad Karim Al Noor", "in another order"],
    ["Ilham Heydar oglu Aliyev", "Ilham Heydarovich Aliyev", "name one father"],
    ["Oleg Vladimirovich Shapoval", "Oleh Volodymyrovych Shapoval", "name one father"],
    ["Salim Haddad", "Salman Haddad", "is not"],
    ["田中太郎", "Tanaka Taro", "are spellings of one name"],
    ["陳國強", "Chan Kwok-keung", "are spellings of one name"],
    ["张伟", "張偉", "are spellings of one name"],
    ["李晓明", "Li Ming", "makes another given name"],
    ["Chang Chih-chung", "Zhang Zhizhong", "are spellings of one name"],
    ["김현우", "Kim Hyun-min", "is not"],
    ["အောင်မင်း", "Aung Min", "are spellings of one name"],
    ["Oleksandr Kovalenko", "Oleksandr Kovalneko", "a slip of the pen"],
    ["Kovalenko", "Kovalneko", "no other name agrees"],
    ["王毅 Wang Yi", "Wang Yi", "written alike"],
    ["Abu Yusuf (Karim Fathi)", "Karim Fathy", "are spellings of one name"],
  ])("%s / %s: %s", (a, b, reason) => {
    expect(compareNames(a, b).because.join("; ")).toContain(reason);
  });

  test("is surer of a whole name than of a surname alone, and of that than of a brother", () => {
    const whole = compareNames("Jeyhun Bayramov", "Ceyhun Bayramov").score;
    const surname = compareNames("Bayramov", "Jeyhun Bayramov").score;
    const brother = compareNames("Ilham Bayramov", "Jeyhun Bayramov").score;
    expect(whole).toBeGreaterThan(surname);
    expect(surname).toBeGreaterThan(brother);
  });

  test.each([
    ["a million letters", "a".repeat(1_000_000)],
    ["ten million characters", "ab ".repeat(3_400_000)],
    ["a million hyphens", "-".repeat(1_000_000)],
    ["unpaired surrogates", "\ud800\udc00\ud800 \udfff"],
    ["NUL bytes", "\0\0\0"],
    ["an emoji", "👩‍👩‍👧"],
    ["right-to-left marks", "\u202e\u200f\u202c"],
    ["a million syllables", "김".repeat(1_000_000)],
    ["a million characters", "張".repeat(1_000_000)],
    ["a million alifs", "ا".repeat(1_000_000)],
    ["a million brackets", "(".repeat(1_000_000)],
    ["a million syllables of Burmese", "အောင်".repeat(200_000)],
  ])("survives %s", (_, hostile) => {
    const begun = performance.now();
    expect(compareNames(hostile, "Sergey Lavrov").same).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test("never throws and keeps its score between 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "binary", maxLength: 60 }),
        (a, b) => {
          const { score, because } = compareNames(a, b);
          return score >= 0 && score <= 1 && because.length > 0;
        },
      ),
    );
  });
});

describe("compareNamePairs", () => {
  test("keeps the ids and the order", () => {
    const pairs = [
      { id: "1", a: "Lavrov", b: "Lawrow" },
      { id: "2", a: "Lavrov", b: "Ryabkov" },
    ];
    expect([...compareNamePairs(pairs)].map(({ id, same }) => [id, same])).toEqual([
      ["1", true],
      ["2", false],
    ]);
  });
});
