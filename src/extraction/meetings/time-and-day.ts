/**
 * Whether a meeting has been, and on which day, weighed one after the other and then held against each other: what has been was
 * not after the day the report was published, and what is to come is not before it.
 */
import { lieOf, theDayItself } from "../weighing/day-and-publication.ts";
import { type DayCandidate, dayCandidates } from "../weighing/day-of-meeting.ts";
import { choose, classify, type Feature } from "../weighing/linear-model.ts";
import type { Told } from "../weighing/told-before.ts";
import type { Draft } from "./draft.ts";
import type { ReportAtHand } from "./reading-of-draft.ts";

export type MeetingTime = "held" | "scheduled";

export interface TimeAndDay {
  readonly time: MeetingTime;
  readonly day: DayCandidate | undefined;
}

interface Question {
  readonly draft: Draft;
  readonly kind: string;
  readonly country: string | null;
  readonly told: readonly Told[];
}

const TIMES: readonly MeetingTime[] = ["held", "scheduled"];
/** A time this probable gives way to no day. */
const SURE = 0.8;
const AHEAD = new Set(["days after publication", "long after publication", "a later month", "a later year"]);
const PAST = new Set([
  "days before publication",
  "weeks before publication",
  "long before publication",
  "an earlier month",
  "an earlier year",
]);

/** `settled` is the time where something else than the features tells it. */
export function timeAndDay(
  report: ReportAtHand,
  question: Question,
  features: readonly Feature[],
  settled: MeetingTime | null,
): TimeAndDay {
  const { label, probabilities } = classify(report.models.status, TIMES, features);
  const time = settled ?? label;
  const days = candidates(time);
  const day = best(days);
  if (settled || !day || !contradicts(day, time)) return { time, day };
  const other = time === "held" ? "scheduled" : "held";
  if (probabilities[time] < SURE && isBeside(day)) return { time: other, day: best(candidates(other)) };
  return { time, day: best(days.filter((candidate) => !contradicts(candidate, time))) };

  function candidates(status: MeetingTime): DayCandidate[] {
    const { layers, drafts } = report;
    return dayCandidates({ layers, drafts, ...question, status });
  }

  function best(from: readonly DayCandidate[]): DayCandidate | undefined {
    const features = from.map((candidate) => candidate.features);
    return from[choose(report.models.day, features).index];
  }

  function contradicts({ edtf, origin }: DayCandidate, status: MeetingTime): boolean {
    if (edtf === null || origin !== "text") return false;
    const lie = lieOf(edtf, theDayItself(report.layers.annotated.document.published));
    return (status === "held" ? AHEAD : PAST).has(lie);
  }

  /** In a sentence of the meeting's own. */
  function isBeside({ mentions }: DayCandidate): boolean {
    const own = new Set(question.draft.proposals.map(({ event }) => event.sentence));
    return mentions.some(({ sentence }) => own.has(sentence));
  }
}
