/** A value that somebody judged, where it is shown beside what reports say and what was worked out. */
export interface Judged {
  /** Id of the judgement. */
  readonly judgement: string;
  /** `report`: what one report says was read wrongly; `meeting`, `person`: the value itself, whatever reports say. */
  readonly scope: "report" | "meeting" | "person";
  /** Of the participant that it is about, in its account; null where it is about the meeting. */
  readonly participant: number | null;
  readonly property: string;
  /** null: the report does not tell it. */
  readonly value: string | null;
  /** What stood there. */
  readonly was: string | null;
  readonly by: string;
  readonly why: string | null;
  /** ISO date-time. */
  readonly made: string;
}

/** The one that was judged last. */
export function lastOf(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>(
    (last, one) =>
      last && (last.made > one.made || (last.made === one.made && last.judgement > one.judgement)) ? last : one,
    undefined,
  );
}
