/** Bytes of CSV → its one sheet: with commas, semicolons, tabs or bars between cells, in any encoding that reports come in. */
import { type CsvError, type Info, parse } from "csv-parse/sync";
import { decodeBytes, sniff } from "../decode-text.ts";
import type { Sheet } from "./sheet.ts";

const DIVIDERS = [",", ";", "\t", "|"] as const;
/** Characters of a row at most: an unclosed quotation mark would make one of all the file. */
const LONGEST_ROW = 200_000;

export type CsvResult = { readonly sheet: Sheet } | { readonly problem: string; readonly line: number | null };

export function readCsv(bytes: Uint8Array): CsvResult {
  const decoded = decodedText(bytes);
  if (typeof decoded !== "string") return { ...decoded, line: null };
  try {
    const rows = parse(decoded, {
      delimiter: dividerOf(decoded),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: LONGEST_ROW,
    }) as unknown as readonly { readonly info: Info; readonly record: readonly string[] }[];
    return { sheet: { name: null, rows: [...numbered(rows)] } };
  } catch (error) {
    const { code, lines } = error as CsvError & { readonly lines?: number };
    const problem =
      code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE"
        ? "a quotation mark is opened and not closed"
        : `not CSV: ${(error as Error).message}`;
    return { problem, line: lines ?? null };
  }
}

/** The line that a row begins on: it ends on the one that `info` tells. */
function* numbered(rows: readonly { readonly info: Info; readonly record: readonly string[] }[]) {
  for (const { info, record } of rows) {
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
    const cells = record.map((text) => ({ text: text.normalize("NFC").trim() }));
    if (cells.some(({ text }) => text !== "")) yield { number: info.lines - breaks, cells };
  }
}

function decodedText(bytes: Uint8Array): string | { readonly problem: string } {
  const kind = sniff(bytes.subarray(0, 65_536));
  if (kind !== null && typeof kind !== "string") return { problem: kind.problem };
  if (kind !== null) return new TextDecoder(kind).decode(bytes);
  const decoded = decodeBytes(bytes);
  return "text" in decoded ? decoded.text : { problem: decoded.problem };
}

/** The one that parts the first line most often, outside of quotation marks. */
function dividerOf(text: string): string {
  const [first = ""] = text.replace(/^\ufeff/u, "").split(/\r?\n/u, 1);
  const bare = first.replace(/"[^"]*"/gu, "");
  const counts = DIVIDERS.map((divider) => ({ divider, count: bare.split(divider).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).divider;
}
