import type { ExportFormat } from "../format.ts";
import { TABLES, TABLES_CARRY, TABLES_LACK } from "../tables/tables.ts";

export const CSV: ExportFormat = {
  name: "csv",
  purpose: "tidy tables for spreadsheets, R, pandas",
  standard: "[RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), in UTF-8, with a head",
  mediaType: "text/csv; charset=utf-8; header=present",
  ending: ".csv",
  files: TABLES.map(({ name }) => `${name}.csv`),
  carried: TABLES_CARRY,
  counted: {
    formulas: "values with an apostrophe before them, which a spreadsheet would take for formulas",
  },
  never: [...TABLES_LACK, "whether a value is empty or not known: both are empty"],
  load: async () => (await import("./write-csv.ts")).writeCsv,
};
