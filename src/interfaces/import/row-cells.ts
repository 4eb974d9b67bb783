/** The cells of a row that hold something, each with its place in the text of the row: lines "head: value". */
import type { Evidence, Support } from "../../extraction/reading.ts";
import type { Cell, SheetRow } from "../../sources/sheet/sheet.ts";
import type { Column, Field } from "./columns.ts";

const RULE = "spreadsheet";

export interface PlacedCell {
  readonly column: Column;
  readonly cell: Cell;
  /** In the text of the row. */
  readonly start: number;
}

export class RowCells {
  readonly text: string;
  readonly #cells: readonly PlacedCell[];

  constructor(row: SheetRow, columns: readonly Column[]) {
    const cells: PlacedCell[] = [];
    let text = "";
    for (const column of columns) {
      const cell = row.cells[column.at];
      if (!cell || cell.text === "") continue;
      if (text !== "") text += "\n";
      text += `${column.head === "" ? `Column ${letters(column.at)}` : column.head.replace(/\s+/gu, " ")}: `;
      cells.push({ column, cell, start: text.length });
      text += cell.text;
    }
    this.text = text;
    this.#cells = cells;
  }

  of(...fields: readonly Field[]): readonly PlacedCell[] {
    return this.#cells.filter(({ column }) => column.field !== null && fields.includes(column.field));
  }
}

/** The words of a cell, or of a part of it. */
export function wordsOf({ start, cell }: PlacedCell, from = 0, to = cell.text.length): Evidence {
  return { start: start + from, end: start + to, quote: cell.text.slice(from, to), rule: RULE };
}

/** What is no cell of the row: who keeps the list. */
export function saidOfList(publisher: string): Support {
  return said({ field: "publisher", start: 0, end: publisher.length, quote: publisher, rule: RULE });
}

export function said(evidence: Evidence): Support {
  return { basis: "said", evidence: [evidence] };
}

export function inferred(because: string, evidence: Evidence): Support {
  return { basis: "inferred", because, evidence: [evidence] };
}

export function supportOf(
  date: { readonly basis: "said" | "inferred"; readonly because?: string },
  words: Evidence,
): Support {
  return date.basis === "said" ? said(words) : inferred(date.because!, words);
}

/** As spreadsheets call their columns: A, B ... Z, AA. */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}
