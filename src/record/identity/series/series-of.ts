/**
 * Meetings of some sides → series: rounds of consultations, sessions of commissions, meetings of ministers, in order of time; and where a
 * round is missing, by its number or by the time that passed.
 */
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf } from "../../../shared/edtf-bounds.ts";
import type { Meeting } from "../meeting.ts";

export const SERIES_KINDS = ["consultations", "commission", "ministerial", "summit"] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

export interface SeriesKey {
  readonly kind: SeriesKind;
}

/** What series a meeting belongs to; null for none: a call, an ambassador's visit. */
export function seriesOf({ kind, level }: Pick<Meeting, "kind" | "level">): SeriesKey | null {
  if (kind === "consultations" || kind === "commission") return { kind };
  if (kind !== "meeting" && kind !== "visit") return null;
  if (level === "foreign-minister") return { kind: "ministerial" };
  return level === "head-of-state" || level === "head-of-government" ? { kind: "summit" } : null;
}

export interface Member {
  readonly id: string;
  readonly date: string | null;
  readonly status: Meeting["status"];
  /** As said. */
  readonly round: number | null;
}

export interface Gap {
  /** Ids of the meetings on its two sides. */
  readonly after: string;
  readonly before: string;
  /** Rounds that lie between, where numbers tell. */
  readonly missing: readonly number[];
  readonly because: string;
}

/** Fewer meetings tell no habit. */
const HABIT = 4;
const MUCH_LONGER = 2.5;
const SHORTEST = 200;

/** `members` in order of time. */
export function gapsOf(members: readonly Member[]): Gap[] {
  return [...byNumber(members), ...byTime(members)];
}

function byNumber(members: readonly Member[]): Gap[] {
  const numbered = members.filter(({ round }) => round !== null);
  return numbered.flatMap((member, index): Gap[] => {
    const next = numbered[index + 1];
    if (!next) return [];
    const missing = Array.from(
      { length: Math.max(0, next.round! - member.round! - 1) },
      (_, at) => member.round! + at + 1,
    );
    if (next.round! < member.round!)
      return [
        {
          after: member.id,
          before: next.id,
          missing: [],
          because: `round ${next.round} comes after round ${member.round}`,
        },
      ];
    if (missing.length === 0) return [];
    const words = missing.length === 1 ? `round ${missing[0]} is` : `rounds ${missing[0]} to ${missing.at(-1)} are`;
    return [{ after: member.id, before: next.id, missing, because: `${words} not in the record` }];
  });
}

function byTime(members: readonly Member[]): Gap[] {
  const held = members.flatMap(({ id, date, status }) => {
    const value = date === null ? null : parseEdtf(date);
    const bounds = value && boundsOf(value);
    return status === "held" && bounds && Number.isFinite(bounds.earliest) ? [{ id, day: bounds.earliest }] : [];
  });
  if (held.length < HABIT) return [];
  const apart = held.slice(1).map(({ day }, index) => day - held[index]!.day);
  const usual = [...apart].sort((a, b) => a - b)[Math.floor(apart.length / 2)]!;
  return apart.flatMap((days, index) => {
    if (days < SHORTEST || days <= usual * MUCH_LONGER) return [];
    const because = `${days} days, where ${usual} were usual`;
    return [{ after: held[index]!.id, before: held[index + 1]!.id, missing: [], because }];
  });
}
