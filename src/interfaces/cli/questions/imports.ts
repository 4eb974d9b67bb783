/** `chancery import --list`. */
import type { ImportedSourceLine } from "../../../record/imported/imported-sources.ts";
import { findImports } from "../../operations/find-imports.ts";
import type { Asking } from "../ask.ts";
import { showSources } from "../show/import.ts";

export const imports: Asking<typeof findImports.input, ImportedSourceLine[], ImportedSourceLine> = {
  operation: findImports,
  show: showSources,
  csv: {
    rows: (sources) => sources,
    columns: [
      { head: "source", value: ({ name }) => name },
      { head: "kind", value: ({ kind }) => kind },
      { head: "rows", value: ({ rows }) => rows },
      { head: "gone", value: ({ gone }) => gone },
      { head: "file", value: ({ file }) => file },
      { head: "imported", value: ({ at }) => at },
    ],
  },
};
