/** Words of a report, cut where what changed begins and ends. */
export interface Wording {
  readonly start: number;
  readonly quote: string;
  /** In the text of the report, as `start` is. */
  readonly changed?: readonly { readonly start: number; readonly end: number }[];
}

export interface Piece {
  /** Where it begins, within the quotation. */
  readonly at: number;
  readonly text: string;
  readonly changed: boolean;
}

export function pieces({ start, quote, changed = [] }: Wording): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const put = (to: number, is: boolean) => {
    if (to > at) found.push({ at, text: quote.slice(at, to), changed: is });
    at = Math.max(at, to);
  };
  for (const span of changed.toSorted((a, b) => a.start - b.start)) {
    put(Math.min(quote.length, span.start - start), false);
    put(Math.min(quote.length, span.end - start), true);
  }
  put(quote.length, false);
  return found;
}
