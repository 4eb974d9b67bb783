import { describe, expect, test } from "vitest";
import { markdownTable, moved, type ScoredSet, scoreTable } from "./score-table.ts";

const f1 = (value: number) => ({ precision: 0.9, recall: 0.8, f1: value, gold: 10 });
const set = (name: string, meetings: number, date: number): ScoredSet => ({
  ...{ name, documents: 20, missingReadings: 0 },
  figures: { "own figure": { share: 1, of: 3 }, date: { share: date, of: 12 }, meetings: f1(meetings) },
});

describe("the table of figures", () => {
  test("has a column a set, figures in their order, and the goals", () => {
    expect(scoreTable([set("train", 0.95, 0.5), set("dev", 0.9, 0.25)], [], { meetings: 0.92 })).toEqual([
      "                  train  dev    goal",
      "reports           20     20",
      "meetings F1       .950   .900   0.92",
      "date right        .500   .250",
      "own figure right  1.000  1.000",
    ]);
  });

  test("tells what moved since the run before", () => {
    const lines = scoreTable([set("dev", 0.9, 0.5)], [set("dev", 0.92, 0.5)]);
    expect(lines[2]).toBe("meetings F1       .900 −.020");
    expect(lines[3]).toBe("date right        .500");
  });

  test("the largest loss is told first; what stayed is not told", () => {
    const [now, before] = [
      [set("dev", 0.95, 0.5), set("train", 0.9, 0.5)],
      [set("dev", 0.9, 0.52), set("train", 0.9, 0.5)],
    ];
    expect(moved(now, before)).toEqual(["dev date −.020", "dev meetings +.050"]);
  });

  test("a set that is new is compared with nothing", () => {
    expect(moved([set("fresh", 0.9, 0.5)], [set("dev", 0.1, 0.1)])).toEqual([]);
  });

  test("in Markdown precision and recall stand beside F1", () => {
    expect(markdownTable([set("dev", 0.9, 0.5)], { meetings: 0.92 })).toEqual([
      "|  | dev (20 reports) | goal |",
      "| --- | --- | --- |",
      "| meetings, F1 | **.900** (P .900, R .800, 10) | 0.92 |",
      "| date, right | .500 of 12 |  |",
      "| own figure, right | 1.000 of 3 |  |",
    ]);
  });
});
