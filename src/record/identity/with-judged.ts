/** What people judged of a meeting as a whole goes before what its reports come to. */

import type { Account } from "./account.ts";
import { lastOf } from "./judged.ts";
import type { Meeting, MeetingJudged } from "./meeting.ts";

export function withJudged(meeting: Meeting, accounts: readonly Account[]): Meeting {
  const judged = accounts.flatMap(({ judged: own = [], report }) =>
    own.map((one): MeetingJudged => ({ ...one, document: report.name })),
  );
  if (judged.length === 0) return meeting;
  const value = <T extends string>(property: string, told: T | null): T | null => {
    const last = lastOf(judged.filter((one) => one.scope === "meeting" && one.property === property));
    return last ? (last.value as T) : told;
  };
  const { date, kind, status, place } = meeting;
  return {
    ...meeting,
    date: value("date", date),
    kind: value("kind", kind)!,
    status: value("status", status)!,
    place: { country: value("place.country", place.country), city: value("place.city", place.city) },
    judged: judged.map((one) => (one.scope === "meeting" ? { ...one, was: toldOf(meeting, one.property) } : one)),
  };
}

/** What reports alone come to. */
function toldOf({ date, kind, status, place }: Meeting, property: string): string | null {
  const told: Record<string, string | null> = {
    date,
    kind,
    status,
    "place.country": place.country,
    "place.city": place.city,
  };
  return told[property] ?? null;
}
