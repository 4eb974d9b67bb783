/** Words of the user's own on their way into a record: which files they are, and how many entries of which kind. */
import { readFileSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { compileText, yamlFiles } from "../../lexicons/compile.ts";
import type { WordFile } from "../../lexicons/own-words.ts";
import type { ImportedSourceLine } from "../../record/imported/imported-sources.ts";
import { keptWords } from "../../record/imported/own-words.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";

/** Bytes of one file; ours are all below a tenth of it. */
const LIMIT = 5_000_000;

/** The YAML files below a folder. @throws ChanceryError `import/unknown`: there is none; `source/too-large` */
export function wordFilesOf(folder: string): WordFile[] {
  const files = yamlFiles(folder);
  if (files.length === 0)
    throw new ChanceryError(
      "import/unknown",
      `${folder}: no file of words is below that folder (their names end in .yaml). Reports go in by chancery ingest; other files are imported one by one`,
      { path: folder },
    );
  return files.map((path) => {
    const name = relative(folder, path).replaceAll(sep, "/");
    if (statSync(path).size > LIMIT)
      throw new ChanceryError("source/too-large", `${name}: a file of words is at most ${LIMIT / 1e6} MB long`, {
        path,
      });
    return { name, text: readFileSync(path, "utf8") };
  });
}

/** By kind of lexicon. @throws ChanceryError `lexicon/invalid` */
export function countEntries(files: readonly WordFile[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, text } of files) {
    const { kind, entries } = compileText(text, name);
    counts[kind] = (counts[kind] ?? 0) + entries.length;
  }
  return counts;
}

/** The files of words that a record keeps, as lines of its list of what was imported. */
export function wordSources(store: RecordStore): ImportedSourceLine[] {
  return keptWords(store).map(({ name, text, at }) => ({
    ...{ name, kind: "words", file: name, at, gone: 0 },
    rows: compileText(text, name).entries.length,
  }));
}
