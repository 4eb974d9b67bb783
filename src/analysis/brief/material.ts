/** What a brief is made from: what the record's questions and the analyses answer of its sides. Nothing in it was put into words yet. */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Proofs } from "./proofs.ts";

/** Who holds an office, by the reports: as the question on offices answers. */
export interface OfficeHeld {
  readonly country: string;
  readonly title: string;
  readonly rank: Rank;
  readonly holder: { readonly id: string; readonly name: string };
  /** EDTF: the day of the latest report of it. */
  readonly last: string | null;
  readonly reports: number;
  readonly predecessor: { readonly id: string } | null;
  readonly successor: { readonly id: string } | null;
}

/** An outlet and what was collected of it: as the question on coverage answers. */
export interface OutletCollected {
  readonly publisher: string | null;
  /** Reports on meetings of the sides. */
  readonly told: number;
}

export interface Series {
  readonly kind: "consultations" | "commission" | "ministerial" | "summit";
  readonly meetings: readonly { readonly id: string; readonly round: { readonly number: number } | null }[];
  readonly gaps: readonly { readonly after: string; readonly before: string; readonly missing: readonly number[] }[];
}

export interface Material {
  /** Codes, in the order in which they were asked for. */
  readonly sides: readonly string[];
  /** EDTF. */
  readonly for: string | null;
  readonly asOf: string | null;
  /** EDTF: when the latest report that was looked at was published; what is planned for later may still come. */
  readonly until: string | null;
  /** Of all the sides with each other, newest first, as `findMeetings` has them. */
  readonly meetings: readonly Meeting[];
  readonly offices: readonly OfficeHeld[];
  readonly outlets: readonly OutletCollected[];
  /** Stretches of months of which nothing was collected at all. */
  readonly gaps: readonly string[];
  readonly series: readonly Series[];
  readonly proofs: Proofs;
}
