/**
 * Which row of a list is which of those that the record has of it: lists are edited, sorted, and rows are put in between. By the name that
 * the list itself gives a row; else the same words; else the row at that place, or another, of which most cells are the same.
 */

/** A row as it is now, or as the record has it. */
export interface MatchedRow {
  readonly sheet: string | null;
  readonly number: number;
  /** What the list itself calls it. */
  readonly key: string | null;
  readonly text: string;
}

/** So many of the cells of the one that has fewer are the same. */
const ALIKE = 0.5;
/** A cell that more rows have tells nothing of which it is. */
const COMMON = 50;

/** For each present row the index of the known one that it is, or -1. */
export function matchRows(now: readonly MatchedRow[], known: readonly MatchedRow[]): number[] {
  const found = now.map(() => -1);
  const free = new Set(known.keys());
  const take = (at: number, index: number | undefined): void => {
    if (index === undefined || !free.delete(index)) return;
    found[at] = index;
  };
  const pass = (keyOf: (row: MatchedRow) => string | null) => {
    const byKey = new Map<string, number[]>();
    for (const index of free) {
      const key = keyOf(known[index]!);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), index]);
    }
    for (const [at, row] of now.entries()) {
      const key = found[at] === -1 ? keyOf(row) : null;
      if (key !== null) take(at, byKey.get(key)?.shift());
    }
  };
  pass(({ sheet, key }) => (key === null ? null : JSON.stringify([sheet, key])));
  // Who is named is matched by name alone.
  const nameless = (row: MatchedRow, key: string) => (row.key === null ? key : null);
  pass((row) => nameless(row, JSON.stringify([row.sheet, row.number, row.text])));
  pass((row) => nameless(row, row.text));
  matchAlike(now, known, found, free, take);
  return found;
}

function matchAlike(
  now: readonly MatchedRow[],
  known: readonly MatchedRow[],
  found: readonly number[],
  free: ReadonlySet<number>,
  take: (at: number, index: number) => void,
): void {
  const byCell = new Map<string, number[]>();
  for (const index of free) {
    if (known[index]!.key !== null) continue;
    for (const cell of cellsOf(known[index]!)) byCell.set(cell, [...(byCell.get(cell) ?? []), index]);
  }
  for (const [at, row] of now.entries()) {
    if (found[at] !== -1 || row.key !== null) continue;
    const cells = cellsOf(row);
    const shared = new Map<number, number>();
    for (const cell of cells) {
      const rows = byCell.get(cell) ?? [];
      if (rows.length > COMMON && !rows.some((index) => known[index]!.number === row.number)) continue;
      for (const index of rows) if (free.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const [best] = [...shared]
      .filter(([index, count]) => count >= ALIKE * Math.min(cells.size, cellsOf(known[index]!).size))
      .sort(([a, n], [b, m]) => m - n || distance(known[a]!, row) - distance(known[b]!, row) || a - b);
    if (best) take(at, best[0]);
  }
}

function distance(a: MatchedRow, b: MatchedRow): number {
  return a.sheet === b.sheet ? Math.abs(a.number - b.number) : Number.MAX_SAFE_INTEGER;
}

/** Without heads: a column may be called otherwise. */
function cellsOf({ text }: MatchedRow): Set<string> {
  return new Set(text.split("\n").map((line) => line.slice(line.indexOf(": ") + 1).trim()));
}
