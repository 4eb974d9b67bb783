/**
 * The days of two accounts. A day that a report tells with the meeting is exact. One that was taken from another place of the report, or
 * from its publication because nothing else tells a day, may be off by some days: a report can come late, and never before the meeting.
 */
import { type Edtf, parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf, type DayBounds, dayIn, mayBeSame } from "../../../shared/edtf-bounds.ts";
import type { Account } from "../account.ts";
import type { Exclusion, Feature } from "./feature.ts";

/** Days by which a meeting may have moved that was planned. */
export const MOVED = 3;
/** Days by which a report may come late that tells no day. */
export const LATE = 3;
/** Days by which a plan may be off whose day was taken from elsewhere. */
export const PLAN_OFF = 14;
/** Days to each side of the one told of a visit, on which it may still be. */
const VISIT_AROUND = 2;
/** An account without any day is of the days around its publication. */
const BEFORE = 10;
const AHEAD = 45;
/** What is recalled without its day was not long before, as a rule. */
const RECALLED = 30;
/** Longer stretches say little. */
const SHORT = 7;

/** `agrees`: both tell of days of which some are the same. Else more than one meeting may fit. */
export type When = (Feature & { readonly agrees?: true }) | Exclusion;

export function when(a: Account, b: Account): When {
  const [one, other] = [parsed(a.date), parsed(b.date)];
  if (!one || !other) return undated(a, b);
  const words = `${a.date} and ${b.date}`;
  if (!boundsOf(one) || !boundsOf(other))
    return mayBeSame(one, other)
      ? { name: "day: the same of an open year", because: `${words} may be the same day` }
      : { never: `${words} are not the same day` };
  const [first, second] = [dayIn(one), dayIn(other)];
  if (first !== null && first === second) return sameDay(a, b);
  if (mayBeSame(one, other)) {
    const longest = Math.max(...[one, other].map((value) => lengthOf(boundsOf(value)!)));
    const name = longest <= SHORT ? "day: may be the same, within a week" : "day: may be the same, within longer";
    return { name, because: `${words} may be the same day`, agrees: true };
  }
  return apart(a, b, one, other);
}

function sameDay(a: Account, b: Account): When {
  const told = [a, b].filter(isExact).length;
  const by = (["the publication of both", "the publication of one", "both"] as const)[told]!;
  return { name: `day: the same, by ${by}`, because: `the same day, ${a.date}`, agrees: true };
}

/** What of an account tells its day. */
export type Dated = Pick<Account, "date" | "dateBasis" | "status"> & {
  readonly report: Pick<Account["report"], "published">;
};

/** The report tells the day with the meeting. */
export const isExact = ({ dateBasis }: Pick<Account, "dateBasis">): boolean =>
  dateBasis === "said" || dateBasis === "inferred";

function apart(a: Account, b: Account, one: Edtf, other: Edtf): When {
  const [first, second] = [boundsOf(one)!, boundsOf(other)!];
  const days = Math.max(first.earliest - second.latest, second.earliest - first.latest);
  const words = `${a.date} and ${b.date}`;
  const never: Exclusion = { never: `${words} are not the same day` };
  const isPlan = (account: Account): boolean => account.status === "scheduled";
  if (isPlan(a) !== isPlan(b)) {
    const plan = isPlan(a) ? a : b;
    if (days === 1)
      return { name: "day: planned and held a day apart", because: `planned and held on other days, ${words}` };
    if (days <= MOVED)
      return { name: "day: planned and held some days apart", because: `planned and held on other days, ${words}` };
    if (!isExact(plan) && days <= PLAN_OFF)
      return {
        name: "day: planned, without a day of its own",
        because: `the day of the plan is not told with it, ${words}`,
      };
    return never;
  }
  const [earlier, later] = first.latest < second.earliest ? [a, b] : [b, a];
  if (days > LATE) return never;
  if (days <= VISIT_AROUND && (a.kind === "visit" || b.kind === "visit"))
    return { name: "day: a visit, around it", because: `a visit may have been on both ${words}` };
  if (isExact(earlier) && isExact(later)) {
    const said = earlier.dateBasis === "said" && later.dateBasis === "said";
    const outlets = new Set([earlier.report.publisher ?? earlier, later.report.publisher ?? later]);
    if (days > 1 || said || outlets.size === 1) return never;
    return {
      name: "day: a day apart, as two outlets tell",
      because: `${words} are a day apart, and not both were said`,
    };
  }
  // What is published tells of what was, unless it is a plan.
  if (earlier.dateBasis === "published" && !isPlan(earlier) && isExact(later)) return never;
  const name = days === 1 ? "day: a day apart, one not told" : "day: some days apart, one not told";
  return { name, because: `${words}, and not both reports tell the day` };
}

function undated(a: Account, b: Account): When {
  const because = "not both tell a day";
  const [one, other] = [reachOf(a), reachOf(b)];
  if (!one || !other) return { name: "day: not told, nor when it was published", because };
  if (one.earliest > other.latest || other.earliest > one.latest)
    return {
      never: `one tells no day, and ${a.date ?? a.report.published} is not near ${b.date ?? b.report.published}`,
    };
  const days = daysBetween(a, b);
  const near = days <= 3 ? "some days" : days <= 10 ? "days" : "weeks";
  const name = a.date === null && b.date === null ? "day: neither tells one" : "day: one tells none";
  const plan = a.date === null ? a : b;
  if (near === "weeks" && plan.status === "scheduled" && a.status !== b.status)
    return {
      name: "day: a plan without one, held within weeks",
      because: `${because}; it was held ${days} days after the plan`,
    };
  const apart =
    days < 1 ? "may be the same day" : days === 1 ? "are at most a day apart" : `are at most ${days} days apart`;
  return { name: `${name}, within ${near}`, because: `${because}, and they ${apart}` };
}

/** Between the days, or those of publication. */
function daysBetween(a: Account, b: Account): number {
  const [one, other] = [a, b].map(({ date, report: { published } }) => boundsOf(parsed(date ?? published)!)!);
  return Math.max(0, one!.earliest - other!.latest, other!.earliest - one!.latest);
}

/** The days of which an account may be; null where neither it nor its publication tells any. */
export function reachOf({ date, dateBasis, status, report: { published } }: Dated): DayBounds | null {
  const day = parsed(date);
  if (day) return boundsOf(day);
  const value = parsed(published);
  const bounds = value && boundsOf(value);
  if (!bounds) return null;
  if (dateBasis === "recalled") return { earliest: bounds.earliest - RECALLED, latest: bounds.earliest - 1 };
  return status === "scheduled"
    ? { earliest: bounds.earliest - 1, latest: bounds.latest + AHEAD }
    : { earliest: bounds.earliest - BEFORE, latest: bounds.latest + 1 };
}

const lengthOf = ({ earliest, latest }: DayBounds): number => latest - earliest;
const parsed = (edtf: string | null): Edtf | null => (edtf === null ? null : parseEdtf(edtf));
