/** What must be known where nothing else is read: five lines at most. */
import type { Part, Sentence } from "../brief.ts";
import { following, say } from "../cited.ts";
import { day, leaderOf, listOf, meetingInWords, officeOf, theSide } from "../in-words.ts";
import type { Material } from "../material.ts";
import { inOffice } from "./counterparts.ts";
import { lastHeld } from "./last-met.ts";

const LINES = 5;

/** `more`: lines that the analyses have, the weightiest first. */
export function essentials(material: Material, more: readonly Sentence[] = []): Part[] {
  const own = [...lastMeeting(material), ...newCounterparts(material), ...planned(material)];
  const body = [...own.slice(0, LINES - Math.min(more.length, 3)), ...more].slice(0, LINES);
  return [{ head: null, body }];
}

function lastMeeting(material: Material): Sentence[] {
  const { sides, proofs } = material;
  const last = lastHeld(material);
  const met = last && meetingInWords(last, sides, proofs);
  if (!last || !met) return [];
  const signed = listOf(proofs.papersOf(last).flatMap(({ title, action }) => (action === "signed" ? [title] : [])));
  return [signed ? say`Last met: ${met}; signed: ${signed}.` : say`Last met: ${met}.`];
}

/** Of whom led a side at a meeting somebody else is in that office now. */
function newCounterparts(material: Material): Sentence[] {
  const { sides, meetings, proofs } = material;
  return sides.flatMap((side) =>
    inOffice(material, side).flatMap(({ rank, person, name, office, first }) => {
      const before = meetings.find((meeting) => {
        const { status, date } = meeting;
        const leader = leaderOf(meeting, side);
        return (
          status === "held" &&
          date !== null &&
          first !== null &&
          date < first &&
          leader?.rank === rank &&
          leader.person !== person &&
          leader.person !== undefined
        );
      });
      const leader = before && leaderOf(before, side);
      if (!before || !leader || !CHANGES.has(rank)) return [];
      const [was, when] = [proofs.name(leader, before), day(before, proofs)];
      const held = was && officeOf(leader, before, proofs);
      if (!was || !when || !held) return [];
      return [
        say`The ${office} of ${following(theSide(side), office.by)} is ${name}; at the meeting of ${when} it was ${was}.`,
      ];
    }),
  );
}

const CHANGES: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

/** What is to come, by the reports. */
function planned(material: Material): Sentence[] {
  const { meetings, sides, proofs } = material;
  const now = material.until ?? "";
  return meetings
    .filter(({ status, date }) => status === "scheduled" && date !== null && date > now)
    .slice(-1)
    .flatMap((meeting) => {
      const next = meetingInWords(meeting, sides, proofs);
      return next ? [say`Planned: ${next}.`] : [];
    });
}
