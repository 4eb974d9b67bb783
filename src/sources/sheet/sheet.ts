/** A spreadsheet as it was found: sheets of rows of cells, before anybody asks what they mean. */

/** What a cell holds, as a person reads it. `""` is an empty one. */
export interface Cell {
  readonly text: string;
  /** EDTF, where the file itself says that the cell holds a day. */
  readonly day?: string;
}

export interface SheetRow {
  /** As the spreadsheet counts, from 1; of CSV the line that the row begins on. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  /** `null` in CSV, which has but one without a name. */
  readonly name: string | null;
  /** Without those that are empty. */
  readonly rows: readonly SheetRow[];
}
