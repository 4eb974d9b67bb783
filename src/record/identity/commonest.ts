/** What is there most often; of equals, what came first. */
export function commonest<T extends string>(values: readonly T[]): T | null {
  return byCount([values])[0] ?? null;
}

/** Those first that more lists have. */
export function byCount<T extends string>(lists: readonly (readonly T[])[]): T[] {
  const counts = new Map<T, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
