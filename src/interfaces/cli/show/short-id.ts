/** As much of an id as is shown in tables: 35 bits, so that two of a million share one in a few records only. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
