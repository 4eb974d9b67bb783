/**
 * A table: columns as wide as what stands in them, where the page has room for that. Where it has not, columns that may be cut are cut, the
 * widest first; then columns that can be missed are left out, the last first. In a pipe nothing is cut.
 */
import type { Page } from "./page.ts";
import { chop, padTo, printable, widthOf } from "./width.ts";

export interface Column<Row> {
  readonly head: string;
  readonly value: (row: Row) => string | number | null;
  readonly align?: "right";
  /** May be cut, down to so many columns. */
  readonly least?: number;
  /** Can be missed on a narrow page. */
  readonly spare?: boolean;
  readonly paint?: "strong" | "faint" | "sides" | "warn";
  /** For `--csv` only. */
  readonly csvOnly?: boolean;
}

const GAP = "  ";

export function setTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], page: Page): string[] {
  let shown = columns.filter(({ csvOnly }) => !csvOnly);
  const cells = new Map(shown.map((column) => [column, rows.map((row) => inWords(column.value(row)))]));
  const natural = (column: Column<Row>) =>
    Math.max(widthOf(column.head), ...cells.get(column)!.map((cell) => widthOf(cell)));
  let widths = shown.map(natural);
  const room = () => page.width - GAP.length * (shown.length - 1);
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  for (;;) {
    widths = cut(
      shown.map(natural),
      shown.map(({ least }) => least),
      room(),
    );
    const spare = shown.findLastIndex((column) => column.spare);
    if (total() <= room() || spare === -1) break;
    shown = shown.filter((_, index) => index !== spare);
  }
  const line = (of: (column: Column<Row>) => string, painted: boolean) =>
    shown
      .map((column, index) => {
        const text = shortened(of(column), widths[index]!);
        const set = column.align === "right" ? `${" ".repeat(widths[index]! - widthOf(text))}${text}` : text;
        const padded = index === shown.length - 1 && column.align !== "right" ? set : padTo(set, widths[index]!);
        return painted && column.paint ? page[column.paint](padded) : padded;
      })
      .join(GAP)
      .trimEnd();
  return [
    page.faint(line(({ head }) => head, false)),
    ...rows.map((_, at) => line((column) => cells.get(column)![at]!, true)),
  ];
}

function inWords(value: string | number | null): string {
  return value === null ? "" : printable(typeof value === "number" ? value.toLocaleString("en") : value);
}

/** Widths that fit the room, where they can: the widest of those that may be cut gives way first. */
function cut(natural: readonly number[], least: readonly (number | undefined)[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    let widest = -1;
    for (const [index, width] of widths.entries())
      if (least[index] !== undefined && width > least[index]! && (widest === -1 || width > widths[widest]!))
        widest = index;
    if (widest === -1) break;
    widths[widest]!--;
    over--;
  }
  return widths;
}

function shortened(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${chop(text, Math.max(1, width - 1))[0]}…`;
}

/** As RFC 4180 has it: a head, then a line a row. */
export function setCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[] {
  const line = (cells: readonly (string | number | null)[]) => cells.map(cell).join(",");
  return [line(columns.map(({ head }) => head)), ...rows.map((row) => line(columns.map(({ value }) => value(row))))];
}

/** What a spreadsheet would take for a formula is kept from being one. */
function cell(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : value.replace(/^[=+\-@\t\r]/u, "'$&");
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
