/** A brief on some sides, from what the other questions answer. Described once: what the command line takes and gives is made from this. */
import { z } from "zod";
import { type Brief, SECTIONS, type SectionKey } from "../../analysis/brief/brief.ts";
import { makeBrief as put } from "../../analysis/brief/make-brief.ts";
import { Proofs } from "../../analysis/brief/proofs.ts";
import { changesOf } from "../../analysis/changes/changes-of.ts";
import { formulasAsAsked } from "../../analysis/formulas/formulas.ts";
import type { History } from "../../analysis/history.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { commitmentsOf } from "../../analysis/ledgers/commitments.ts";
import { firstDay, lastDayOf } from "../../analysis/ledgers/days.ts";
import { documentsOf } from "../../analysis/ledgers/documents.ts";
import { commitmentsTold, papersTold } from "../../analysis/ledgers/told.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { findCoverage } from "./find-coverage.ts";
import { findMeetings } from "./find-meetings.ts";
import { findOffices } from "./find-offices.ts";
import { findSeries } from "./find-series.ts";
import { asOf, day, edtfOf, lastNumber, sides, stretch } from "./inputs.ts";
import { nothingBecause } from "./nothing-because.ts";
import { operation } from "./operation.ts";

/** Of what changed the latest is told. */
const PAIRS = 1;

export const makeBrief = operation({
  name: "brief",
  summary: "A brief on some sides, each sentence with the words of the reports that it rests on.",
  input: z.strictObject({
    sides,
    for: day.optional().describe("The day of the meeting that it prepares."),
    without: z
      .array(z.enum(Object.keys(SECTIONS) as [SectionKey, ...SectionKey[]]))
      .optional()
      .describe("Sections that are left out: positions expected."),
    asOf,
  }),
  answer(store, { sides, for: forDay, without, asOf }): Brief {
    const then = asOf === undefined ? {} : { asOf };
    const meetings = findMeetings.run(store, { parties: sides, ...then });
    if (meetings.length === 0) {
      const why = nothingBecause(store, { sides, asOf });
      const told = ["the record has no meeting of these with each other.", ...why].join(" ").replace(/\.$/u, "");
      throw new ChanceryError("record/nothing-told", `${sides.join(" ")}: ${told}`, { sides });
    }
    checkComing(meetings, forDay);
    const until = latestReport(store, lastNumber(asOf));
    const history = historyOf(store, { sides, ...then });
    const papers = papersTold(store, history);
    const { sources, gaps } = findCoverage.run(store, { sides, ...then });
    const brief = put({
      sides: [...new Set(sides)],
      for: forDay ?? null,
      asOf: asOf ?? null,
      until,
      meetings,
      offices: sides.flatMap((one) => findOffices.run(store, { side: one, ...then })),
      outlets: sources,
      gaps,
      series: findSeries.run(store, { sides, ...then }),
      history,
      formulas: formulasAsAsked(history),
      changes: changesOf(history, { limit: PAIRS }),
      commitments: commitmentsOf({
        history,
        commitments: commitmentsTold(store, history),
        papers,
        today: lastNumber(forDay) ?? lastNumber(until ?? undefined) ?? lastDayOf(history),
      }),
      papers: documentsOf(papers, history.sides),
      proofs: new Proofs(store, { sides, asOf: lastNumber(asOf), told: revisionsIn(history) }),
    });
    return without === undefined
      ? brief
      : { ...brief, sections: brief.sections.filter(({ key }) => !without.includes(key)) };
  },
});

/** A meeting that is prepared for comes after the last one, or the brief would tell of what came later. */
function checkComing(meetings: readonly Meeting[], forDay: string | undefined): void {
  const last = meetings.find(({ status, date }) => status === "held" && date !== null && /^\d{4}/u.test(date));
  if (forDay === undefined || !last || stretch(forDay).latest >= firstDay(last.date)) return;
  throw new ChanceryError(
    "request/invalid",
    `for ${forDay}: these sides met later, on ${last.date}; with --as-of ${forDay} the brief is made from the reports of then`,
    { for: forDay },
  );
}

function latestReport(store: RecordStore, last = Number.MAX_SAFE_INTEGER): string | null {
  const row = store.sql<{ last: number | null }>("select max(last) as last from report where last <= ?").get(last);
  return row?.last == null ? null : edtfOf(row.last);
}

function revisionsIn({ meetings, undated }: History): Set<string> {
  return new Set([...meetings, ...undated].flatMap(({ accounts }) => accounts.map(({ revision }) => revision)));
}
