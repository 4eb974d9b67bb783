/** A report → all that the record keeps of it. Pure, and the costly part of ingesting: it runs in any thread. */
import { deflateRawSync } from "node:zlib";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { sha256 } from "../ids.ts";
import { type KeptReading, keptOf } from "./kept-reading.ts";
import { readDocuments } from "./read-documents.ts";

export interface ReadReport extends KeptReading {
  readonly original: { readonly hash: Uint8Array; readonly size: number; readonly packed: Uint8Array };
}

/** What became of one report. `fault` is a mistake of ours, or a limit that it ran into. */
export type ReadResult =
  | { readonly read: ReadReport; readonly fault?: undefined }
  | { readonly read?: undefined; readonly fault: Error };

export function readEach(reports: readonly SourceReport[], lexicons: Lexicons): ReadResult[] {
  const documents = reports.map(({ report }) => report);
  return readDocuments(documents, { lexicons }).map(({ reading, fault }, place) =>
    reading ? { read: { ...keptOf(reading, lexicons), original: packed(reports[place]!) } } : { fault },
  );
}

function packed({ original }: SourceReport): ReadReport["original"] {
  return { hash: sha256(original), size: original.length, packed: deflateRawSync(original) };
}
