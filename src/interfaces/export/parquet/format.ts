import type { ExportFormat } from "../format.ts";
import { TABLES, TABLES_CARRY, TABLES_LACK } from "../tables/tables.ts";

export const PARQUET: ExportFormat = {
  name: "parquet",
  purpose: "the same tables with types, for DuckDB, Polars, Arrow",
  standard:
    "[Apache Parquet](https://parquet.apache.org/docs/file-format/) 2, compressed with Snappy, in groups of 20,000 rows",
  mediaType: "application/vnd.apache.parquet",
  ending: ".parquet",
  packed: true,
  files: TABLES.map(({ name }) => `${name}.parquet`),
  carried: TABLES_CARRY,
  counted: {},
  never: TABLES_LACK,
  load: async () => (await import("./write-parquet.ts")).writeParquet,
};
