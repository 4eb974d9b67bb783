/**
 * A plan that a meeting of the record carried out, though the two were not brought together: reports that tell who else came, or where in the
 * country it was, are often too unlike the one that announced it. Whoever reads that the sides met needs no news that they were to meet.
 */
import type { Meeting, MeetingParticipant } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { RANKS } from "../../shared/vocabulary.ts";

/** Days that a visit lasts at most: one that began before that is not asked for. */
const LONGEST = 31;

export function isHeldAlready(store: RecordStore, plan: Meeting): boolean {
  const date = plan.date === null ? null : parseEdtf(plan.date);
  const days = date && boundsOf(date);
  const [side] = plan.parties;
  if (!days || side === undefined || plan.kind === "visit") return false;
  const held = store
    .sql<{ told: string }>(
      `select m.told from meeting_side s join meeting m on m.key = s.meeting
        where s.side = ? and s.first between ? and ? and s.last >= ? and s.status = 'held'`,
    )
    .all(side, days.earliest - LONGEST, days.latest, days.earliest);
  return held.some(({ told }) => carriesOut(JSON.parse(told) as Meeting, plan));
}

/** The same sides in the same country, and for each side of which the plan names somebody whoever stands highest there. */
function carriesOut(held: Meeting, plan: Meeting): boolean {
  if (held.parties.join() !== plan.parties.join() || held.kind === "visit") return false;
  if ((held.kind === "call") !== (plan.kind === "call")) return false;
  if (held.place.country !== null && plan.place.country !== null && held.place.country !== plan.place.country)
    return false;
  const expected = plan.parties.flatMap((side) => highestOf(plan, side) ?? []);
  const there = new Set(held.participants.flatMap(({ person }) => person ?? []));
  return expected.length > 0 && expected.every(({ person }) => person !== undefined && there.has(person));
}

function highestOf({ participants }: Meeting, side: string): MeetingParticipant | undefined {
  return participants
    .filter(({ country }) => country === side)
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))[0];
}
