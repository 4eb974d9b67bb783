/** Which sides met how often: each two of them that ever met, those that met most first. */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
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
}

type Row = Omit<DyadLine, "sides"> & { readonly a: string; readonly b: string };

export const findDyads = operation({
  name: "dyads",
  summary: "Each two sides that met, those that met most often first.",
  input: z.strictObject({
    side: side.optional().describe("Only those of which that side is one."),
    since: day.optional().describe("Only those whose last meeting was on that day or later."),
    asOf,
    limit,
  }),
  answer(store, { side, since, asOf, limit }): DyadLine[] {
    const last = lastNumber(asOf);
    const from = since === undefined ? undefined : stretch(since).earliest;
    const rows = last === undefined ? stored(store, side) : countedBy(store, side, last);
    const found = rows
      .filter((row) => from === undefined || (row.last !== null && stretch(row.last).latest >= from))
      .map(({ a, b, ...rest }): DyadLine => ({ sides: [a, b], ...rest }));
    return limit === undefined ? found : found.slice(0, limit);
  },
});

function stored(store: RecordStore, side: string | undefined): Row[] {
  const given = side === undefined ? [] : [side, side];
  return store
    .sql<Row>(
      `select a, b, meetings, reports, first, last, level from dyad ${side === undefined ? "" : "where a = ? or b = ?"}
        order by meetings desc, reports desc, a, b`,
    )
    .all(...given);
}

/** By the reports published up to a day; meetings are those that all reports come to. */
function countedBy(store: RecordStore, side: string | undefined, last: number): Row[] {
  const rows = store
    .sql<Omit<Row, "level"> & { level: number }>(
      `select x.side as a, y.side as b, count(*) as meetings, sum(t.reports) as reports,
              min(case when m.first = m.last then json_extract(m.told, '$.date') end) as first,
              max(case when m.first = m.last then json_extract(m.told, '$.date') end) as last,
              min(case m.level ${RANKS.map((rank, index) => `when '${rank}' then ${index}`).join(" ")} end) as level
         from (select a.meeting, count(distinct a.revision) as reports from account a join report r on r.revision = a.revision
                where r.last <= ? group by a.meeting) t
         join meeting m on m.key = t.meeting and m.status = 'held'
         join meeting_side x on x.meeting = t.meeting join meeting_side y on y.meeting = t.meeting and x.side < y.side
        ${side === undefined ? "" : "where x.side = ? or y.side = ?"}
        group by x.side, y.side order by meetings desc, reports desc, a, b`,
    )
    .all(last, ...(side === undefined ? [] : [side, side]));
  return rows.map((row) => ({ ...row, level: RANKS[row.level] ?? null }));
}
