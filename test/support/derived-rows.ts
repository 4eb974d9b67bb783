/** All that was worked out of a record, as lines in order: two records of the same reports have the same lines. */
import type { RecordStore } from "../../src/record/store/record-store.ts";

/** Keys of profiles are numbers of the file alone: what they stand for takes their place. */
const QUERIES: Readonly<Record<string, string>> = {
  report: "select * from report order by revision",
  account: "select * from account order by key",
  account_block: "select * from account_block order by 1, 2, 3, 5",
  participant: `select p.account, p.number, p.name, p.country, p.countrySaid, p.rank, p.office, p.officeSaid, p.person, f.id
    from participant p join profile f on f.key = p.profile order by 1, 2`,
  profile: `select f.id, f."full", f.ranks, f.firm, (select min(g.id) from profile g where g.cell = f.cell and f.cell <> 0) from profile f order by 1`,
  profile_block:
    "select b.block, b.role, f.id from profile_block b join profile f on f.key = b.profile order by 1, 2, 3",
  person: "select * from person order by key",
  person_name: "select * from person_name order by 1, 2",
  person_word: "select * from person_word order by 1, 2",
  person_link: `select l.person, l.a, l.b, l.score, l.because, f.id from person_link l left join profile f on f.key = l.bare
    order by 1, l.score desc, l.a, l.b, l.because, f.id`,
  person_meeting: "select * from person_meeting order by 1, 3",
  person_account: "select * from person_account order by 1, 2, 3",
  incumbency: "select * from incumbency order by country, office, person",
  meeting: "select * from meeting order by key",
  meeting_side: "select * from meeting_side order by side, meeting",
  meeting_pair: "select * from meeting_pair order by a, b, meeting",
  dyad: "select * from dyad order by a, b",
  collected: "select * from collected order by publisher, month",
  outlet: "select publisher, hex(months) as months from outlet order by 1",
  report_side: "select * from report_side order by 1, 2, 3, 4",
  words: "select rowid, title from words order by rowid",
};

export function derivedRows(store: RecordStore): string[] {
  return Object.entries(QUERIES).flatMap(([table, query]) =>
    store
      .sql(query)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
}
