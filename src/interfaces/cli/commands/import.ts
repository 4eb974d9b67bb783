/** `chancery import`: a spreadsheet, a list of people, judgements, words or another record. */
import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { openRecord } from "../../../record/store/open-record.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import {
  type FileImport,
  type FileUnderstood,
  type GivenFile,
  type ImportFileOptions,
  importFile,
  importWords,
  understandFile,
} from "../../import/import-file.ts";
import { countEntries, wordFilesOf } from "../../import/own-words.ts";
import { findImports } from "../../operations/find-imports.ts";
import { removeImport } from "../../operations/remove-import.ts";
import { EXIT } from "../exit-code.ts";
import { ImportShown } from "../import-shown.ts";
import { Output } from "../output.ts";
import { makePage, type Page } from "../page/page.ts";
import {
  showImported,
  showJudgements,
  showList,
  showRecord,
  showRemoved,
  showSources,
  showUnderstood,
  showWords,
} from "../show/import.ts";

export interface ImportCommandOptions extends ImportFileOptions {
  readonly db: string;
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly remove?: string;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runImport(path: string | undefined, options: ImportCommandOptions): Promise<number> {
  if (options.dryRun && options.remove !== undefined)
    throw new ChanceryError(
      "request/invalid",
      "--dry-run is of a spreadsheet or of words; nothing was removed (--list shows sources)",
    );
  if (options.remove !== undefined) return removed(options.remove, options);
  if (options.list) return listed(options);
  if (path === undefined)
    throw new ChanceryError("request/invalid", "which file? chancery import --help shows what is taken");
  if (path !== "-" && !existsSync(path))
    throw new ChanceryError("source/not-found", `${path}: there is no such file`, { path });
  if (path !== "-" && statSync(path).isDirectory()) return wordsTaken(path, options);
  const file =
    path === "-" ? { name: "standard input", bytes: await buffer(process.stdin) } : { name: basename(path), path };
  return options.dryRun ? understood(file, options) : taken(file, options);
}

async function taken(file: GivenFile, options: ImportCommandOptions): Promise<number> {
  const { db, json, dryRun: _, list: __, remove: ___, width: ____, color: _____, ...given } = options;
  return withRecord(openRecord(db, { create: true }), async (store, output) => {
    const shown = new ImportShown();
    let came: FileImport;
    try {
      came = await importFile(store, file, { ...given, onStep: shown.step });
    } finally {
      shown.end();
    }
    if (json) await output.line(JSON.stringify({ db, ...came }));
    else await output.lines(showCame(came, file.name, options, makePage(options)));
    return codeOf(came);
  });
}

function showCame(came: FileImport, file: string, { db }: ImportCommandOptions, page: Page): readonly string[] {
  switch (came.kind) {
    case "spreadsheet":
      return showImported(came, db, page);
    case "ftm":
    case "popolo":
      return showList(came, db, page);
    case "record":
      return showRecord(came, { db, file }, page);
    case "judgements":
      return showJudgements(came, db, page);
    case "words":
      return showWords(file, { entries: came.entries, fates: came, db }, page);
  }
}

function codeOf(came: FileImport): number {
  if (came.kind === "words") return EXIT.done;
  if (came.kind === "record") {
    const { new: fresh, changed, known } = came.revisions;
    return fresh + changed + known === 0 ? EXIT.nothing : EXIT.done;
  }
  const nothing =
    came.kind === "spreadsheet"
      ? came.unreadable.length === came.rows
      : came.kind === "judgements" && came.new + came.known === 0 && came.unreadable.length > 0;
  if (nothing) return EXIT.nothing;
  return came.unreadable.length > 0 ? EXIT.partly : EXIT.done;
}

/** A folder: all its files of words or none. */
async function wordsTaken(folder: string, options: ImportCommandOptions): Promise<number> {
  const { db, dryRun, json } = options;
  const files = wordFilesOf(folder);
  const page = makePage(options);
  if (dryRun) {
    const entries = countEntries(files);
    const answer = { kind: "words", files: files.map(({ name }) => name), entries };
    return printed(json ? [JSON.stringify(answer)] : showWords(folder, { entries, fates: null, db }, page));
  }
  return withRecord(openRecord(db, { create: true }), async (store, output) => {
    const { entries, ...fates } = importWords(store, files);
    if (json) await output.line(JSON.stringify({ db, kind: "words", ...fates, entries }));
    else await output.lines(showWords(folder, { entries, fates, db }, page));
    return EXIT.done;
  });
}

/** Words that the record keeps are among those that its cells are read with. */
async function understood(file: GivenFile, options: ImportCommandOptions): Promise<number> {
  const { db, json } = options;
  const store = existsSync(db) ? openRecord(db, { readOnly: true }) : null;
  try {
    const answer = await understandFile(store, file, options);
    if (json) return await printed([JSON.stringify(answer)], codeOfRows(answer));
    const page = makePage(options);
    if (answer.kind === "words")
      return await printed(showWords(file.name, { entries: answer.entries, fates: null, db }, page));
    return await printed(showUnderstood(answer, page), codeOfRows(answer));
  } finally {
    await store?.close();
  }
}

function codeOfRows(answer: FileUnderstood): number {
  if (answer.kind === "words") return EXIT.done;
  const { rows } = answer;
  const read = rows.filter(({ reading }) => reading !== null).length;
  return read === 0 ? EXIT.nothing : read < rows.length ? EXIT.partly : EXIT.done;
}

async function listed(options: ImportCommandOptions): Promise<number> {
  return withRecord(openRecord(options.db, { readOnly: "where-needed" }), async (store, output) => {
    const sources = findImports.run(store, {});
    await output.lines(options.json ? [JSON.stringify(sources)] : showSources(sources, makePage(options)));
    return EXIT.done;
  });
}

async function removed(source: string, options: ImportCommandOptions): Promise<number> {
  const { db, json } = options;
  return withRecord(openRecord(db), async (store, output) => {
    const came = removeImport.run(store, { source });
    await output.lines(json ? [JSON.stringify({ db, ...came })] : showRemoved(came, db, makePage(options)));
    return EXIT.done;
  });
}

async function printed(lines: readonly string[], code: number = EXIT.done): Promise<number> {
  const output = new Output();
  await output.lines(lines);
  await output.flush();
  return code;
}

async function withRecord(
  store: RecordStore,
  work: (store: RecordStore, output: Output) => Promise<number>,
): Promise<number> {
  const output = new Output();
  try {
    const code = await work(store, output);
    await output.flush();
    return code;
  } finally {
    await store.close();
  }
}
