/**
 * A file that somebody has, into a record: what it is is told by its looks, and what comes of it is the same whether the command line, a
 * server or a program brings it. It goes on in steps, between which others get their turn and whoever waits is told how far it is.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { WordFile } from "../../lexicons/own-words.ts";
import { deriving } from "../../record/derived/derive.ts";
import { type KeptWords, keepWords, keptWords } from "../../record/imported/own-words.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { megabytes } from "../../sources/failure.ts";
import { SHEET_LIMIT } from "../../sources/sheet/read-sheets.ts";
import { importJudgements } from "../operations/import-judgements.ts";
import type { ImportStep } from "./import-step.ts";
import { type JudgementsFile, readJudgements } from "./judgements-file.ts";
import { HEAD, IMPORT_KIND_NAMES, type ImportKind, kindOfFile } from "./kind-of-file.ts";
import { countEntries } from "./own-words.ts";
import { importPeopleList, type PeopleListImport } from "./people-list.ts";
import { importRecord, linesOfFile, type RecordImport } from "./record-export.ts";
import {
  importSpreadsheet,
  type SpreadsheetImport,
  type SpreadsheetOptions,
  type Understood,
  understandSpreadsheet,
} from "./spreadsheet.ts";

/** A file by its path, or one that is at hand. `name` is what it is called in messages, and as a source. */
export type GivenFile = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Uint8Array });

export interface ImportFileOptions extends Omit<SpreadsheetOptions, "words"> {
  /** What the file is. Default: what it looks like. */
  readonly kind?: ImportKind | undefined;
  /** Told how far it is. What it throws ends the import: what stands in the record by then stays there. */
  readonly onStep?: ImportStep | undefined;
}

export type JudgementsImport = ReturnType<typeof importJudgements.run> & Pick<JudgementsFile, "unreadable">;
export type WordsImport = KeptWords & WordsUnderstood;
export interface WordsUnderstood {
  /** Entries by kind of lexicon. */
  readonly entries: Readonly<Record<string, number>>;
}

/** What came of it, by what it was. */
export type FileImport =
  | ({ readonly kind: "spreadsheet" } & SpreadsheetImport)
  | ({ readonly kind: "ftm" | "popolo" } & PeopleListImport)
  | ({ readonly kind: "record" } & RecordImport)
  | ({ readonly kind: "judgements" } & JudgementsImport)
  | ({ readonly kind: "words" } & WordsImport);

/** How it is understood. */
export type FileUnderstood =
  | ({ readonly kind: "spreadsheet" } & Understood)
  | ({ readonly kind: "words"; readonly files: readonly string[] } & WordsUnderstood);

/** @throws ChanceryError `import/...`, `source/...`, `lexicon/invalid`, `request/invalid`, `record/...` */
export async function importFile(
  store: RecordStore,
  file: GivenFile,
  { kind: told, onStep, ...options }: ImportFileOptions = {},
): Promise<FileImport> {
  const kind = told ?? kindOf(file);
  const came = await taken(store, file, kind, { ...options, onStep });
  await workOut(store, onStep);
  return came;
}

async function taken(
  store: RecordStore,
  file: GivenFile,
  kind: ImportKind,
  options: ImportFileOptions,
): Promise<FileImport> {
  const { name } = file;
  switch (kind) {
    case "spreadsheet":
      return { kind, ...(await importSpreadsheet(store, wholeOf(file), name, options)) };
    case "ftm":
    case "popolo":
      return { kind, ...importPeopleList(store, wholeOf(file), name, options) };
    case "record":
      // A large export is not kept in memory.
      return { kind, ...(await importRecord(store, linesOf(file), name, options)) };
    case "judgements": {
      const { judgements, unreadable } = readJudgements(linesOf(file)());
      return { kind, ...importJudgements.run(store, { judgements }), unreadable };
    }
    case "words":
      return { kind, ...importWords(store, [wordFile(file)]) };
  }
}

/** Files of words of one's own: all of them or none. @throws ChanceryError `lexicon/invalid`, `record/...` */
export function importWords(store: RecordStore, files: readonly WordFile[], at = new Date()): WordsImport {
  return { ...keepWords(store, files, at.toISOString()), entries: countEntries(files) };
}

export function wordFile(file: GivenFile): WordFile {
  return { name: file.name, text: Buffer.from(wholeOf(file)).toString("utf8") };
}

/**
 * What `importFile` would make of it; nothing is written. `store`: none where there is no record yet.
 * @throws as that does, and ChanceryError `request/invalid` of what cannot be shown without doing it
 */
export async function understandFile(
  store: RecordStore | null,
  file: GivenFile,
  { kind: told, ...options }: ImportFileOptions = {},
): Promise<FileUnderstood> {
  const kind = told ?? kindOf(file);
  if (kind === "words") {
    const words = wordFile(file);
    return { kind, files: [words.name], entries: countEntries([words]) };
  }
  if (kind === "spreadsheet") {
    const words = store ? keptWords(store) : [];
    return { kind, ...(await understandSpreadsheet(wholeOf(file), file.name, { ...options, words })) };
  }
  // Nobody who asks what would be done may find it done.
  throw new ChanceryError(
    "request/invalid",
    `${file.name}: how a spreadsheet or a file of words is understood can be shown; this is ${IMPORT_KIND_NAMES[kind]}. Nothing was imported: try it on a copy of the record`,
  );
}

/** @throws ChanceryError `import/unknown` */
export function kindOf(file: GivenFile): ImportKind {
  const kind = kindOfFile("bytes" in file ? file.bytes : beginningOf(file.path), file.name);
  if (kind !== null) return kind;
  throw new ChanceryError(
    "import/unknown",
    `${file.name}: neither a spreadsheet, nor a list of people, words of your own, judgements or an export of a record`,
    { path: file.name },
  );
}

/** What is left undone by whoever is stopped in between is worked out with the next question. */
async function workOut(store: RecordStore, onStep: ImportStep | undefined): Promise<void> {
  for (const [done, total] of deriving(store)) {
    onStep?.({ doing: "working out", done, total });
    await setImmediate();
  }
}

/** Enough to tell what a file is. */
function beginningOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

function wholeOf(file: GivenFile): Uint8Array {
  const size = "bytes" in file ? file.bytes.length : statSync(file.path).size;
  if (size > SHEET_LIMIT)
    throw new ChanceryError("source/too-large", `${file.name}: the file is larger than ${megabytes(SHEET_LIMIT)}`, {
      path: file.name,
    });
  return "bytes" in file ? file.bytes : readFileSync(file.path);
}

function linesOf(file: GivenFile): () => Iterable<string> {
  if ("path" in file) return linesOfFile(file.path);
  return () => Buffer.from(file.bytes).toString("utf8").split("\n");
}
