/** What the record keeps of a reading: its statements, and what it attests of who holds which office. */
import { sideOfReport } from "../../extraction/attribution/side-of-report.ts";
import type { PassageReading, Reading } from "../../extraction/reading.ts";
import { attestationsOf } from "../../extraction/register/learn-register.ts";
import type { RegisterReport } from "../../extraction/register/register.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Statement } from "../statement.ts";
import { statementsOf } from "../statements-of-reading.ts";

export interface KeptReading {
  readonly language: string;
  readonly reader: string;
  readonly notes: readonly string[];
  readonly meetings: number;
  readonly statements: readonly Statement[];
  readonly passages: readonly PassageReading[];
  /** Code of the side whose account the report gives; null where nothing tells. */
  readonly side: string | null;
  readonly attested: readonly Attested[];
}

/** A report says that somebody holds an office for a side. Where in its words is told by its statements. */
export interface Attested extends Pick<RegisterReport, "as" | "title" | "day"> {
  readonly country: string;
  readonly rank: Rank;
}

/** `attested` counts only of a text that was read by itself: what others settled is no evidence of theirs. */
export function keptOf(reading: Reading, lexicons: Lexicons): KeptReading {
  return {
    language: reading.document.language,
    reader: reading.reader,
    notes: reading.notes,
    meetings: reading.meetings.length,
    statements: statementsOf(reading),
    passages: reading.passages,
    side: sideOfReport(reading.document, lexicons),
    attested: attestedBy(reading),
  };
}

export function attestedBy(reading: Reading): Attested[] {
  const all = [...attestationsOf(reading)].map(({ country, rank, report: { as, title, day } }) => ({
    country,
    rank,
    as,
    title,
    day,
  }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
