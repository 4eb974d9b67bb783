/** The reader as it is installed: built JavaScript, not the sources as the tests run them. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document, DocumentSpec } from "../../src/documents/document.ts";
import type { Reading } from "../../src/extraction/reading.ts";
import type { Lexicons } from "../../src/lexicons/lexicons.ts";
import { ROOT } from "../../test/support/reports.ts";

export type ReadReport = (spec: DocumentSpec) => Reading;

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

export async function builtReader(): Promise<ReadReport> {
  const { makeDocument } = await built<{ makeDocument(spec: DocumentSpec): Document }>("documents/make-document.js");
  const { read } = await built<{ read(document: Document, options: { lexicons: Lexicons }): Reading }>(
    "extraction/read.js",
  );
  const { loadLexicons } = await built<{ loadLexicons(): Lexicons }>("lexicons/lexicons.js");
  const lexicons = loadLexicons();
  return (spec) => read(makeDocument(spec), { lexicons });
}

async function built<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(ROOT, "dist", path)).href)) as T;
}
