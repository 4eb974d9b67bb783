/** From a report to its reading, as the command line does it. The one place where tests say how. */
import type { DocumentSpec } from "../../src/documents/document.ts";
import { makeDocument } from "../../src/documents/make-document.ts";
import { read, readAll } from "../../src/extraction/read.ts";
import type { Reading } from "../../src/extraction/reading.ts";
import { loadLexicons } from "../../src/lexicons/lexicons.ts";

export function readReport(spec: DocumentSpec): Reading {
  return read(makeDocument(spec), { lexicons: loadLexicons() });
}

/** Several at once, as an archive is read. */
export function readReports(specs: readonly DocumentSpec[]): Reading[] {
  return [...readAll(specs.map(makeDocument), { lexicons: loadLexicons() })];
}
