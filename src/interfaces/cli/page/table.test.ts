import { expect, test } from "vitest";
import { makePage } from "./page.ts";
import { type Column, setCsv, setTable } from "./table.ts";

interface Row {
  readonly name: string;
  readonly count: number;
  readonly note: string | null;
}
const rows: Row[] = [
  { name: "Azerbaijan and Georgia", count: 1204, note: "of long standing" },
  { name: "Fiji", count: 3, note: null },
];
const columns: Column<Row>[] = [
  { head: "name", value: ({ name }) => name, least: 8 },
  { head: "count", value: ({ count }) => count, align: "right" },
  { head: "note", value: ({ note }) => note, spare: true },
];
const page = (width?: number) => makePage({ width, color: false });

test("columns are as wide as what is in them", () => {
  expect(setTable(rows, columns, page(80))).toEqual([
    "name                    count  note",
    "Azerbaijan and Georgia  1,204  of long standing",
    "Fiji                        3",
  ]);
});

test("a narrow page cuts what may be cut, then leaves out what can be missed", () => {
  for (const width of [40, 44, 60]) {
    const lines = setTable(rows, columns, page(width));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
  expect(setTable(rows, columns, page(40))[1]).toBe("Azerbaijan and…  1,204  of long standing");
  expect(setTable([{ ...rows[0]!, note: "a note that no narrow page has room for" }], columns, page(40))[0]).toBe(
    "name                    count",
  );
});

test("CSV quotes what has to be quoted, and is no formula", () => {
  const odd: Row[] = [{ name: 'A "great", day', count: 7, note: "=SUM(A1)" }];
  expect(setCsv(odd, columns)).toEqual(["name,count,note", `"A ""great"", day",7,'=SUM(A1)`]);
});
