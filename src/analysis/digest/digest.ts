/** A digest: what a record came to know since a day, or since it was last asked, of all that matters; each item with the words that prove it. */
import type { Citation } from "../brief/brief.ts";

export const DIGEST_KINDS = [
  "called-off",
  "contradiction",
  "held",
  "plan-held",
  "planned",
  "plan-moved",
  "new-counterpart",
  "dropped-formula",
  "commitment-done",
  "commitment-due",
  "first-topic",
  "first-project",
] as const;
export type DigestKind = (typeof DIGEST_KINDS)[number];

export interface DigestItem {
  /** Comes from what it tells: the same thing has the same id in every record, and tomorrow. */
  readonly id: string;
  /** Ids of the single things that it tells, of which none was told before. */
  readonly keys: readonly [string, ...string[]];
  readonly kind: DigestKind;
  /** Codes, in alphabetical order. */
  readonly sides: readonly string[];
  /** Id of the meeting that it is about, or at which it showed. */
  readonly meeting: string;
  /** EDTF: the day of that meeting; null where no report tells it. */
  readonly day: string | null;
  /** A line for a person. */
  readonly title: string;
  /** More of it: who took part, what stood there before. */
  readonly detail: string | null;
  /** 3: for the first lines; 1: for completeness. */
  readonly importance: 1 | 2 | 3;
  /** When the latest of its reports was published: EDTF; null where no report says so. */
  readonly published: string | null;
  /** When the record came to know it: ISO date-time, UTC. */
  readonly known: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** What counts as new: reports published from a day on, or reports that came into the record behind one. */
export type Since =
  | { readonly by: "published"; readonly day: string }
  /** `after`: number of the last report that was told of; 0 where nothing was. `at`: when that was, ISO date-time. */
  | { readonly by: "known"; readonly after: number; readonly at: string | null };

export interface Digest {
  /** Each list of sides that all took part; none for all of the record. */
  readonly watched: readonly (readonly string[])[];
  readonly since: Since;
  /** Reports that are new by that, and tell of a meeting of those sides. */
  readonly reports: number;
  /** Grouped by sides, those with what matters most first; within, the latest first. */
  readonly items: readonly DigestItem[];
  /** When the newest report came into the record, ISO date-time; null for an empty one: a digest of the same record is the same. */
  readonly updated: string | null;
}
