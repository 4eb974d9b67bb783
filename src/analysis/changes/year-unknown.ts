/**
 * Meetings of a known day in a year that no report tells ("27 June"): the year is taken to be the one that brings it nearest to the meeting
 * with which its reports share the rarest names, a summit with its number, a project, a body, a person.
 */
import { dayNumber } from "../../shared/calendar.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { MeetingTold } from "../history.ts";
import { plainDay } from "./day.ts";
import type { Placed } from "./in-order.ts";

const DAY_OF_YEAR = /^XXXX-(\d\d)-(\d\d)$/u;

export function hasDay({ meeting }: MeetingTold): boolean {
  return meeting.date !== null && DAY_OF_YEAR.test(meeting.date);
}

export function placeYear(told: MeetingTold, dated: readonly Placed[]): Placed {
  const [, month, day] = DAY_OF_YEAR.exec(told.meeting.date!)!;
  const published = told.accounts.flatMap((account) => {
    const value = account.published === null ? null : parseEdtf(account.published);
    return (value && boundsOf(value)?.earliest) ?? [];
  });
  const near = (target: number) => nearest(Number(month), Number(day), target);
  if (published.length > 0) {
    const from = near(Math.min(...published));
    return { told, from, because: "its year is not told; it is that in which its report was published", adrift: false };
  }
  const shared = mostShared(told, dated);
  if (!shared)
    return {
      told,
      from: Number.POSITIVE_INFINITY,
      because: "its year is not told, nor anything that others tell too",
      adrift: true,
    };
  const because = `its year is not told; it is taken to be near ${plainDay(shared.placed.told.meeting.date!)}, whose report names ${shared.names.join(", ")} as well`;
  return { told, from: near(shared.placed.from), because, adrift: false };
}

/** The day of that month and number that is nearest to `target`. */
function nearest(month: number, day: number, target: number): number {
  const year = 1970 + Math.floor(target / 365.2425);
  const days = [year - 1, year, year + 1].map((one) => dayNumber({ year: one, month, day }));
  return days.sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0]!;
}

function mostShared(told: MeetingTold, dated: readonly Placed[]): { placed: Placed; names: string[] } | null {
  const namesOf = new Map(dated.map((placed) => [placed, namesIn(placed.told)]));
  const count = new Map<string, number>();
  for (const names of namesOf.values()) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const own = namesIn(told);
  let best: { placed: Placed; names: string[]; weight: number } | null = null;
  for (const [placed, names] of namesOf) {
    const common = [...names]
      .filter((name) => own.has(name))
      .sort((a, b) => count.get(a)! - count.get(b)! || (a < b ? -1 : 1));
    const weight = common.reduce((sum, name) => sum + (NUMBERED.test(name) ? 3 : 1) / count.get(name)!, 0);
    if (weight > 0 && (!best || weight > best.weight)) best = { placed, names: common.slice(0, 3), weight };
  }
  return best;
}

/** "COP29": a thing of one year, more often than not. */
const NUMBERED = /^\p{Lu}{2,12}-?\d{1,4}$/u;
const WORD = /[\p{L}\d-]+/gu;

function namesIn({ meeting, accounts }: MeetingTold): Set<string> {
  const names = new Set(meeting.participants.map(({ name }) => name));
  for (const { passages } of accounts) {
    for (const { projects, organisations, quote } of passages) {
      for (const name of [
        ...projects,
        ...organisations,
        ...(quote.match(WORD) ?? []).filter((word) => NUMBERED.test(word)),
      ])
        names.add(name);
    }
  }
  return names;
}
