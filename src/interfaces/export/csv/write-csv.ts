/** Tables as RFC 4180 has them. What a spreadsheet would take for a formula is kept from being one, and counted. */
import type { Chunk, Lost, WriteExport } from "../format.ts";
import type { RecordRows } from "../rows/record-rows.ts";
import type { AnyTable, Cell } from "../tables/table.ts";
import { TABLES } from "../tables/tables.ts";

export const writeCsv: WriteExport = function* (rows, lost) {
  for (const table of TABLES) yield { name: `${table.name}.csv`, chunks: linesOf(table, rows, lost) };
};

function* linesOf(table: AnyTable, rows: RecordRows, lost: Lost): Generator<Chunk> {
  const line = (cells: readonly Cell[]): string => `${cells.map((cell) => csvCell(cell, lost)).join(",")}\r\n`;
  yield line(table.columns.map(({ name }) => name));
  for (const cells of table.cells(rows)) yield line(cells);
}

/** Signs with which a formula begins, in letters of any width, and those that some spreadsheets pass over before it. */
const FORMULA = /^[\s\u{FEFF}]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\t\r]/u;

export function csvCell(cell: Cell, lost: Lost): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const isFormula = FORMULA.test(cell);
  if (isFormula) lost.add("formulas");
  const text = isFormula ? `'${cell}` : cell;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
