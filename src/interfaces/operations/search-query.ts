/**
 * What a person types to search → a query of FTS5. Words all have to be there, in any form; "words in quotation marks" together; word* any
 * that begin so; OR between two; -word leaves out. Whatever else is typed is taken for words, so nothing can go wrong.
 */
const TERM = /(?<not>-?)(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;
const LETTERS = /[\p{L}\p{N}]/u;

/** Null where there is no word in it that a text could have. */
export function searchQuery(typed: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  let either = false;
  for (const { groups } of typed.matchAll(TERM)) {
    const { not, phrase, word = "" } = groups as { not: string; phrase?: string; word?: string };
    if (phrase === undefined && word === "OR") {
      either = wanted.length > 0;
      continue;
    }
    const text = phrase ?? word.replace(/\*$/u, "");
    if (!LETTERS.test(text)) continue;
    const term = `"${text.replaceAll('"', '""')}"${phrase === undefined && word.endsWith("*") ? " *" : ""}`;
    if (not === "-") unwanted.push(term);
    else if (either) wanted.push(`${wanted.pop()} OR ${term}`);
    else wanted.push(term);
    either = false;
  }
  if (wanted.length === 0) return null;
  const all = wanted.map((term) => `(${term})`).join(" AND ");
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(" OR ")})`;
}
