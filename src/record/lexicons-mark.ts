/** Which words a report was read with: the mark changes with the user's own, those of Chancery go with the reader's version. */
import { compileOwn, type OwnWords } from "../lexicons/own-words.ts";
import { sha256 } from "./ids.ts";

/** `standard`, or `standard+` and twelve hexadecimal digits of what the user's files say. */
export function lexiconsMark(own: OwnWords): string {
  const compiled = compileOwn(own);
  if (compiled.length === 0) return "standard";
  return `standard+${sha256(JSON.stringify(compiled)).toString("hex").slice(0, 12)}`;
}
