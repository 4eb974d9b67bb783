/** A tidy table: a row is one thing, a column one property of it. CSV, Parquet and SQLite are three ways of writing the same tables. */
import type { RecordRows } from "../rows/record-rows.ts";

export type Cell = string | number | boolean | null;
/** `day` is a day of the calendar, `2025-07-22`. */
export type CellType = "text" | "integer" | "boolean" | "day";

export interface TableColumn<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly what: string;
  readonly value: (row: Row) => Cell;
  /** Identifies the row, alone or with others. */
  readonly key?: boolean;
  /** The table whose row it names. */
  readonly of?: string;
}

export interface Table<Row = never> {
  readonly name: string;
  readonly what: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: (rows: RecordRows) => Iterable<Row>;
}

/** So that the columns are checked against the rows, and tables of several kinds of rows stand in one list. */
export function table<Row>(spec: Table<Row>): AnyTable {
  const { name, what, columns } = spec;
  return {
    name,
    what,
    columns,
    cells: function* (rows) {
      for (const row of spec.rows(rows)) yield columns.map(({ value }) => value(row));
    },
  };
}

export interface AnyTable extends Pick<Table<unknown>, "name" | "what"> {
  readonly columns: readonly Omit<TableColumn<unknown>, "value">[];
  /** Row by row, in order of the columns. */
  readonly cells: (rows: RecordRows) => Generator<Cell[]>;
}
