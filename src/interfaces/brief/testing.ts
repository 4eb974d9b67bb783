/** A brief made by hand, with texts that would do harm to whatever sets them without care. */
import type { Brief, Citation } from "../../analysis/brief/brief.ts";

export const HOSTILE = {
  title: '<img src=x onerror=alert(1)> & "Ties" | {\\input{x}} $5 #1 50% a_b ~ ^ *bold* [x](javascript:alert(1))',
  quote: "They said: </p><script>alert('1')</script> & `code` | --- \u{202E}backwards\u{0}\u{7} ]]> <!-- end",
  outlet: "Wire & <b>Sons</b> {Ltd}",
} as const;

export function citation(given: Partial<Citation> = {}): Citation {
  const quote = given.quote ?? "The ministers met in Baku on Monday.";
  return {
    document: "d1111111111111",
    name: "report-1",
    revision: "r1111111111111",
    outlet: "Example Wire",
    title: "Ministers meet",
    day: "2025-07-22",
    url: "https://example.org/news/1?a=1&b=(2)",
    field: "text",
    start: 10,
    end: 10 + quote.length,
    quote,
    statements: [3],
    ...given,
  };
}

export function handMade(): Brief {
  const plain = citation();
  const hostile = citation({
    document: "d2222222222222",
    name: "report-2",
    revision: "r2222222222222",
    ...HOSTILE,
    url: null,
  });
  const again = citation({ start: 100, end: 117, quote: "A draft is ready." });
  return {
    sides: ["AZ", "GE"],
    title: "Azerbaijan – Georgia",
    for: "2025-11-12",
    asOf: null,
    until: "2025-07-22",
    told: "2025-07-22",
    sections: [
      {
        key: "essentials",
        head: "Essentials",
        note: null,
        parts: [
          {
            head: null,
            body: [
              {
                kind: "sentence",
                basis: "said",
                runs: [
                  { kind: "words", text: "Last met: " },
                  { kind: "value", property: "name", value: "Ana Example", text: "Ana Example" },
                  { kind: "words", text: "." },
                ],
                citations: [plain],
              },
              {
                kind: "sentence",
                basis: "said",
                runs: [{ kind: "quote", text: HOSTILE.quote }],
                citations: [hostile, plain],
              },
              {
                kind: "sentence",
                basis: "counted",
                runs: [{ kind: "count", unit: "report", of: ["d1", "d2", "d3", "d4"], text: "4 reports" }],
                citations: [
                  { ...plain, counted: true },
                  { ...again, counted: true },
                  ...["r3", "r4"].map(
                    (revision): Citation => ({ ...plain, revision, document: revision, counted: true }),
                  ),
                ],
              },
            ],
          },
        ],
      },
      {
        key: "changes",
        head: "What has changed since",
        note: "A note.",
        parts: [
          {
            head: "In other words",
            body: [
              {
                kind: "table",
                columns: [
                  { head: "Was | is", wide: 2 },
                  { head: "Day", figures: true, named: true },
                ],
                rows: [
                  {
                    cells: [
                      [
                        { kind: "quote", text: "strategic", marked: "gone" },
                        { kind: "quote", text: "<good>", marked: "new" },
                        { kind: "quote", text: " | partnership", marked: "kept" },
                      ],
                      [],
                    ],
                    basis: "said",
                    citations: [again],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
