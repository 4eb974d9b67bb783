/** What a file is that somebody wants to import: by its looks, since names of files tell little. */
import { isArchive } from "../../sources/sheet/read-sheets.ts";

export const IMPORT_KINDS = ["spreadsheet", "record", "judgements", "ftm", "popolo", "words"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_KIND_NAMES: Readonly<Record<ImportKind, string>> = {
  spreadsheet: "a spreadsheet",
  record: "an export of a record",
  judgements: "a list of judgements",
  ftm: "a list of people (FollowTheMoney)",
  popolo: "a list of people (Popolo)",
  words: "words of your own",
};

/** Bytes that are looked at. */
export const HEAD = 100_000;

/** `null`: nothing that is known. */
export function kindOfFile(bytes: Uint8Array, name: string): ImportKind | null {
  if (isArchive(bytes)) return "spreadsheet";
  const head = new TextDecoder()
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\ufeff/u, "")
    .trimStart();
  if (head.startsWith("{") || head.startsWith("[")) return kindOfJson(head);
  if (/\.ya?ml$/iu.test(name) || /^lexicon:\s/mu.test(head)) return "words";
  return /\.(?:csv|tsv|tab|txt)$/iu.test(name) || /[,;\t|]/u.test(head.split("\n", 1)[0]!) ? "spreadsheet" : null;
}

function kindOfJson(head: string): ImportKind | null {
  const first = parsed(head.split("\n", 1)[0]!);
  if (first?.format === "chancery-export") return "record";
  if (typeof first?.verdict === "string" && Array.isArray(first.about)) return "judgements";
  if (typeof first?.schema === "string" && typeof first.properties === "object") return "ftm";
  const has = (name: string) => new RegExp(`"${name}"\\s*:`, "u").test(head);
  if (has("schema") && has("properties")) return "ftm";
  return ["persons", "memberships", "posts", "other_names", "given_name"].some(has) ? "popolo" : null;
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
