/** A visit during which a meeting is told is that meeting's frame, not another meeting. */
import { type Draft, timeOf } from "./draft.ts";

/** The drafts without those visits; meetings know where the visit that frames them went, and what was said of it. */
export function absorbVisits(drafts: readonly Draft[]): Draft[] {
  const meetings = drafts.filter(({ visit }) => !visit);
  return drafts.filter((draft) => {
    if (!draft.visit) return true;
    const framed = meetings.filter((meeting) => frames(draft, meeting));
    for (const meeting of framed) {
      meeting.echoes.push(...draft.proposals);
      meeting.destination ??= draft.destination;
    }
    return framed.length === 0;
  });
}

function frames(visit: Draft, meeting: Draft): boolean {
  if (meeting.recalled) return false;
  if (isCall(meeting) && isStillToCome(visit)) return false;
  if (![...visit.codes].every((code) => meeting.codes.has(code))) return false;
  if (visit.people.size === 0 || meeting.people.size === 0) return true;
  return [...visit.people].some((person) => meeting.people.has(person));
}

/** They spoke by telephone, and met nowhere: a visit still to come is another occasion. */
function isCall({ proposals }: Draft): boolean {
  return proposals.some(({ event }) => event.entry.meeting === "call" && event.entry.strength === "strong");
}

/** "will visit", "is expected to visit", and nothing of it is told as done. */
function isStillToCome({ time, proposals }: Draft): boolean {
  return time === "ahead" && proposals.every((proposal) => timeOf(proposal) === "ahead");
}
