/** What must be known where nothing else is read: five lines at most. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import { theSide } from "../../../shared/in-words/names.ts";
import { firstDay } from "../../ledgers/days.ts";
import type { Part, Sentence } from "../brief.ts";
import { following, say } from "../cited.ts";
import { leaderOf, listOf, meetingInWords, ofDay, officeOf } from "../in-words.ts";
import type { Material } from "../material.ts";
import { type InOffice, inOffice } from "./counterparts.ts";
import { lastHeld } from "./last-met.ts";

const LINES = 5;

/** `more`: lines that the analyses have, the weightiest first. */
export function essentials(material: Material, more: readonly Sentence[] = []): Part[] {
  const own = [
    ...lastMeeting(material),
    ...highestMeeting(material),
    ...newCounterparts(material),
    ...planned(material),
  ];
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

/** Where chiefs of services or officials met last: when those met last who answer for the relations. */
function highestMeeting(material: Material): Sentence[] {
  const { sides, proofs, meetings } = material;
  const last = lastHeld(material);
  if (!last || isHigh(last, sides)) return [];
  const highest = meetings.find(
    (meeting) => meeting.status === "held" && meeting.date !== null && isHigh(meeting, sides),
  );
  const met = highest && meetingInWords(highest, sides, proofs);
  return met ? [say`Last at the level of leaders or foreign ministers: ${met}.`] : [];
}

function isHigh(meeting: Meeting, sides: readonly string[]): boolean {
  return sides.every((side) => HIGHEST.has(leaderOf(meeting, side)?.rank ?? ""));
}

/**
 * Somebody else leads in an office than when the sides last met in it. It is news until the newcomer met the other side twice, and where the
 * one before was met not too long ago.
 */
function newCounterparts(material: Material): Sentence[] {
  const { sides, proofs } = material;
  return sides.flatMap((side) =>
    inOffice(material, side).flatMap((one) => {
      const { rank, name, office } = one;
      const before = HIGHEST.has(rank) ? metBefore(one, material) : null;
      const leader = before && leaderOf(before, side);
      if (!before || !leader) return [];
      const [was, when] = [proofs.name(leader, before), ofDay(before, proofs)];
      const held = was && officeOf(leader, before, proofs);
      if (!was || !when || !held) return [];
      return [
        say`The ${office} of ${following(theSide(side), office.by)} is ${name}; at the meeting ${when} it was ${was}.`,
      ];
    }),
  );
}

/** The last meeting in that office with whoever held it before; null where that is no news. */
function metBefore({ side, rank, person, first, last }: InOffice, { meetings, until }: Material): Meeting | null {
  const inRank = meetings.filter((meeting) => {
    const leader = leaderOf(meeting, side);
    return meeting.status === "held" && meeting.date !== null && leader?.rank === rank && leader.person !== undefined;
  });
  const at = inRank.findIndex((meeting) => leaderOf(meeting, side)!.person !== person);
  const before = inRank[at];
  if (!before || at > NEWS || first === null || before.date! >= first) return null;
  const now = firstDay(until ?? last);
  return now - firstDay(before.date) <= LONG_AGO && now - firstDay(last) <= LONG_AGO ? before : null;
}

/** Meetings with the newcomer, after which it is no news. */
const NEWS = 1;
/** Days. */
const LONG_AGO = 4 * 365;

const HIGHEST: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

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
