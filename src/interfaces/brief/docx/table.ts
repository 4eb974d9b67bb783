/** Tables as Word has them: hair lines between rows, no row torn by the end of a page, the heads of columns on each page. */
import {
  BorderStyle,
  Table as DocxTable,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Row, Table } from "../../../analysis/brief/brief.ts";
import { lastTold } from "../as-markdown.ts";
import type { Footnotes } from "./footnotes.ts";
import { runOf, words } from "./runs.ts";
import { HAIR, RULE, WIDE } from "./styles.ts";

export function tableOf({ columns, rows }: Table, footnotes: Footnotes): DocxTable {
  const whole = columns.reduce((sum, { wide = 1 }) => sum + wide, 0);
  const widths = columns.map(({ wide = 1 }) => Math.round((wide / whole) * WIDE));
  const heads = columns.some(({ head }) => head !== "");
  const line = (row: Row, at: number) =>
    new TableRow({
      cantSplit: true,
      children: row.cells.map((cell, column) =>
        cellOf(
          [...cell.map(runOf), ...(column === lastTold(row) ? footnotes.marks(row) : [])],
          { style: column === 0 && !heads ? "Label" : "Cell" },
          { width: widths[column]!, rule: at === rows.length - 1 ? null : HAIR },
        ),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf([words(column.head)], { style: "Columns", keepNext: true }, { width: widths[at]!, rule: RULE }),
    ),
  });
  return new DocxTable({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [...(heads ? [head] : []), ...rows.map(line)],
  });
}

function cellOf(
  children: readonly ParagraphChild[],
  options: IParagraphOptions,
  { width, rule }: { readonly width: number; readonly rule: string | null },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 36, bottom: 36, left: 0, right: 140 },
    borders: {
      ...NO_CELL_BORDERS,
      ...(rule !== null && { bottom: { style: BorderStyle.SINGLE, size: 4, color: rule } }),
    },
    children: [new Paragraph({ ...options, children })],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_CELL_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const NO_BORDERS = { ...NO_CELL_BORDERS, insideHorizontal: NONE, insideVertical: NONE };
