/** What a format of export is: what it is for, which of the record's things it carries as what, what it has no place for, and who writes it. */
import type { RecordRows } from "./rows/record-rows.ts";

/** Text is written as UTF-8. */
export type Chunk = string | Uint8Array;

export interface ExportFile {
  /** Within the folder, where there are several. */
  readonly name: string;
  readonly chunks: Iterable<Chunk>;
}

/** A pure function of the rows: the same record gives the same bytes. Rows are asked for as chunks are taken, so that few are in memory. */
export type WriteExport = (rows: RecordRows, lost: Lost, options: WriteOptions) => Iterable<ExportFile>;

export interface WriteOptions {
  /** `jsonl`: whether the bytes of originals are in it. */
  readonly originals: boolean;
}

export interface ExportFormat {
  readonly name: string;
  /** For whom, in a few words. */
  readonly purpose: string;
  /** The standard and its version, with an address. */
  readonly standard: string;
  readonly mediaType: string;
  /** Of the file, or of each of the files: `.ics`. */
  readonly ending: string;
  /** Of its files; none where it is one. */
  readonly files?: readonly string[];
  /** Whether its files are compressed already. */
  readonly packed?: true;
  /** Ours, and what it is there. */
  readonly carried: readonly (readonly [ours: string, theirs: string])[];
  /** What is left out and counted: key → in words: "meetings of no known day". */
  readonly counted: Readonly<Record<string, string>>;
  /** What it has no place for at all. */
  readonly never: readonly string[];
  readonly load: () => Promise<WriteExport>;
}

/** How much of what a format has no place for was met. */
export class Lost {
  readonly #counts = new Map<string, number>();

  add(key: string, count = 1): void {
    if (count > 0) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** "meetings of no known day: 12". */
  inWords({ name, counted }: ExportFormat): string[] {
    return [...this.#counts].map(([key, count]) => {
      const words = counted[key];
      if (words === undefined) throw new Error(`${name}: nothing called ${key} is counted`);
      return `${words}: ${count.toLocaleString("en")}`;
    });
  }
}

/** A format of one file. */
export function oneFile(
  ending: string,
  write: (rows: RecordRows, lost: Lost, options: WriteOptions) => Iterable<Chunk>,
): WriteExport {
  return (rows, lost, options) => [{ name: `chancery${ending}`, chunks: write(rows, lost, options) }];
}
