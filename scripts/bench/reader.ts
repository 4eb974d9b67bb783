/** The reader as it is installed: built JavaScript, not the sources as the tests run them. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document, DocumentSpec } from "../../src/documents/document.ts";
import type { Reading } from "../../src/extraction/reading.ts";
import type { Lexicons } from "../../src/lexicons/lexicons.ts";
import { ROOT } from "../../test/support/reports.ts";

/** Readings of reports, in their order: as an archive is read. */
export type ReadReports = (specs: Iterable<DocumentSpec>) => Iterable<Reading>;

export function build(): void {
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", join(ROOT, "tsconfig.build.json")],
    {
      stdio: ["ignore", 2, 2],
      cwd: ROOT,
    },
  );
}

export async function builtReader(): Promise<ReadReports> {
  const { makeDocument } = await built<{ makeDocument(spec: DocumentSpec): Document }>("documents/make-document.js");
  const { readAll } = await built<{
    readAll(documents: Iterable<Document>, options: { lexicons: Lexicons }): Iterable<Reading>;
  }>("extraction/read.js");
  const { loadLexicons } = await built<{ loadLexicons(): Lexicons }>("lexicons/lexicons.js");
  const lexicons = loadLexicons();
  return (specs) => readAll(documents(specs), { lexicons });

  function* documents(specs: Iterable<DocumentSpec>): Generator<Document> {
    for (const spec of specs) yield makeDocument(spec);
  }
}

async function built<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(ROOT, "dist", path)).href)) as T;
}
