/** What keeps a TOML text from being read, in the words of somebody who writes one for the first time, with the line that it is about. */
import type { TomlError } from "smol-toml";

/** What the parser says, and what to look for. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/control characters are not allowed/u, "a text is not closed: its quotation mark is missing"],
  [/^invalid value/u, 'the value is none: a text stands in quotes ("news.db"); numbers, true and false do not'],
  [
    /illegal character in key|^incomplete key/u,
    'a line sets a value (record = "news.db") or begins a table ([server])',
  ],
  [/already defined/u, "this was set before: once is enough"],
  [/expected comma|end of structure/u, "a list is not closed: a comma or ] is missing"],
];

export function unparsed({ message, line, column }: TomlError, text: string, path: string): string {
  const said = message.split("\n")[0]!.replace(/^Invalid TOML document: /u, "");
  const problem = MEANT.find(([pattern]) => pattern.test(said))?.[1] ?? said;
  const lines = text.split("\n");
  // A list or a text that is not closed is missed only behind it.
  const at = (lines[line - 1] ?? "").trim() === "" ? line - 1 : line;
  const written = lines[at - 1]?.trim() ?? "";
  return `${path}:${at}${at === line ? `:${column}` : ""}: ${problem}${written === "" ? "" : `; there is: ${shortened(written)}`}`;
}

const LONGEST = 60;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
