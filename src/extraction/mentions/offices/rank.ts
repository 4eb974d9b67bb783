/** The rank an office stands for, given the holder's country (or the body it is an office of). */
import type { EntryOf } from "../../../lexicons/kinds.ts";
import type { Rank } from "../../reading.ts";

/** How far below the head of an office its holder stands: "deputy", "vice", "under"; "assistant", "additional". */
export type Step = "head" | "deputy" | "assistant";

export interface RankedOffice {
  readonly entry: EntryOf<"office">;
  readonly step: Step;
  /** Its field of work is foreign affairs. */
  readonly foreign: boolean;
  /** A field of work stands beside it, be it foreign affairs or another. */
  readonly field: boolean;
}

/** "Under-Secretary for Foreign Policy" */
const UNDER = /^under/u;

export function rankOf({ entry, step, foreign, field }: RankedOffice, country: string | null, ofBody: boolean): Rank {
  const local = country === null ? undefined : entry.in?.[country];
  if (ofBody && entry.body && local === undefined) return step === "head" ? entry.body : "senior-official";
  let rank = local ?? (field && !foreign && step === "head" ? entry.field : undefined) ?? entry.rank;
  const deputy: Rank | undefined = local === "minister" ? "deputy-minister" : entry.deputy;
  if (foreign && rank === "minister" && local === undefined) rank = "foreign-minister";
  if (foreign && rank === "deputy-minister" && UNDER.test(entry.words[0]!)) return "deputy-foreign-minister";
  if (step === "deputy") {
    if (rank === "foreign-minister")
      return entry.assistant !== undefined || foreign ? "deputy-foreign-minister" : (deputy ?? rank);
    return deputy ?? rank;
  }
  if (step === "assistant") return entry.assistant ?? "senior-official";
  return rank;
}
