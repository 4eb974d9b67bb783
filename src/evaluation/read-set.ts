/** Readings of a whole set. One report that cannot be read spoils the measure, so every failure is kept and told. */
import type { DocumentSpec } from "../documents/document.ts";
import type { Reading } from "../extraction/reading.ts";

export interface ReadSet {
  readonly readings: readonly Reading[];
  readonly failures: readonly { readonly id: string; readonly error: unknown }[];
}

export function readSet(reports: readonly DocumentSpec[], read: (report: DocumentSpec) => Reading): ReadSet {
  const readings: Reading[] = [];
  const failures: { id: string; error: unknown }[] = [];
  for (const report of reports) {
    try {
      readings.push(read(report));
    } catch (error) {
      failures.push({ id: report.id, error });
    }
  }
  return { readings, failures };
}

/** How often a meeting was read where none is told of. */
export interface FalseAlarms {
  readonly reports: number;
  readonly meetings: number;
}

export function falseAlarms(readings: readonly Reading[]): FalseAlarms {
  return { reports: readings.length, meetings: readings.reduce((sum, reading) => sum + reading.meetings.length, 0) };
}
