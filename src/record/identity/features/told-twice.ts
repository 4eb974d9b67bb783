/**
 * Two accounts of one report. A report that tells of two meetings means two, as a rule; the reader may have made two of what it tells at
 * its beginning and again further down. Only what plainly agrees is taken for one.
 */
import { parseEdtf } from "../../../shared/edtf.ts";
import { dayIn } from "../../../shared/edtf-bounds.ts";
import type { Account } from "../account.ts";
import type { Exclusion, Feature } from "./feature.ts";
import type { SideVerdict } from "./who.ts";

const TWO: Exclusion = { never: "one report tells of them as two" };

export function toldTwice(a: Account, b: Account, verdicts: readonly SideVerdict[]): Feature | Exclusion {
  if (a.parties.join() !== b.parties.join() || a.status !== b.status || a.date !== b.date || a.date === null)
    return TWO;
  if (a.kind === "ceremony" || b.kind === "ceremony") return TWO;
  const all =
    verdicts.length === a.parties.length && verdicts.every((verdict) => verdict !== "open" && verdict !== "unheard");
  // Of one round of consultations a report may count others among those who came; a guest has met each of several hosts.
  const isRound = a.kind === b.kind && (a.kind === "consultations" || a.kind === "commission");
  const agree = all && (isRound || verdicts.every((verdict) => verdict === "alone"));
  if ((a.kind === "visit") !== (b.kind === "visit")) {
    const because = "one report tells of the visit and of the meeting";
    if (agree) return { name: "report: tells of a visit, and of a meeting of the same people", because };
    return { name: "report: tells of a visit, and of a meeting", because };
  }
  // Over several days a programme of many meetings is told.
  if (!agree || !isDay(a.date)) return TWO;
  return { name: "report: tells of it twice", because: "one report tells of it twice, with the same people" };
}

function isDay(date: string): boolean {
  const value = parseEdtf(date);
  return value !== null && dayIn(value) !== null;
}
