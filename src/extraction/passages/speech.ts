/** Which tokens are somebody's own words, and whose: a readout that stands between marks as a whole is prose, and no speech. */
import type { Annotated } from "../annotated.ts";
import type { QuoteMention } from "../quotes/quote.ts";

export interface Speech {
  /** Index of the quotation whose words a token is; -1 for none. */
  at(token: number): number;
  readonly quotes: readonly QuoteMention[];
}

const SILENCE: Speech = { at: () => -1, quotes: [] };
const FIRST_PERSON = /\b(?:we|our|us|ours|I|my|me)\b/u;

export function speechOf(
  { tokens }: Annotated,
  quotes: readonly QuoteMention[],
  isPerson: (name: string) => boolean,
): Speech {
  if (quotes.length === 0) return SILENCE;
  const of = new Int32Array(tokens.length).fill(-1);
  const starts = quotes
    .flatMap(({ spans }, quote) => spans.map((span) => ({ ...span, quote })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, quote } of starts) {
    const { speaker, text } = quotes[quote]!;
    if (!(speaker !== null && isPerson(speaker)) && !FIRST_PERSON.test(text)) continue;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++) of[at] = quote;
  }
  return { at: (token) => of[token] ?? -1, quotes };
}
