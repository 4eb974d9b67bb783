/** A spreadsheet of meetings kept by hand: how its columns and rows are understood, and the import of them. */
import { setImmediate } from "node:timers/promises";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { WordFile } from "../../lexicons/own-words.ts";
import { type ImportedRow, type ImportedRows, importRows } from "../../record/imported/import-rows.ts";
import { wordsFor } from "../../record/imported/own-words.ts";
import { keptOf } from "../../record/ingest/kept-reading.ts";
import { lexiconsMark } from "../../record/lexicons-mark.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { readSheets } from "../../sources/sheet/read-sheets.ts";
import type { Sheet } from "../../sources/sheet/sheet.ts";
import { type DateOrder, orderOf } from "./cell-date.ts";
import { FIELD_NAMES, FIELDS, type Field, plainHead, type Table, tableOf } from "./columns.ts";
import type { ImportStep } from "./import-step.ts";
import { type CellNote, type RowRead, readRow } from "./row-reading.ts";
import { Sides } from "./sides.ts";

/** How a spreadsheet is understood, where it does not tell by itself. */
export interface SpreadsheetOptions {
  /** What it is called as a source. Default: the name of the file. */
  readonly as?: string | undefined;
  /** By field the heads of its columns, where they are not known by themselves: `{ date: ["Tag"] }`. */
  readonly map?: Readonly<Partial<Record<Field, readonly string[]>>> | undefined;
  /** Code of the side of whoever keeps the list, where no column has it: `GE`. */
  readonly side?: string | undefined;
  /** Whether 05/07/2025 is the fifth of July or the seventh of May. Default: as the column itself shows. */
  readonly dateOrder?: DateOrder | undefined;
  /** Only the sheet of that name. */
  readonly sheet?: string | undefined;
  /** Folder with words of the user's own. */
  readonly lexicons?: string | undefined;
  /** Files of words besides; a record's own need not be given. */
  readonly words?: readonly WordFile[] | undefined;
  readonly now?: (() => Date) | undefined;
  /** Told how far it is. Where it throws, nothing is written. */
  readonly onStep?: ImportStep | undefined;
}

export interface UnderstoodRow extends RowRead {
  readonly sheet: string | null;
}

/** How a spreadsheet is understood. */
export interface Understood {
  readonly source: string;
  /** Sheets that are lists of meetings, each with its columns. */
  readonly tables: readonly Table[];
  /** Names of sheets that are none. */
  readonly passedOver: readonly string[];
  readonly rows: readonly UnderstoodRow[];
}

/** What became of a spreadsheet: its rows, those of them that are no meetings, and cells that were not understood. */
export interface SpreadsheetImport extends ImportedRows {
  readonly source: string;
  readonly rows: number;
  /** Rows that are no meeting, and why; `row` is its number in the sheet. */
  readonly unreadable: readonly { readonly sheet: string | null; readonly row: number; readonly problem: string }[];
  /** Cells of which nothing was understood: their words stay in the row. */
  readonly notes: readonly ({ readonly sheet: string | null; readonly row: number } & CellNote)[];
}

/** Rows that are read before others get their turn. */
const AT_ONCE = 100;

/** @throws ChanceryError `source/unreadable`, `source/too-large`, `source/too-complex`, `source/empty`, `import/columns`, `lexicon/...` */
export async function understandSpreadsheet(
  bytes: Uint8Array,
  file: string,
  options: SpreadsheetOptions = {},
): Promise<Understood> {
  const { as: source = file, now = () => new Date() } = options;
  const lexicons = loadLexicons({ folder: options.lexicons, files: options.words });
  const sides = new Sides(lexicons);
  const own = options.side === undefined ? null : sides.codeOf(options.side);
  if (options.side !== undefined && own === null)
    throw new ChanceryError("request/invalid", `${options.side}: no country and no body that is known`);
  const sheets = wantedSheets(await readSheets(bytes, file), file, options.sheet);
  const mapped = mappedHeads(sheets, options.map ?? {}, file);
  const tables = sheets.flatMap((sheet) => tableOf(sheet, mapped) ?? []);
  if (tables.length === 0) throw noTable(sheets, file);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const understood: UnderstoodRow[] = [];
  for (const { sheet, columns, rows } of tables) {
    const dated = columns.filter(({ field }) => field === "date" || field === "published");
    const shownOrder = orderOf(rows.flatMap(({ cells }) => dated.flatMap(({ at }) => cells[at] ?? [])));
    const context = {
      ...{ lexicons, sides, columns, publisher: source, own, shownOrder },
      dateOrder: options.dateOrder ?? null,
      today: now().toISOString().slice(0, 10),
    };
    for (const row of rows) {
      understood.push({ ...readRow(row, `${source}#${row.number}`, context), sheet });
      if (understood.length % AT_ONCE !== 0) continue;
      options.onStep?.({ doing: "reading rows", done: understood.length, total });
      await setImmediate();
    }
  }
  const names = new Set(tables.map(({ sheet }) => sheet));
  const passedOver = sheets.flatMap(({ name }) => (name !== null && !names.has(name) ? [name] : []));
  return { source, tables, passedOver, rows: understood };
}

/** What `understandSpreadsheet` makes of it, into a record. @throws as that does, and `record/...` */
export async function importSpreadsheet(
  store: RecordStore,
  bytes: Uint8Array,
  file: string,
  options: SpreadsheetOptions = {},
): Promise<SpreadsheetImport> {
  const words = wordsFor(store, options.lexicons);
  const { source, tables, rows } = await understandSpreadsheet(bytes, file, { ...options, words: words.files });
  const lexicons = loadLexicons(words);
  const keys = new Map<string, number>();
  for (const { sheet, key } of rows)
    keys.set(JSON.stringify([sheet, key]), (keys.get(JSON.stringify([sheet, key])) ?? 0) + 1);
  const kept = rows.flatMap(({ sheet, number, key, text, published, url, reading }): ImportedRow[] => {
    if (reading === null) return [];
    // A number that two rows have names neither.
    const named = key !== null && keys.get(JSON.stringify([sheet, key])) === 1 ? key : null;
    const read = { ...keptOf(reading, lexicons), attested: [], side: null };
    return [{ sheet, number, key: named, text, published, url, read }];
  });
  const imported = importRows(store, {
    name: source,
    kind: "spreadsheet",
    ...{ file, bytes, rows: kept },
    sheets: tables.map(({ sheet }) => sheet),
    lexicons: lexiconsMark(words),
    at: (options.now?.() ?? new Date()).toISOString(),
    onRow: options.onStep && ((done, total) => options.onStep!({ doing: "writing rows", done, total })),
  });
  return {
    source,
    rows: rows.length,
    ...imported,
    unreadable: rows.flatMap(({ sheet, number, problem }) =>
      problem === null ? [] : [{ sheet, row: number, problem }],
    ),
    notes: rows.flatMap(({ sheet, number, notes }) => notes.map((note) => ({ sheet, row: number, ...note }))),
  };
}

function wantedSheets(sheets: readonly Sheet[], file: string, wanted: string | undefined): readonly Sheet[] {
  if (wanted === undefined) return sheets;
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  const names = sheets.flatMap(({ name }) => (name === null ? [] : [`“${name}”`])).join(", ") || "none with a name";
  throw new ChanceryError("request/invalid", `${file}: there is no sheet “${wanted}”; there are ${names}`);
}

function mappedHeads(
  sheets: readonly Sheet[],
  map: Readonly<Partial<Record<Field, readonly string[]>>>,
  file: string,
): ReadonlyMap<Field, readonly string[]> {
  const mapped = new Map(Object.entries(map) as [Field, readonly string[]][]);
  const heads = new Set(
    sheets.flatMap(({ rows }) => rows.slice(0, 20).flatMap(({ cells }) => cells.map(({ text }) => plainHead(text)))),
  );
  for (const [field, given] of mapped) {
    if (!FIELD_NAMES.includes(field))
      throw new ChanceryError("request/invalid", `${field}: no field; there are ${FIELD_NAMES.join(", ")}`);
    const missing = given.find((head) => !heads.has(plainHead(head)));
    if (missing !== undefined)
      throw new ChanceryError("request/invalid", `${file}: no column is headed “${missing}” (given for ${field})`);
  }
  return mapped;
}

function noTable(sheets: readonly Sheet[], file: string): ChanceryError {
  const [first] = sheets[0]?.rows ?? [];
  const heads = (first?.cells ?? [])
    .flatMap(({ text }) => (text === "" ? [] : [`“${text.slice(0, 40)}”`]))
    .slice(0, 12);
  const wanted = `a column for the sides (${FIELDS.a.heads.split(", ")[0]} and ${FIELDS.b.heads.split(", ")[0]}) and one for the date`;
  const message = `${file}: no row has heads of a list of meetings: ${wanted}. Its first row is ${heads.join(", ") || "empty"}`;
  return new ChanceryError("import/columns", message, { file });
}
