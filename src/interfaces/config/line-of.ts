/** Where a key stands in a TOML text: parsers tell that of mistakes in form only. */

/** Bare and quoted keys with dots between, and what stands behind them: `=` of a value, `]` of a table. */
const KEY =
  /^\s*(?<open>\[{0,2})\s*(?<keys>(?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*(?<close>=|\])/u;

/** From 1; null where it is not found, as in a table within braces. Of a table: its head, or its first key. */
export function lineOf(text: string, keys: readonly string[]): number | null {
  let table: string[] = [];
  let inText: string | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (inText === null) {
      const { open, keys: written, close } = KEY.exec(line)?.groups ?? {};
      if (written !== undefined && (close === "]") === (open !== "")) {
        const found = partsOf(written);
        const whole = open === "" ? [...table, ...found] : found;
        if (keys.every((key, at) => whole[at] === key)) return index + 1;
        if (open !== "") table = found;
      }
    }
    inText = afterLine(line, inText);
  }
  return null;
}

/** The mark that ends the text of several lines that a line begins or goes on with; null outside of one. */
function afterLine(line: string, inText: string | null): string | null {
  let open = inText;
  for (const [mark] of line.matchAll(/"""|'''/gu)) {
    if (open === null) open = mark;
    else if (open === mark) open = null;
  }
  return open;
}

function partsOf(written: string): string[] {
  return [...written.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/gu)].map(
    ([, double, single, bare]) => (double ?? single ?? bare)!,
  );
}
