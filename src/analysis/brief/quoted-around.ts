/** A report's own words, cut to the clauses around those that count. */
import type { Citation } from "./brief.ts";
import { type Cited, following, phrase, quoted, quotedShort } from "./cited.ts";
import { clauseBefore, clauseBehind } from "./clause.ts";

/** `[from, to)` within the text is what has to be seen; null: its beginning will do. */
export function quotedAround(
  text: string,
  span: readonly [from: number, to: number] | null,
  { by, most }: { readonly by: readonly [Citation, ...Citation[]]; readonly most: number },
): Cited {
  if (text.length <= most || span === null || span[1] <= most / 2) return quotedShort(text, by, most);
  const [from, to] = span;
  const before = Math.max(20, Math.floor((most - (to - from)) / 2));
  const start = clauseBefore(text, from, before);
  const end = clauseBehind(text, to, Math.max(0, most - (to - start)));
  const piece = quoted(text.slice(start, end).trim(), by, "kept");
  const [lead, tail] = [start > 0 ? "“… " : "“", end < text.trimEnd().length ? " …”" : "”"];
  return phrase`${following(lead, by)}${piece}${following(tail, by)}`;
}
