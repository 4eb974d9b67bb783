/** Why there is nothing to show of some sides, and what to ask instead. */
import type { Count } from "../../../analysis/formulas/formula.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { sideName } from "./names.ts";

export interface Asked {
  readonly sides: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asToldBy?: string | undefined;
  /** Whose accounts there are. */
  readonly accounts?: readonly Count[];
}

export function noMeetings({ sides, since, until, asToldBy, accounts = [] }: Asked): string {
  const who = sides.map(sideName).join(" and ");
  if (asToldBy !== undefined && accounts.length > 0) {
    const known = accounts
      .slice(0, 6)
      .map(({ name, meetings }) => `${printable(sideName(name))} (${counted(meetings, "meeting")})`);
    return `No account by “${printable(asToldBy)}” tells of meetings of ${who}. Accounts are by ${known.join(", ")}.`;
  }
  const period = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(" ");
  const other = `chancery dyads ${sides[0]} shows whom ${sideName(sides[0]!)} has met, and when.`;
  return period === ""
    ? `The record has no meeting of ${who} that was held on a known day. ${other}`
    : `The record has no meeting of ${who} that was held ${period}. chancery meetings ${sides.join(" ")} shows all of theirs; ${other}`;
}

/** Of meetings that have no place in an order of time; "" where there are none. */
export function leftOut(undated: number, sides: readonly string[]): string {
  if (undated === 0) return "";
  const are = undated === 1 ? "is" : "are";
  return `${counted(undated, "meeting")} of no known day ${are} left out: chancery meetings ${sides.join(" ")} shows ${undated === 1 ? "it" : "them"}.`;
}
