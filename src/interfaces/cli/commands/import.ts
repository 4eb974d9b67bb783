/** `chancery import`: a spreadsheet, a list of people, judgements, words or another record. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import type { WordFile } from "../../../lexicons/own-words.ts";
import { derive } from "../../../record/derived/derive.ts";
import { importedSources, removeSource } from "../../../record/imported/imported-sources.ts";
import { keepWords, removeWords } from "../../../record/imported/own-words.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { megabytes } from "../../../sources/failure.ts";
import { SHEET_LIMIT } from "../../../sources/sheet/read-sheets.ts";
import { HEAD, type ImportKind, kindOfFile } from "../../import/kind-of-file.ts";
import { countEntries, wordFilesOf, wordSources } from "../../import/own-words.ts";
import { importPeopleList } from "../../import/people-list.ts";
import { importRecord, type Lines, linesOfFile } from "../../import/record-export.ts";
import { importSpreadsheet, type SpreadsheetOptions, understandSpreadsheet } from "../../import/spreadsheet.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { counted } from "../show/counted.ts";
import {
  heading,
  READ_AGAIN,
  showImported,
  showList,
  showRecord,
  showSources,
  showUnderstood,
  showWords,
} from "../show/import.ts";
import { runImport as runJudgements } from "./exchange-judgements.ts";

export interface ImportCommandOptions extends SpreadsheetOptions {
  readonly db: string;
  readonly dryRun?: boolean;
  readonly kind?: ImportKind;
  readonly list?: boolean;
  readonly remove?: string;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

const KINDS: Readonly<Record<ImportKind, string>> = {
  spreadsheet: "a spreadsheet",
  record: "an export of a record",
  judgements: "a list of judgements",
  ftm: "a list of people (FollowTheMoney)",
  popolo: "a list of people (Popolo)",
  words: "words of your own",
};

export async function runImport(path: string | undefined, options: ImportCommandOptions): Promise<number> {
  if (options.dryRun && options.remove !== undefined)
    throw new ChanceryError(
      "request/invalid",
      "--dry-run is of a spreadsheet or of words; nothing was removed (--list shows sources)",
    );
  if (options.list || options.remove !== undefined) return runSources(options);
  if (path === undefined)
    throw new ChanceryError("request/invalid", "which file? chancery import --help shows what is taken");
  if (path !== "-" && !existsSync(path))
    throw new ChanceryError("source/not-found", `${path}: there is no such file`, { path });
  if (path !== "-" && statSync(path).isDirectory()) return takeWords(wordFilesOf(path), path, options);
  const name = path === "-" ? "standard input" : basename(path);
  const given = path === "-" ? await buffer(process.stdin) : null;
  const kind = options.kind ?? kindOfFile(given ?? beginning(path), name);
  // Nobody who asks what would be done may find it done.
  if (options.dryRun && kind !== null && kind !== "spreadsheet" && kind !== "words")
    throw new ChanceryError(
      "request/invalid",
      `${path}: --dry-run shows how a spreadsheet or a file of words is understood; this is ${KINDS[kind]}. Nothing was imported. Try it on a copy: --db copy.db`,
      { path },
    );
  switch (kind) {
    case "spreadsheet": {
      const bytes = given ?? whole(path);
      return options.dryRun ? showSpreadsheet(bytes, name, options) : takeSpreadsheet(bytes, name, options);
    }
    case "record":
      // A large export is not kept in memory.
      return takeRecord(path, given ? () => given.toString("utf8").split("\n") : linesOfFile(path), options);
    case "ftm":
    case "popolo":
      return takeList(given ?? whole(path), name, options);
    case "judgements":
      return runJudgements(path, options);
    case "words":
      return takeWords([{ name, text: (given ?? whole(path)).toString() }], name, options);
    default:
      throw new ChanceryError(
        "import/unknown",
        `${path}: neither a spreadsheet, nor a list of people, words of your own, judgements or an export of a record`,
        { path },
      );
  }
}

/** Enough to tell what a file is. */
function beginning(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

function whole(path: string): Uint8Array {
  if (statSync(path).size > SHEET_LIMIT)
    throw new ChanceryError("source/too-large", `${path}: the file is larger than ${megabytes(SHEET_LIMIT)}`, { path });
  return readFileSync(path);
}

async function showSpreadsheet(bytes: Uint8Array, name: string, options: ImportCommandOptions): Promise<number> {
  const understood = await understandSpreadsheet(bytes, name, options);
  const output = new Output();
  if (options.json) await output.line(JSON.stringify(understood));
  else await output.lines(showUnderstood(understood, makePage(options)));
  await output.flush();
  const read = understood.rows.filter(({ reading }) => reading !== null).length;
  return read === 0 ? EXIT.nothing : read < understood.rows.length ? EXIT.partly : EXIT.done;
}

async function takeRecord(path: string, lines: Lines, options: ImportCommandOptions): Promise<number> {
  return withRecord(options, async (store, output) => {
    const imported = importRecord(store, lines, path);
    derive(store);
    if (options.json) await output.line(JSON.stringify({ db: options.db, ...imported }));
    else await output.lines(showRecord(imported, { db: options.db, file: path }, makePage(options)));
    return imported.revisions.new + imported.revisions.changed + imported.revisions.known === 0
      ? EXIT.nothing
      : EXIT.done;
  });
}

async function takeSpreadsheet(bytes: Uint8Array, name: string, options: ImportCommandOptions): Promise<number> {
  return withRecord(options, async (store, output) => {
    const imported = await importSpreadsheet(store, bytes, name, options);
    derive(store);
    if (options.json) await output.line(JSON.stringify({ db: options.db, ...imported }));
    else await output.lines(showImported(imported, options.db, makePage(options)));
    if (imported.unreadable.length === imported.rows) return EXIT.nothing;
    return imported.unreadable.length > 0 ? EXIT.partly : EXIT.done;
  });
}

async function takeList(bytes: Uint8Array, name: string, options: ImportCommandOptions): Promise<number> {
  return withRecord(options, async (store, output) => {
    const imported = importPeopleList(store, bytes, name, options);
    derive(store);
    if (options.json) await output.line(JSON.stringify({ db: options.db, ...imported }));
    else await output.lines(showList(imported, options.db, makePage(options)));
    return imported.unreadable.length > 0 ? EXIT.partly : EXIT.done;
  });
}

async function takeWords(
  files: readonly WordFile[],
  from: string,
  { dryRun, ...options }: ImportCommandOptions,
): Promise<number> {
  const entries = countEntries(files);
  const output = new Output();
  const page = makePage(options);
  if (dryRun) {
    if (options.json) await output.line(JSON.stringify({ files: files.map(({ name }) => name), entries }));
    else await output.lines(showWords(from, { entries, fates: null, db: options.db }, page));
    await output.flush();
    return EXIT.done;
  }
  return withRecord(options, async (store, output) => {
    const fates = keepWords(store, files, new Date().toISOString());
    if (options.json) await output.line(JSON.stringify({ db: options.db, ...fates, entries }));
    else await output.lines(showWords(from, { entries, fates, db: options.db }, page));
    return EXIT.done;
  });
}

async function runSources({ remove, ...options }: ImportCommandOptions): Promise<number> {
  const store = openRecord(options.db);
  const output = new Output();
  const page = makePage(options);
  try {
    if (remove !== undefined && removeWords(store, remove)) {
      if (options.json) await output.line(JSON.stringify({ db: options.db, words: remove, removed: true }));
      else
        await output.lines(heading(options.db, `“${remove}”: words that are read with no more. ${READ_AGAIN}`, page));
    } else if (remove !== undefined) {
      const rows = removeSource(store, remove);
      derive(store);
      if (options.json) await output.line(JSON.stringify({ db: options.db, source: remove, gone: rows }));
      else await output.lines(heading(options.db, `“${remove}”: ${counted(rows, "row")} that count no more`, page));
    } else {
      const sources = [...importedSources(store), ...wordSources(store)];
      if (options.json) await output.line(JSON.stringify(sources));
      else await output.lines(showSources(sources, page));
    }
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function withRecord(
  { db }: ImportCommandOptions,
  work: (store: RecordStore, output: Output) => Promise<number>,
): Promise<number> {
  const store = openRecord(db, { create: true });
  const output = new Output();
  try {
    const code = await work(store, output);
    await output.flush();
    return code;
  } finally {
    await store.close();
  }
}
