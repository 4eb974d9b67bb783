/** The series of two sides: rounds of consultations, sessions of commissions, meetings of ministers, with round numbers and gaps. */
import { z } from "zod";
import type { Meeting } from "../../record/identity/meeting.ts";
import { findRound, type RoundFound } from "../../record/identity/series/find-round.ts";
import { type Gap, gapsOf, SERIES_KINDS, type SeriesKey, seriesOf } from "../../record/identity/series/series-of.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { findMeetings } from "./find-meetings.ts";
import { asOf, sides } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface SeriesMember
  extends Pick<Meeting, "id" | "date" | "kind" | "level" | "status" | "place" | "documents"> {
  /** Which round it was, as most reports say, with their words. */
  readonly round: {
    readonly number: number;
    readonly by: readonly (RoundFound & { readonly document: string })[];
  } | null;
}

export interface Series extends SeriesKey {
  readonly sides: readonly string[];
  /** In order of time; those of no known day last. */
  readonly meetings: readonly SeriesMember[];
  readonly gaps: readonly Gap[];
}

export const findSeries = operation({
  name: "series",
  summary: "Rounds of consultations, sessions of commissions and meetings of ministers of some sides, in order.",
  input: z.strictObject({
    sides,
    kind: z.enum(SERIES_KINDS).optional().describe("Only series of that kind."),
    asOf,
  }),
  answer(store, { sides, kind, asOf }): Series[] {
    const meetings = findMeetings.run(store, { parties: sides, ...(asOf === undefined ? {} : { asOf }) });
    const series = new Map<SeriesKey["kind"], { key: SeriesKey; of: Meeting[] }>();
    for (const meeting of [...meetings].reverse()) {
      const key = meeting.status === "cancelled" ? null : seriesOf(meeting);
      if (!key || (kind !== undefined && key.kind !== kind)) continue;
      const known = series.get(key.kind) ?? { key, of: [] };
      known.of.push(meeting);
      series.set(key.kind, known);
    }
    return [...series]
      .sort(([a], [b]) => SERIES_KINDS.indexOf(a) - SERIES_KINDS.indexOf(b))
      .map(([, { key, of }]) => {
        const members = [...of.filter(({ date }) => date !== null), ...of.filter(({ date }) => date === null)].map(
          (meeting) => memberOf(store, meeting),
        );
        return {
          ...key,
          sides,
          meetings: members,
          gaps: gapsOf(members.map(({ round, ...member }) => ({ ...member, round: round?.number ?? null }))),
        };
      });
  },
});

function memberOf(store: RecordStore, meeting: Meeting): SeriesMember {
  const { id, date, kind, level, status, place, documents } = meeting;
  const numbered = kind === "consultations" || kind === "commission";
  return { id, date, kind, level, status, place, documents, round: numbered ? roundOf(store, meeting) : null };
}

interface Told {
  readonly document: string;
  readonly status: string;
  readonly title: string | null;
  readonly text: string;
  readonly at: number | null;
}

function roundOf(store: RecordStore, { accounts }: Meeting): SeriesMember["round"] {
  const told = store.sql<Told>(
    `select r.name as document, a.status, v.title, v.text,
            (select min(e.start) from statement s join evidence e on e.revision = s.revision and e.statement = s.number
              where s.revision = a.revision and s.subject = 'meeting.' || a.number and s.property = 'kind' and e.field = 'text') as at
       from account a join report r on r.revision = a.revision join revision v on v.key = a.revision where a.id = ?`,
  );
  const by = accounts.flatMap(({ id }) =>
    told.all(id).flatMap(({ document, status, ...where }) => {
      const found = findRound({ ...where, scheduled: status === "scheduled" });
      return found ? [{ ...found, document }] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const { number } of by) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most === undefined ? null : { number: most[0], by: by.filter(({ number }) => number === most[0]) };
}
