/** A meeting in the words of a headline. */

import type { Meeting } from "../../record/identity/meeting.ts";
import { onDay } from "../../shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../shared/in-words/names.ts";
import type { MeetingKind, Rank } from "../../shared/vocabulary.ts";
import { officeInWords } from "../brief/in-words.ts";

const KINDS: Readonly<Record<MeetingKind, string>> = {
  meeting: "Meeting",
  consultations: "Consultations",
  commission: "Session of a commission",
  call: "Call",
  visit: "Visit",
  ceremony: "Ceremony",
};

const LEVELS: Partial<Readonly<Record<Rank, string>>> = {
  "head-of-state": "heads of state",
  "head-of-government": "heads of government",
  "deputy-head-of-government": "deputy heads of government",
  "foreign-minister": "foreign ministers",
  "deputy-foreign-minister": "deputy foreign ministers",
  minister: "ministers",
  "deputy-minister": "deputy ministers",
  speaker: "speakers of parliament",
  ambassador: "ambassadors",
};

/** "Meeting of foreign ministers"; where the sides met at different levels it is that of the lower. */
export function kindInWords({ kind, level, participants, parties }: Meeting): string {
  const plural = level === null ? undefined : LEVELS[level];
  const alike =
    level !== null &&
    parties.every((side) => participants.some(({ country, rank }) => country === side && rank === level));
  return plural && alike && kind !== "visit" ? `${KINDS[kind]} of ${plural}` : KINDS[kind];
}

/** "in Tbilisi on 22 July 2025" */
export function whereAndWhen({ place, date, kind }: Meeting): string {
  const where = place.city ?? (place.country === null ? null : sideName(place.country));
  return [where === null || kind === "call" ? "" : `in ${where}`, date === null ? "" : onDay(date)]
    .filter(Boolean)
    .join(" ");
}

/** Who took part, a few of each side. */
export function peopleInWords({ participants, parties }: Meeting): string | null {
  const sides = parties.flatMap((side) => {
    const of = participants.filter(({ country }) => country === side);
    if (of.length === 0) return [];
    const shown = of.slice(0, SHOWN).map(({ name, office, rank }) => {
      const as = office ?? (rank === "other" ? null : keyInWords(rank));
      return as === null ? name : `${name}, ${officeInWords(as)}`;
    });
    const more = of.length > SHOWN ? ` and ${of.length - SHOWN} more` : "";
    return [`${sideName(side)}: ${shown.join("; ")}${more}`];
  });
  return sides.length === 0 ? null : sides.join(" · ");
}

const SHOWN = 2;
