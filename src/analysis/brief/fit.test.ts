import { describe, expect, test } from "vitest";
import type { Citation, Section, SectionKey, Sentence } from "./brief.ts";
import { fitted } from "./fit.ts";
import { heightOf } from "./height.ts";

function sentence(words: string, at: number): Sentence {
  const quote = `Report ${at} says so at some length, with the names of those who met and the day on which they did.`;
  const citation: Citation = {
    ...{
      document: `d${at}`,
      name: `report-${at}`,
      revision: `r${at}`,
      outlet: "Example Wire",
      title: "Ministers meet",
    },
    ...{ day: "2025-07-22", url: null, field: "text", start: 0, end: quote.length, quote, statements: [at] },
  };
  return { kind: "sentence", basis: "said", runs: [{ kind: "words", text: words }], citations: [citation] };
}

function section(key: SectionKey, ...lists: readonly number[]): Section {
  const parts = lists.map((count, part) => ({
    head: `Part ${part}`,
    body: Array.from({ length: count }, (_, at) =>
      sentence(`Sentence ${at} of part ${part} of ${key}.`, part * 100 + at),
    ),
  }));
  return { key, head: key, note: null, parts };
}

const sizes = (sections: readonly Section[]) =>
  Object.fromEntries(sections.map(({ key, parts }) => [key, parts.map(({ body }) => body.length)]));

describe("a brief", () => {
  const long = [section("essentials", 5), section("changes", 12, 4), section("ledgers", 9, 3), section("doubts", 4)];

  test("that has room is left as it is", () => {
    const short = [section("essentials", 5), section("ledgers", 3)];
    expect(fitted(short)).toEqual(short);
  });

  test("is cut to its room from behind, the least worthy lists first, the longest of them first", () => {
    const one = fitted(long, heightOf(long) - 1);
    expect(sizes(one)).toEqual({ essentials: [5], changes: [12, 4], ledgers: [8, 3], doubts: [4] });
    expect(one[2]!.parts[0]!.body).toEqual(long[2]!.parts[0]!.body.slice(0, 8));
    const less = fitted(long, 900);
    expect(heightOf(less)).toBeLessThanOrEqual(900);
    expect(sizes(less).ledgers).toEqual([2, 2]);
  });

  test("keeps its essentials and the head of each list, where there is no room at all", () => {
    expect(sizes(fitted(long, 0))).toEqual({ essentials: [5], changes: [1, 1], ledgers: [1, 1], doubts: [2] });
  });
});

describe("the height of a brief", () => {
  test("grows with its lines: of sentences, of the highest cell of a row, of the notes", () => {
    const short = [section("last", 1)];
    const [{ parts }] = short as [Section];
    const withRuns = (text: string, wide: number): Section[] => [
      {
        ...short[0]!,
        parts: [
          {
            head: parts[0]!.head,
            body: [
              {
                kind: "table",
                columns: [
                  { head: "", wide },
                  { head: "", wide: 1 },
                ],
                rows: [{ ...sentence("", 0), cells: [[{ kind: "words", text }], []] }],
              },
            ],
          },
        ],
      },
    ];
    const words = "a word ".repeat(30);
    expect(heightOf(withRuns(words, 1))).toBeGreaterThan(heightOf(withRuns(words, 4)));
    expect(heightOf([section("last", 2)])).toBeGreaterThan(heightOf(short));
  });
});
