/** `chancery export`: a record in the format of another program, to standard output, into a file or a folder. */
import { existsSync } from "node:fs";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { exportRecord, type RecordExport } from "../../export/export-record.ts";
import type { ExportFilters } from "../../export/filters.ts";
import { EXPORT_FORMATS } from "../../export/formats.ts";
import { writeFileWhole, writeFolderWhole } from "../../export/write-whole.ts";
import { EXIT } from "../exit-code.ts";
import { Output, writeBytes } from "../output.ts";
import { makePage } from "../page/page.ts";
import { type Column, setTable } from "../page/table.ts";

interface ExportCommandOptions extends Omit<ExportFilters, "parties"> {
  readonly db: string;
  readonly format?: string;
  readonly formats?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly table?: string;
  readonly originals?: boolean;
}

export async function runExport(sides: readonly string[], options: ExportCommandOptions): Promise<number> {
  const { db, format = "readings", formats, output, force = false, table, originals, ...filters } = options;
  if (formats) return listFormats();
  const store = openRecord(db, { readOnly: "where-needed" });
  try {
    const question = { ...filters, ...(sides.length > 0 && { parties: [...sides] }) };
    const exported = exportRecord(store, { format, filters: question, table, originals });
    if (output === undefined || output === "-") await print(exported, table);
    else await write(exported, { output, force, table });
    for (const lost of exported.lost()) process.stderr.write(`chancery: not in it: ${lost}\n`);
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function print({ chunks, format }: RecordExport, table: string | undefined): Promise<void> {
  if (process.stdout.isTTY && isBinary(format.mediaType))
    throw new ChanceryError("request/invalid", `${format.name} is not for a terminal: name a file with -o`, {
      format: format.name,
    });
  if (format.files !== undefined && table === undefined)
    throw new ChanceryError(
      "request/invalid",
      `${format.name} is several files: name a folder or a .zip with -o, or print one with --table: ${format.files.map((file) => file.replace(format.ending, "")).join(", ")}`,
      { format: format.name },
    );
  for await (const chunk of chunks) await writeBytes(chunk);
}

function isBinary(mediaType: string): boolean {
  return !/^text\/|json|xml|x-bibtex/u.test(mediaType);
}

async function write(
  { chunks, files, format }: RecordExport,
  { output, force, table }: { readonly output: string; readonly force: boolean; readonly table: string | undefined },
): Promise<void> {
  if (!force && existsSync(output))
    throw new ChanceryError("export/exists", `${output}: it is there already`, { path: output });
  const bytes =
    format.files !== undefined && table === undefined && !output.toLowerCase().endsWith(".zip")
      ? await writeFolderWhole(output, files())
      : await writeFileWhole(output, chunks);
  process.stderr.write(`${output}: written, ${bytes.toLocaleString("en")} bytes\n`);
}

const columns: readonly Column<(typeof EXPORT_FORMATS)[number]>[] = [
  { head: "format", value: ({ name }) => name, paint: "strong" },
  { head: "files", value: ({ ending, files }) => (files === undefined ? ending : `${files.length} files`) },
  { head: "for", value: ({ purpose }) => purpose, least: 30 },
];

async function listFormats(): Promise<number> {
  const output = new Output();
  await output.lines(setTable(EXPORT_FORMATS, columns, makePage({})));
  await output.flush();
  return EXIT.done;
}
