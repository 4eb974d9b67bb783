/** Reports, and not what they tell of a meeting: which tell of some meetings, who published them when, and between which there is none. */
import type { Meeting } from "../../record/identity/meeting.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import type { Citation } from "./brief.ts";
import { type Cited, value } from "./cited.ts";
import type { StoredStatements } from "./stored-statements.ts";

export interface ReportTold {
  readonly revision: number;
  /** Id. */
  readonly document: string;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly citation: Citation;
}

/** Each report that tells of some meetings, with words that do; the first `whole` with their sentences. */
export function reportsOf(statements: StoredStatements, meetings: readonly Meeting[], whole: number): ReportTold[] {
  const reports = new Map<number, ReportTold>();
  for (const { accounts } of meetings)
    for (const { id } of accounts) {
      const place = statements.placeOf(id);
      if (!place || reports.has(place.revision)) continue;
      const [row] = statements.about(place.revision, place.subject, "kind");
      if (!row) continue;
      const citation = statements.cite(place.revision, row, reports.size < whole);
      const { document, outlet, day } = citation;
      reports.set(place.revision, { revision: place.revision, document, outlet, day, citation });
    }
  return [...reports.values()];
}

/** Statements of the report itself: who published it, and when. */
export function ofReport(
  statements: StoredStatements,
  revision: number,
  property: "publisher" | "published",
  text: (value: string) => string,
): Cited | null {
  const [row] = statements.about(revision, "document", property);
  return row ? value(property, row.value, text(row.value), [statements.cite(revision, row)]) : null;
}

/** The last report published before a month and the first behind another: what shows that between them there is none. */
export function reportsBeside(
  statements: StoredStatements,
  from: string,
  to: string,
): readonly [Citation, ...Citation[]] | null {
  const { store, asOf } = statements;
  const on = (day: string, ...given: number[]) => {
    const row = store
      .sql<{ revision: number }>(`select revision from report where last = (${day}) order by revision limit 1`)
      .get(...given);
    return row ? ofReport(statements, row.revision, "published", dayInWords) : null;
  };
  const [first, last] = [boundsOf(parseEdtf(from)!)!.earliest, boundsOf(parseEdtf(to)!)!.latest];
  const before = on("select max(last) from report where last < ?", Math.min(first, asOf + 1));
  const after = on("select min(last) from report where last > ? and last <= ?", last, asOf);
  return before && after && [before.by[0], ...after.by];
}
