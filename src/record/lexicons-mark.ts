/** Which words a report was read with: the mark changes with the user's own, those of Chancery go with the reader's version. */
import { compileFolder } from "../lexicons/compile.ts";
import { sha256 } from "./ids.ts";

/** `standard`, or `standard+` and twelve hexadecimal digits of what the folder's files say. */
export function lexiconsMark(folder: string | undefined): string {
  if (folder === undefined) return "standard";
  return `standard+${sha256(JSON.stringify(compileFolder(folder)))
    .toString("hex")
    .slice(0, 12)}`;
}
