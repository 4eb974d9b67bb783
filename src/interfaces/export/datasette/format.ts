import type { ExportFormat } from "../format.ts";
import { TABLES_CARRY, TABLES_LACK } from "../tables/tables.ts";
import { QUERIES } from "./queries.ts";

export const DATASETTE: ExportFormat = {
  name: "datasette",
  purpose: "the tables as a database to look through in a browser: datasette chancery.db -m metadata.yml",
  standard:
    "[SQLite 3](https://www.sqlite.org/fileformat.html), with [metadata](https://docs.datasette.io/en/stable/metadata.html) for Datasette",
  mediaType: "application/vnd.sqlite3",
  ending: ".db",
  files: ["chancery.db", "metadata.yml"],
  carried: [
    ...TABLES_CARRY,
    ["texts of reports", "`sources.text`, with an index of its words"],
    [
      "what is asked most: meetings with names, who met whom, quotations of a meeting",
      "views `meetings_told`, `dyads`, `quotations`",
    ],
    ["questions with something to fill in", `canned queries ${QUERIES.map(({ name }) => `\`${name}\``).join(", ")}`],
  ],
  counted: {},
  never: TABLES_LACK.slice(1),
  load: async () => (await import("./write-datasette.ts")).writeDatasette,
};
