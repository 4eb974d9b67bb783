/** A record for a program: opened once, asked by methods, closed. */
import { derive } from "../../record/derived/derive.ts";
import { type IngestOptions, type IngestSummary, ingest } from "../../record/ingest/ingest.ts";
import { openRecord as openStore } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { DocumentSpec } from "../../sources/document-spec.ts";
import { type ExportQuestion, exportRecord, type RecordExport } from "../export/export-record.ts";
import { type FileImport, type GivenFile, type ImportFileOptions, importFile } from "../import/import-file.ts";
import { importRecord, linesOfFile, type RecordImport } from "../import/record-export.ts";
import { importSpreadsheet, type SpreadsheetImport, type SpreadsheetOptions } from "../import/spreadsheet.ts";
import { type Methods, OPERATIONS } from "./methods.ts";

/** How a record is opened. */
export interface OpenOptions {
  /** Make the file where there is none. Default: a file that is not there is an error, `record/not-found`. */
  readonly create?: boolean;
  /** Write nothing, `true` or only where the file may not be written to (`"where-needed"`). Default: it is opened for writing. */
  readonly readOnly?: boolean | "where-needed";
  /** Milliseconds to wait for another process that is writing, before `record/busy`. Default 10,000. */
  readonly patience?: number;
}

/** A report that a program has at hand; what is not known may be left out. `published` is EDTF (`2025-07-22`). */
export interface GivenReport extends Partial<Omit<DocumentSpec, "text" | "id">> {
  /** Tells it from other reports: the same `id` with another text is a later text of the document. */
  readonly id: string;
  readonly text: string;
}

export type {
  FileImport,
  GivenFile,
  ImportFileOptions,
  IngestSummary,
  RecordExport,
  RecordImport,
  SpreadsheetImport,
  SpreadsheetOptions,
};
/** How reports are put in: threads, what is told of progress and failures, a signal that stops it. */
export type GivenIngestOptions = Omit<IngestOptions, "stdin" | "meanwhile">;

/** An open record: asked by the methods of `Methods`, added to by `ingest` and the imports. One process may write at a time; any number read. */
export interface ChanceryRecord extends Methods {
  /** As it was opened. */
  readonly path: string;
  readonly readOnly: boolean;
  /**
   * Puts reports in: files, folders and addresses by their names, or reports as objects. What is known already is passed over. Resolves when
   * all of them are on the disk and worked out, to how many were new, known, changed, and could not be read (`onFailure` is told each).
   * @throws ChanceryError `record/busy`, `record/unwritten`
   */
  ingest(reports: readonly (string | GivenReport)[], options?: GivenIngestOptions): Promise<IngestSummary>;
  /**
   * Takes in a spreadsheet of meetings kept by hand (the bytes of a `.csv` or `.xlsx` file), each row as a source with its own words. `name`
   * is that of the file, and of the source unless `as` names it.
   * @throws ChanceryError `import/columns`, `source/unreadable`, `source/too-large`, `source/too-complex`, `source/empty`
   */
  importSpreadsheet(bytes: Uint8Array, name: string, options?: SpreadsheetOptions): Promise<SpreadsheetImport>;
  /** Takes in what `export({ format: "jsonl" })` of another record wrote to a file. @throws ChanceryError `import/damaged`: nothing was taken in */
  importRecord(path: string): Promise<RecordImport>;
  /**
   * Takes in anything that `chancery import` takes: a spreadsheet, a list of people and posts, judgements, a file of words, an export. What it is
   * is told by its looks, or by `kind`. `{ name: "people.ftm.jsonl", path: "/srv/people.ftm.jsonl" }`, or its `bytes`.
   * @throws ChanceryError `import/unknown`, `import/columns`, `import/damaged`, `lexicon/invalid`, `source/...`
   */
  importFile(file: GivenFile, options?: ImportFileOptions): Promise<FileImport>;
  /**
   * The record in a format of others: `{ format: "csv", filters: { parties: ["AZ", "GE"] } }`. `chunks` of bytes come as they are asked for; what
   * the format had no place for is told by `lost()` when all were taken.
   * @throws ChanceryError `request/invalid`
   */
  export(question: ExportQuestion): RecordExport;
  /** Closes the file. Nothing can be asked afterwards. */
  close(): Promise<void>;
  /** The same: `await using record = openRecord(...)`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a record, the file that `chancery ingest` makes.
 * @throws ChanceryError `record/not-found`, `record/not-a-record`, `record/newer`, `record/older`, `record/busy`, `record/damaged`, `record/unwritten`
 */
export function openRecord(path: string, options: OpenOptions = {}): ChanceryRecord {
  const store = openStore(path, options);
  return { ...methodsOf(store), ...rest(store) };
}

function methodsOf(store: RecordStore): Methods {
  const methods = Object.entries(OPERATIONS).map(([name, { run }]) => [
    name,
    (input: never) => run(store, input ?? ({} as never)),
  ]);
  return Object.fromEntries(methods) as Methods;
}

function rest(store: RecordStore): Omit<ChanceryRecord, keyof Methods> {
  const close = () => store.close();
  return {
    path: store.path,
    readOnly: store.readOnly,
    async ingest(reports, options = {}) {
      const paths = reports.filter((report) => typeof report === "string");
      const given = reports.filter((report) => typeof report !== "string");
      const stdin = linesOf(given);
      const summary = await ingest(store, given.length > 0 ? [...paths, "-"] : paths, { ...options, stdin });
      derive(store);
      return summary;
    },
    async importSpreadsheet(bytes, name, options) {
      const imported = await importSpreadsheet(store, bytes, name, options);
      derive(store);
      return imported;
    },
    async importRecord(path) {
      const imported = await importRecord(store, linesOfFile(path), path);
      derive(store);
      return imported;
    },
    importFile: (file, options) => importFile(store, file, options),
    export: (question) => exportRecord(store, question),
    close,
    // Node 20 has the symbol, and its types have not.
    [Symbol.asyncDispose]: close,
  };
}

async function* linesOf(reports: readonly GivenReport[]): AsyncGenerator<string> {
  for (const report of reports) yield `${JSON.stringify(report)}\n`;
}
