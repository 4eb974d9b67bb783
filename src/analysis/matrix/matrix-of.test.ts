import { describe, expect, test } from "vitest";
import { type MeetingOf, tellHistory } from "../testing.ts";
import { matrixOf } from "./matrix-of.ts";
import type { RowStatement } from "./statements-of.ts";

const TRANSIT = { says: "They spoke of transit through the corridor.", topics: ["transport"], countries: ["KZ"] };
const GAS = { says: "They spoke of gas from the Caspian.", topics: ["energy"], countries: ["AZ", "GE"] };
const held = (
  day: string,
  says: MeetingOf["accounts"][number]["says"],
  meeting: Partial<MeetingOf> = {},
): MeetingOf => ({
  ...meeting,
  day,
  accounts: [{ says, side: "GE" }],
});

function matrix(meetings: readonly MeetingOf[], statements: readonly RowStatement[] = []) {
  return matrixOf(tellHistory({ sides: ["AZ", "GE"], meetings }), () => statements);
}

describe("topics by meetings", () => {
  test("count the quotations that a cell rests on", () => {
    const { meetings, rows } = matrix([held("2023-03-01", [TRANSIT, TRANSIT]), held("2024-03-01", [GAS, TRANSIT])]);
    expect(meetings.map(({ date }) => date)).toEqual(["2023-03-01", "2024-03-01"]);
    expect(rows.map(({ kind, name, cells }) => [kind, name, cells.map(({ date, count }) => [date, count])])).toEqual([
      [
        "topic",
        "transport",
        [
          ["2023-03-01", 2],
          ["2024-03-01", 1],
        ],
      ],
      ["topic", "energy", [["2024-03-01", 1]]],
      [
        "country",
        "KZ",
        [
          ["2023-03-01", 2],
          ["2024-03-01", 1],
        ],
      ],
    ]);
  });

  test("words of a statement within a passage count once", () => {
    const evidence = [{ field: "text", start: 18, end: 25, quote: "transit" }];
    const { rows } = matrix(
      [held("2023-03-01", [TRANSIT])],
      [{ kind: "topic", property: "topic", value: "transport", number: 7, evidence }],
    );
    expect(rows[0]!.cells[0]).toMatchObject({ count: 1 });
    expect(rows[0]!.cells[0]!.rests.map(({ by, ref }) => [by, ref])).toEqual([
      ["statement", "r1.1:7"],
      ["passage", "r1.1.p1"],
    ]);
  });

  test("copies of one text count once", () => {
    const accounts = [1, 2].map(() => ({ says: [GAS], source: 1 }));
    expect(matrix([{ day: "2023-03-01", accounts }]).rows[0]!.cells[0]!.count).toBe(1);
  });

  test("what somebody judged not to be told is left out", () => {
    const judged = [
      {
        judgement: "j1",
        scope: "report",
        participant: null,
        property: "project",
        value: null,
        was: "Anaklia",
        by: "desk",
        why: null,
        made: "2025-01-01T00:00:00Z",
        document: "report-1.1",
      },
    ] as const;
    const evidence = [{ field: "text", start: 0, end: 4, quote: "They" }];
    const statement: RowStatement = { kind: "project", property: "project", value: "Anaklia", number: 7, evidence };
    expect(matrix([held("2023-03-01", [TRANSIT])], [statement]).rows.map(({ name }) => name)).toContain("Anaklia");
    expect(matrix([held("2023-03-01", [TRANSIT], { judged })], [statement]).rows.map(({ name }) => name)).not.toContain(
      "Anaklia",
    );
  });

  test("what is new at the last meeting is told, and what is silent", () => {
    const { rows } = matrix([
      held("2022-03-01", [TRANSIT, TRANSIT]),
      held("2023-03-01", [TRANSIT, TRANSIT]),
      held("2024-03-01", [GAS, GAS]),
    ]);
    expect(rows.map(({ name, isNew, silent }) => [name, isNew, silent?.since.date])).toEqual([
      ["transport", false, "2024-03-01"],
      ["energy", true, undefined],
      ["KZ", false, "2024-03-01"],
    ]);
  });
});
