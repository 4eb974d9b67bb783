/** Where a key stands in a TOML text: parsers tell that of mistakes in form only. */

/** From 1; null where it is not found, as in a table within braces. Of a table: its head, or its first key. */
export function lineOf(text: string, keys: readonly string[]): number | null {
  let table: string[] = [];
  let inText: string | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (inText === null) {
      const found = keysOf(line.trim());
      const whole = found?.isTable ? found.keys : [...table, ...(found?.keys ?? [])];
      if (found && keys.every((key, at) => whole[at] === key)) return index + 1;
      if (found?.isTable) table = found.keys;
    }
    inText = afterLine(line, inText);
  }
  return null;
}

/** Of a line that begins a table or sets a key; null of any other. */
function keysOf(line: string): { readonly isTable: boolean; readonly keys: string[] } | null {
  const isTable = line.startsWith("[");
  const end = line.indexOf(isTable ? "]" : "=");
  const written = end === -1 ? "" : line.slice(0, end).replace(/^\[+/u, "");
  return /^[\w."' -]+$/u.test(written) ? { isTable, keys: partsOf(written) } : null;
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
