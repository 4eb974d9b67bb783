/** A register from a file, checked at the door: what does not fit is told with file and entry. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { ChanceryError } from "../../shared/errors.ts";
import { type Register, registerFile } from "./register.ts";

/**
 * A register from the file that `chancery register` or `formatRegister` wrote.
 * @throws ChanceryError `register/not-found`, `register/invalid`
 */
export function loadRegister(path: string): Register {
  return parseRegister(textOf(path), path);
}

/**
 * The same from the text of such a file; `shown` is what it is called in a message.
 * @throws ChanceryError `register/invalid`
 */
export function parseRegister(text: string, shown: string): Register {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw invalid(shown, `not JSON: ${(cause as Error).message}`, cause);
  }
  const checked = registerFile.safeParse(raw);
  if (checked.success) return checked.data;
  throw invalid(shown, issueOf(checked.error.issues[0]!, raw), checked.error);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\u{FEFF}/u, "");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem = code === "ENOENT" || code === "ENOTDIR" ? "there is no file of that name" : message;
    throw new ChanceryError("register/not-found", `${path}: ${problem}`, { file: path }, { cause });
  }
}

/** "entry 3 (Maka Bochorishvili), reports.0.day: no day in EDTF". */
function issueOf({ path, message }: z.core.$ZodIssue, raw: unknown): string {
  const [first, index, ...rest] = path;
  if (first !== "entries" || typeof index !== "number") return `${path.join(".") || "the file"}: ${message}`;
  const entry = (raw as { entries: unknown[] }).entries[index] as { name?: unknown } | null;
  const name = typeof entry?.name === "string" ? ` (${entry.name})` : "";
  return `entry ${index + 1}${name}${rest.length > 0 ? `, ${rest.join(".")}` : ""}: ${message}`;
}

function invalid(file: string, problem: string, cause: unknown): ChanceryError {
  return new ChanceryError("register/invalid", `${file}: ${problem}`, { file }, { cause });
}
