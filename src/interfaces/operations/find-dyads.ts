/** Which sides met how often: each two of them that ever met, those that met most first. */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, edtfOf, lastNumber, limit, side, stretch } from "./inputs.ts";
import { type DyadNews, newsSince } from "./news-since.ts";
import { operation } from "./operation.ts";

export interface DyadLine {
  /** In alphabetical order. */
  readonly sides: readonly [string, string];
  /** Those that were held. */
  readonly meetings: number;
  readonly reports: number;
  /** Days of the first and the last of which the day is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** The highest at which both met. */
  readonly level: Rank | null;
  /** What came into the record after the moment that was asked for; none where no moment was. */
  readonly news?: DyadNews;
}

type Row = Omit<DyadLine, "sides" | "news"> & { readonly a: string; readonly b: string };

export const findDyads = operation({
  name: "dyads",
  summary: "Each two sides that met, those that met most often first.",
  input: z.strictObject({
    side: side.optional().describe("Only those of which that side is one."),
    since: day.optional().describe("Only those whose last meeting was on that day or later."),
    knownSince: z.iso
      .datetime()
      .optional()
      .describe(
        "Only those that reports tell of which came into the record after that moment, with how many: 2026-01-31T12:00:00Z.",
      ),
    asOf,
    limit,
  }),
  answer(store, { side, since, knownSince, asOf, limit }): DyadLine[] {
    const last = lastNumber(asOf);
    const from = since === undefined ? undefined : edtfOf(stretch(since).earliest);
    const news = knownSince === undefined ? null : newsSince(store, knownSince);
    const wanted = limit ?? Number.POSITIVE_INFINITY;
    const most = news === null ? wanted : Number.POSITIVE_INFINITY;
    const rows = last === undefined ? stored(store, { side, from, most }) : then(store, { side, from, most, last });
    const lines = rows.map(({ a, b, ...rest }): DyadLine => ({ sides: [a, b], ...rest }));
    if (news === null) return lines;
    return lines
      .flatMap((line) => {
        const own = news.get(line.sides.join("-"));
        return own ? [{ ...line, news: own }] : [];
      })
      .slice(0, wanted);
  },
});

interface Wanted {
  readonly side: string | undefined;
  /** The day of the last meeting, or a later one. */
  readonly from: string | undefined;
  readonly most: number;
}

const ORDER = "order by meetings desc, reports desc, a, b";

function stored(store: RecordStore, { side, from, most }: Wanted): Row[] {
  const conditions = [
    ...(side === undefined ? [] : ["(a = ? or b = ?)"]),
    ...(from === undefined ? [] : ["last >= ?"]),
  ];
  const given = [...(side === undefined ? [] : [side, side]), ...(from === undefined ? [] : [from])];
  return store
    .sql<Row>(
      `select a, b, meetings, reports, first, last, level from dyad
        ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`} ${ORDER} limit ?`,
    )
    .all(...given, Number.isFinite(most) ? most : -1);
}

/**
 * By the reports published up to a day; meetings are those that all reports come to. Nobody met more often then than now: those who met
 * most are looked at first, and the others no more when they cannot come before those that were found.
 */
function then(store: RecordStore, { side, from, most, last }: Wanted & { readonly last: number }): Row[] {
  const found: Row[] = [];
  let least = 0;
  for (const { a, b, meetings } of dyadsInOrder(store, side)) {
    if (meetings < least) break;
    const row = countedThen(store, a, b, last);
    if (row.meetings === 0 || (from !== undefined && (row.last === null || row.last < from))) continue;
    found.push(row);
    if (found.length % most !== 0) continue;
    found.sort(inOrder);
    found.length = Math.min(found.length, most);
    least = found.at(-1)!.meetings;
  }
  return found.sort(inOrder).slice(0, most);
}

function dyadsInOrder(store: RecordStore, side: string | undefined) {
  return store
    .sql<Pick<Row, "a" | "b" | "meetings">>(
      `select a, b, meetings from dyad ${side === undefined ? "" : "where a = ? or b = ?"} ${ORDER}`,
    )
    .iterate(...(side === undefined ? [] : [side, side]));
}

function countedThen(store: RecordStore, a: string, b: string, last: number): Row {
  const { level, ...row } = store
    .sql<Omit<Row, "level" | "a" | "b"> & { level: number | null }>(
      `select count(*) as meetings, coalesce(sum(case when allOut <= ? then reports end), 0) as reports,
              min(day) as first, max(day) as last, min(level) as level
         from meeting_pair where a = ? and b = ? and status = 'held' and out <= ?`,
    )
    .get(last, a, b, last)!;
  const partly = store
    .sql<{ outs: string }>(
      "select outs from meeting_pair where a = ? and b = ? and status = 'held' and out <= ? and allOut > ?",
    )
    .all(a, b, last, last);
  const others = partly.flatMap(({ outs }) => outs.split(" ").filter((out) => Number(out) <= last)).length;
  return { ...row, a, b, reports: row.reports + others, level: level === null ? null : RANKS[level]! };
}

function inOrder(x: Row, y: Row): number {
  return y.meetings - x.meetings || y.reports - x.reports || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);
}
