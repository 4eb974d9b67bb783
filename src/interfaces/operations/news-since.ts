/** What came into a record after a moment, by the two sides it tells of. */
import type { RecordStore } from "../../record/store/record-store.ts";

export interface DyadNews {
  /** Reports that are new, or whose text changed. */
  readonly reports: number;
  /** Those held of which no report told before. */
  readonly meetings: number;
}

interface Row extends DyadNews {
  readonly a: string;
  readonly b: string;
}

/** `moment`: ISO date-time, UTC. By pair: `AZ-GE`. Texts are numbered as they come in, so that what is new is behind a number. */
export function newsSince(store: RecordStore, moment: string): ReadonlyMap<string, DyadNews> {
  const before = lastBefore(store, new Date(moment).toISOString());
  const rows = before === 0 ? everything(store) : behind(store, before);
  return new Map(rows.map(({ a, b, reports, meetings }) => [`${a}-${b}`, { reports, meetings }]));
}

function everything(store: RecordStore): Row[] {
  return store.sql<Row>("select a, b, reports, meetings from dyad").all();
}

/** A meeting that a changed text tells of was told of before. */
function behind(store: RecordStore, before: number): Row[] {
  return store
    .sql<Row>(
      `with told as materialized (select distinct meeting from account where revision > ? and meeting is not null),
            changed as materialized (select key from revision where number > 1 and key > ?),
            came as materialized (
              select t.meeting, min(a.revision > ? and a.revision not in (select key from changed)) as isNew
                from told t join account a on a.meeting = t.meeting group by t.meeting)
       select p.a, p.b, count(distinct a.revision) as reports,
              count(distinct case when c.isNew and p.status = 'held' then c.meeting end) as meetings
         from came c
         join meeting_pair p on p.meeting = c.meeting and p.status <> 'cancelled'
         join account a on a.meeting = c.meeting and a.revision > ?
        group by p.a, p.b`,
    )
    .all(before, before, before, before);
}

/** The number of the last text that had come in by then. */
function lastBefore(store: RecordStore, moment: string): number {
  const any = store
    .sql<{ one: number }>("select 1 as one from ingest where coalesce(ended, started) <= ? limit 1")
    .get(moment);
  if (!any) return 0;
  return (
    store
      .sql<{ key: number }>(
        `select v.key from revision v join ingest i on i.key = v.ingest
          where coalesce(i.ended, i.started) <= ? order by v.key desc limit 1`,
      )
      .get(moment)?.key ?? 0
  );
}
