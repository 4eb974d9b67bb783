/** Many texts → their readings. One that fails is no end of the others: they are read again, one by one. */
import type { Document, DocumentSpec } from "../../documents/document.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { type ReadOptions, readAll } from "../../extraction/read.ts";
import type { Reading } from "../../extraction/reading.ts";

export type ReadingResult =
  | { readonly reading: Reading; readonly fault?: undefined }
  | { readonly reading?: undefined; readonly fault: Error };

export function readDocuments(reports: readonly DocumentSpec[], options: ReadOptions): ReadingResult[] {
  try {
    return [...readAll(documentsOf(reports), options)].map((reading) => ({ reading }));
  } catch (fault) {
    if (reports.length === 1) return [{ fault: fault as Error }];
    return reports.flatMap((report) => readDocuments([report], options));
  }
}

function* documentsOf(reports: readonly DocumentSpec[]): Generator<Document> {
  for (const report of reports) yield makeDocument(report);
}
