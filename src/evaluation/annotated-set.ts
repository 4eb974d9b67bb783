/** Annotated reports: documents and, for each, what a reading must contain. */
import { readFileSync } from "node:fs";
import type { DocumentSpec } from "../documents/document.ts";

export interface GoldParticipant {
  readonly name: string;
  readonly country: string | null;
  readonly rank: string;
  readonly rank_any?: readonly string[];
}

export interface GoldMeeting {
  readonly parties: readonly string[];
  readonly parties_any?: readonly (readonly string[])[];
  readonly kind: string;
  readonly kind_any?: readonly string[];
  readonly status: string;
  readonly status_any?: readonly string[];
  readonly date: string | null;
  readonly date_any?: readonly (string | null)[];
  readonly place: {
    readonly country: string | null;
    readonly city: string | null;
    readonly country_any?: readonly (string | null)[];
    readonly city_any?: readonly (string | null)[];
  };
  readonly country_any?: readonly (string | null)[];
  readonly city_any?: readonly (string | null)[];
  readonly participants: readonly GoldParticipant[];
  readonly participants_optional?: readonly string[];
  readonly topics: readonly string[];
  readonly topics_optional?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldReading {
  readonly id: string;
  readonly meetings: readonly GoldMeeting[];
}

export interface AnnotatedReport {
  readonly spec: DocumentSpec;
  readonly gold: GoldReading;
}

/** The reports of a set that have an annotation, with it. `gold`: path of the annotations, one JSON object a line. */
export function readAnnotatedSet(reports: readonly DocumentSpec[], gold: string): AnnotatedReport[] {
  const annotations = new Map(
    readFileSync(gold, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as GoldReading)
      .map((reading) => [reading.id, reading]),
  );
  return reports.flatMap((spec) => {
    const reading = annotations.get(spec.id);
    return reading ? [{ spec, gold: reading }] : [];
  });
}
