/** The entries of one compiled lexicon, for parts that need only that one (`chancery names` starts without the rest). */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompiledLexicon } from "./compile.ts";
import type { EntryOf, KindName } from "./kinds.ts";

const COMPILED = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "compiled");

/** `name` as in the file's head, "names/given-names". Entries of another kind are left out. */
export function readEntries<K extends KindName>(name: string, kind: K): readonly EntryOf<K>[] {
  const file = JSON.parse(readFileSync(join(COMPILED, `${name.replaceAll("/", "-")}.json`), "utf8")) as CompiledLexicon;
  return file.kind === kind ? (file.entries as readonly EntryOf<K>[]) : [];
}
