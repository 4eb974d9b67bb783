/** YAML → checked entries. Every problem names the file and the entry, so that a person can mend it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { ChanceryError } from "../shared/errors.ts";
import { lexiconFile } from "./kind.ts";
import { KINDS } from "./kinds.ts";

export interface CompiledLexicon {
  readonly lexicon: string;
  readonly kind: string;
  readonly entries: readonly unknown[];
}

/** Every lexicon below `folder`, sorted by name, entries checked against their kind's schema. */
export function compileFolder(folder: string): CompiledLexicon[] {
  return yamlFiles(folder).map((file) => compileFile(file, relative(folder, file)));
}

export function compileFile(path: string, shown: string): CompiledLexicon {
  return compileText(readFileSync(path, "utf8"), shown);
}

/** `shown`: what the file is called in what is said of it. @throws ChanceryError `lexicon/invalid` */
export function compileText(text: string, shown: string): CompiledLexicon {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (cause) {
    throw new ChanceryError(
      "lexicon/invalid",
      `${shown}: not YAML: ${(cause as Error).message}`,
      { file: shown },
      { cause },
    );
  }
  const file = lexiconFile.safeParse(raw);
  if (!file.success) throw new ChanceryError("lexicon/invalid", `${shown}: ${issueLine(file.error)}`, { file: shown });
  const { lexicon, kind, provenance, from, entries } = file.data;
  const definition = KINDS.find((known) => known.kind === kind);
  if (!definition) {
    const known = KINDS.map((k) => k.kind).join(", ");
    throw new ChanceryError(
      "lexicon/invalid",
      `${shown}: no kind of lexicon is called "${kind}" (there are: ${known})`,
      { file: shown },
    );
  }
  const sources = new Set(provenance.map((source) => source.id));
  const checked = entries.map((entry, index) => {
    const source = entry.from ?? from;
    if (!sources.has(source)) {
      throw new ChanceryError(
        "lexicon/invalid",
        `${shown}: entry ${index + 1} comes from "${source}", which provenance does not list`,
        { file: shown },
      );
    }
    const result = definition.entry.safeParse(entry);
    if (!result.success) {
      throw new ChanceryError(
        "lexicon/invalid",
        `${shown}: entry ${index + 1} (${JSON.stringify(entry).slice(0, 120)}): ${issueLine(result.error)}`,
        { file: shown, entry },
      );
    }
    try {
      definition.phrases(result.data as never);
    } catch (cause) {
      // An entry may stand for more wordings than can be looked for; that is the file's fault, and is told here and not in the reader.
      throw new ChanceryError(
        "lexicon/invalid",
        `${shown}: entry ${index + 1}: ${(cause as Error).message}`,
        { file: shown, entry },
        { cause },
      );
    }
    return result.data;
  });
  return { lexicon, kind, entries: checked };
}

function issueLine(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "(whole)"}: ${issue.message}`).join("; ");
}

export function yamlFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    throw new ChanceryError("lexicon/not-found", `No folder of lexicons at ${folder}.`, { folder }, { cause });
  }
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
