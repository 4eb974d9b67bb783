/** The bytes of a workbook → its sheets. Called in a thread of its own (`xlsx-worker.ts`), behind the gate. */
import readXlsxFile from "read-excel-file/node";
import type { Cell, Sheet } from "./sheet.ts";

export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data
      .map((row, index) => ({ number: index + 1, cells: row.map((value) => cellOf(value as CellValue)) }))
      .filter(({ cells }) => cells.some(({ text }) => text !== "")),
  }));
}

type CellValue = string | number | boolean | Date | null;

function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (value instanceof Date) return dayCell(value);
  return { text: String(value).normalize("NFC").trim() };
}
const EMPTY: Cell = { text: "" };

/** A day, at whatever hour; the library gives the hours of the sheet as those of UTC. */
function dayCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return EMPTY;
  const day = value.toISOString().slice(0, 10);
  return { text: day, day };
}
