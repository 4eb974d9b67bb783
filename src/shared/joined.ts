/**
 * Names put together from parts: joined`${side} behind the words`.
 *
 * The same parts give the same string, made once: what is only looked up by its name (the feature of a model) is then neither put
 * together nor read letter by letter again. For parts from closed sets; of parts beyond number the first are kept, the rest is made anew.
 */
import { interned } from "./interned.ts";

type Part = string | number;
type Row = Map<Part, Row | string>;

const MOST_KEPT = 2_000;
const rows = new Map<TemplateStringsArray, Row>();

export function joined(words: TemplateStringsArray, ...parts: readonly Part[]): string {
  const last = parts.length - 1;
  if (last < 0) return words[0]!;
  let row = rows.get(words);
  if (!row) rows.set(words, (row = new Map()));
  for (let at = 0; at < last; at++) {
    let next = row.get(parts[at]!) as Row | undefined;
    if (!next) {
      if (row.size >= MOST_KEPT) return together(words, parts);
      row.set(parts[at]!, (next = new Map()));
    }
    row = next;
  }
  let name = row.get(parts[last]!) as string | undefined;
  if (name === undefined) {
    name = together(words, parts);
    if (row.size < MOST_KEPT) row.set(parts[last]!, name);
  }
  return name;
}

function together(words: TemplateStringsArray, parts: readonly Part[]): string {
  return interned(words.reduce((name, word, at) => name + String(parts[at - 1]) + word));
}
