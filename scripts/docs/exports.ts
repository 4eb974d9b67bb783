/** The generated parts of docs/exports.md: what each format carries and lacks, the columns of the tables; and the JSON Schema of `jsonl`. */
import { z } from "zod";
import { QUERIES } from "../../src/interfaces/export/datasette/queries.ts";
import { VIEWS } from "../../src/interfaces/export/datasette/views.ts";
import type { ExportFormat } from "../../src/interfaces/export/format.ts";
import { EXPORT_FORMATS } from "../../src/interfaces/export/formats.ts";
import { exportLine } from "../../src/interfaces/export/jsonl/lines.ts";
import { TABLES } from "../../src/interfaces/export/tables/tables.ts";

export const EXPORT_SCHEMA = "data/schemas/chancery-export-1.schema.json";

export function exportSchema(): string {
  const schema = z.toJSONSchema(exportLine, { target: "draft-2020-12" });
  const head = {
    title: "A line of a chancery-export 1",
    description:
      "Of `chancery export --format jsonl`. Lines stand in a fixed order: header, documents, revisions, addresses, judgements, outlets, end.",
  };
  return `${JSON.stringify({ ...schema, ...head }, null, 1)}\n`;
}

export const exportBlocks = {
  formats: (): string[] => [
    "| format | media type | file | for |",
    "|---|---|---|---|",
    ...EXPORT_FORMATS.map(
      ({ name, mediaType, ending, files, purpose }) =>
        `| [\`${name}\`](#${name}) | \`${mediaType.replaceAll('"', "")}\` | ${files === undefined ? `\`${ending}\`` : `${files.length} files`} | ${purpose} |`,
    ),
  ],
  mappings: (): string[] =>
    EXPORT_FORMATS.flatMap((format, index) => [...(index > 0 ? [""] : []), ...mappingOf(format)]),
  tables: (): string[] =>
    TABLES.flatMap(({ name, what, columns }, index) => [
      ...(index > 0 ? [""] : []),
      `**${name}**: ${what}`,
      "",
      "| column | type | is |",
      "|---|---|---|",
      ...columns.map(
        ({ name: column, type, what: is, key, of }) =>
          `| \`${column}\` | ${type}${key ? ", key" : ""} | ${is}${of === undefined ? "" : ` A row of \`${of}\`.`} |`,
      ),
    ]),
  views: (): string[] => VIEWS.map(({ name, what }) => `- \`${name}\`: ${what}`),
  queries: (): string[] =>
    QUERIES.map(({ name, what, params }) => `- \`${name}\` (${params.map((one) => `\`${one}\``).join(", ")}): ${what}`),
};

function mappingOf({ name, standard, carried, counted, never }: ExportFormat): string[] {
  return [
    `### ${name}`,
    "",
    `${standard}.`,
    "",
    "| carried | as |",
    "|---|---|",
    ...carried.map(([ours, theirs]) => `| ${ours} | ${theirs} |`),
    "",
    ...(Object.keys(counted).length === 0
      ? []
      : [
          "Left out or changed, counted, and told on standard error:",
          "",
          ...Object.values(counted).map((one) => `- ${one}`),
          "",
        ]),
    "No place for:",
    "",
    ...never.map((one) => `- ${one}`),
  ];
}
