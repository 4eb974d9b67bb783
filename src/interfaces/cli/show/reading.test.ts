import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { emptyReading, exampleDocument, exampleReading } from "../../../../test/support/example-reading.ts";
import { makePage } from "../page/page.ts";
import { widthOf } from "../page/width.ts";
import { showReading } from "./reading.ts";

const NOWHERE = { isTTY: false, columns: undefined, env: {} };
const show = (width: number | undefined, quotes = false): string[] =>
  showReading(exampleDocument, exampleReading, { page: makePage({ width }, NOWHERE), quotes });

describe("a reading is shown", () => {
  test.each([
    ["60-columns", 60, false],
    ["100-columns", 100, false],
    ["200-columns", 200, false],
    ["pipe", undefined, false],
    ["80-columns-quotes", 80, true],
  ] as const)("%s", async (name, width, quotes) => {
    await expect(`${show(width, quotes).join("\n")}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test.each([40, 50, 60, 72, 80, 100, 120, 200])("no line is wider than %i columns", (width) => {
    for (const line of [...show(width), ...show(width, true)]) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test("paint changes nothing but colour", () => {
    const painted = showReading(exampleDocument, exampleReading, {
      page: makePage({ width: 80 }, { ...NOWHERE, env: { FORCE_COLOR: "1" } }),
      quotes: true,
    });
    expect(painted.join("\n")).toContain("\u{1B}[");
    expect(stripVTControlCharacters(painted.join("\n"))).toBe(show(80, true).join("\n"));
  });

  test("a report without a meeting says so", () => {
    const lines = showReading(exampleDocument, emptyReading, { page: makePage({}, NOWHERE), quotes: false });
    expect(lines).toEqual([
      "Foreign Minister Park receives Ambassador Sato",
      "outlet not named · no day of publication · from Seoul · Russian · park-and-sato",
      "",
      "   No meeting is told of.",
    ]);
  });

  test("what stood in the way is told instead", () => {
    const notes = ["The text is not English (ru); not read."];
    const lines = showReading(
      exampleDocument,
      { ...emptyReading, notes },
      { page: makePage({}, NOWHERE), quotes: false },
    );
    expect(lines.slice(2)).toEqual(["", "   The text is not English (ru); not read."]);
  });
});
