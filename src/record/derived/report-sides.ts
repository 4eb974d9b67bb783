/** On which sides' meetings each report tells, in the order in which outlets are counted: by side, outlet and month. */
import type { RecordStore } from "../store/record-store.ts";
import { NEVER } from "./days.ts";

interface Row {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly last: number | null;
  /** Those that stand in rows, divided by blanks; null where that was not asked yet. */
  readonly sides: string | null;
}

const REPORT = "select publisher, published, last, sides from report where revision = ?";

/** Puts down anew of which sides' meetings some reports tell. */
export function putReportSides(store: RecordStore, revisions: Iterable<number>): void {
  const sidesOf = store.sql<{ side: string }>(
    `select distinct s.side from account a join meeting_side s on s.meeting = a.meeting where a.revision = ? order by 1`,
  );
  const put = store.sql(
    "insert into report_side (side, publisher, month, revision, accounts, out) values (?, ?, ?, ?, ?, ?)",
  );
  const settle = store.sql("update report set sides = ? where revision = ?");
  const count = store.sql<{ accounts: number }>("select count(*) as accounts from account where revision = ?");
  for (const revision of revisions) {
    const report = store.sql<Row>(REPORT).get(revision)!;
    const sides = sidesOf.all(revision).map(({ side }) => side);
    if (report.sides === sides.join(" ")) continue;
    drop(store, revision, report);
    const { accounts } = count.get(revision)!;
    for (const side of sides) put.run(side, ...placeOf(report), revision, accounts, report.last ?? NEVER);
    settle.run(sides.join(" "), revision);
  }
}

/** Of a report that goes. */
export function withdrawReportSides(store: RecordStore, revision: number): void {
  drop(store, revision, store.sql<Row>(REPORT).get(revision)!);
}

function drop(store: RecordStore, revision: number, report: Row): void {
  const query = store.sql("delete from report_side where side = ? and publisher = ? and month = ? and revision = ?");
  for (const side of report.sides?.split(" ") ?? []) query.run(side, ...placeOf(report), revision);
}

function placeOf({ publisher, published }: Row): [publisher: string, month: string] {
  return [publisher ?? "", published?.slice(0, 7) ?? ""];
}
