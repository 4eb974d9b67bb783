/** What of a sentence a footnote quotes: all of a short one; of a long one the clauses in which the words stand that count. */
import type { Citation } from "./brief.ts";
import { clauseBefore, clauseBehind } from "./clause.ts";

/** Where within a field: `[start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** A sentence up to so many UTF-16 units is quoted as it is. */
const SHORT = 150;
/** Around the words that count: so far a clause is looked for, on each side. */
const AROUND = 60;
/** What would leave out no more than so much leaves out nothing. */
const NEAR = 30;

type Quoted = Pick<Citation, "start" | "end" | "quote" | "core">;

/** The stretches of a citation that are shown, in order. */
export function shownOf({ start, end, quote, core }: Quoted): Stretch[] {
  if (quote.length <= SHORT) return [[start, end]];
  const stretches = (core ?? [[start, start + Math.min(quote.length, SHORT)]]).map(([from, to]): Stretch => {
    const [first, last] = [Math.max(from, start) - start, Math.min(to, end) - start];
    return [start + clauseBefore(quote, first, AROUND), start + clauseBehind(quote, last, AROUND)];
  });
  return together(stretches).map(
    ([from, to]): Stretch => [from - start <= NEAR ? start : from, end - to <= NEAR ? end : to],
  );
}

/** In order, those that meet as one. */
function together(stretches: readonly Stretch[], near = NEAR): Stretch[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + near) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Words of one field of one report as one quotation, with a mark for each gap: "… met in Baku … on 3 May". */
export function quotedWords(quoted: readonly Quoted[]): string {
  const pieces = together(quoted.flatMap(shownOf), 0).map(([from, to]) => ({
    from,
    to,
    words: wordsAt(quoted, from, to),
  }));
  return pieces
    .map(({ from, to, words }, at) => {
      const before = pieces[at - 1];
      // Between two sentences that follow each other there is white space.
      const follows = before !== undefined && from - before.to <= 2;
      const begins = at === 0 && quoted.some(({ start }) => start === from);
      const ends = quoted.some(({ end }) => end === to);
      const lead = follows ? " " : begins ? "" : at === 0 ? "… " : " … ";
      return `${lead}${words}${at === pieces.length - 1 && !ends ? " …" : ""}`;
    })
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** From whichever citation has them; where two overlap the one begins where the other ends. */
function wordsAt(quoted: readonly Quoted[], from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; ) {
    const one = quoted.find(({ start, end }) => start <= at && at < end)!;
    const end = Math.min(one.end, to);
    words += one.quote.slice(at - one.start, end - one.start);
    at = end;
  }
  return words.trim();
}
