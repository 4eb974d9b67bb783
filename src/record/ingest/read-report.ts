/** A report → all that the record keeps of it. Pure, and the costly part of ingesting: it runs in any thread. */
import { deflateRawSync } from "node:zlib";
import type { Document } from "../../documents/document.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { READER, readAll } from "../../extraction/read.ts";
import type { Reading } from "../../extraction/reading.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { sha256 } from "../ids.ts";
import type { Statement } from "../statement.ts";
import { statementsOf } from "../statements-of-reading.ts";

export interface ReadReport {
  readonly original: { readonly hash: Uint8Array; readonly size: number; readonly packed: Uint8Array };
  readonly language: string;
  readonly reader: string;
  readonly notes: readonly string[];
  readonly meetings: number;
  readonly statements: readonly Statement[];
}

/** What became of one report. `fault` is a mistake of ours, or a limit that it ran into. */
export type ReadResult =
  | { readonly read: ReadReport; readonly fault?: undefined }
  | { readonly read?: undefined; readonly fault: Error };

/** One report that fails is no end of the others: they are read again, one by one. */
export function readEach(reports: readonly SourceReport[], lexicons: Lexicons): ReadResult[] {
  try {
    const readings = [...readAll(documentsOf(reports), { lexicons })];
    return readings.map((reading, place) => ({ read: asKept(reading, reports[place]!) }));
  } catch (fault) {
    if (reports.length === 1) return [{ fault: fault as Error }];
    return reports.flatMap((report) => readEach([report], lexicons));
  }
}

function* documentsOf(reports: readonly SourceReport[]): Generator<Document> {
  for (const { report } of reports) yield makeDocument(report);
}

function asKept(reading: Reading, { original }: SourceReport): ReadReport {
  return {
    original: { hash: sha256(original), size: original.length, packed: deflateRawSync(original) },
    language: reading.document.language,
    reader: READER,
    notes: reading.notes,
    meetings: reading.meetings.length,
    statements: statementsOf(reading),
  };
}
