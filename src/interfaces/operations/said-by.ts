/** What a person is told to have said, in the words of the reports, the latest first; of copies one. */

import type { RecordStore } from "../../record/store/record-store.ts";
import { valuesOf } from "../../record/stored-passages.ts";
import type { PassageAct } from "../../shared/vocabulary.ts";

export interface Saying {
  /** Id of the meeting, and its day in EDTF as the report has it. */
  readonly meeting: string;
  readonly date: string | null;
  /** Name of the report. */
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly act: PassageAct;
  readonly topics: readonly string[];
  /** `[start, end)` of the report's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** As many are looked at, so that copies leave enough; and as many are told. */
const LOOKED = 160;
const TOLD = 60;

interface Row extends Omit<Saying, "topics" | "quote"> {
  readonly revision: number;
  readonly topics: string;
}

/** `last`: only by reports published up to that day. */
export function saidBy(store: RecordStore, person: number, last: number | undefined): Saying[] {
  const rows = store
    .sql<Row>(
      `select s.revision, m.id as meeting, a.date, r.name as document, r.publisher, r.published, s.act, s.topics, s.start, s."end"
         from participant p cross join account a on a.key = p.account
         cross join passage s on s.revision = a.revision and s.meeting = a.number and s.speaker = p.name
         join report r on r.revision = a.revision join meeting m on m.key = a.meeting
        where p.person = ? and s.kind = 'substance' ${last === undefined ? "" : "and r.last <= ?"}
        order by a.day is null, a.day desc, s.revision, s.number limit ${LOOKED}`,
    )
    .all(person, ...(last === undefined ? [] : [last]));
  const texts = new Map<number, string>();
  const text = store.sql<{ text: string }>("select text from revision where key = ?");
  const told = new Map<string, Saying>();
  for (const { revision, topics, ...row } of rows) {
    if (told.size === TOLD) break;
    if (!texts.has(revision)) texts.set(revision, text.get(revision)!.text);
    const quote = texts.get(revision)!.slice(row.start, row.end);
    if (!told.has(quote)) told.set(quote, { ...row, topics: valuesOf(topics, " "), quote });
  }
  return [...told.values()];
}
