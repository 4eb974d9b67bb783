/** A season, a quarter or a half: of its year, or of the year that tense and day of writing tell. */
import { dayOf } from "../../shared/calendar.ts";
import type { EdtfDate, EdtfInterval } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { Meaning } from "./meaning.ts";
import { type Context, counted, monthDate, open, type Resolved, said, yearDate } from "./resolved.ts";

type Stretch = Extract<Meaning, { kind: "season" | "months" }>;

export function resolveStretch(meaning: Stretch, { anchor, tense }: Context): Resolved {
  const grain = meaning.kind === "season" ? "season" : "range";
  if (meaning.year !== null) return said(grain, inYear(meaning, meaning.year));
  if (!anchor?.yearKnown) return open(grain);
  const { year } = dayOf(anchor.day);
  if (meaning.kind === "months") return counted(grain, anchor, inYear(meaning, year + (meaning.shift ?? 0)));
  const around = [year - 1, year, year + 1].map((one) => ({ one, bounds: boundsOf(inYear(meaning, one))! }));
  const before = around.findLast(({ bounds }) => bounds.latest < anchor.day);
  const after = around.find(({ bounds }) => bounds.earliest > anchor.day);
  const running = around.find(({ bounds }) => bounds.earliest <= anchor.day && anchor.day <= bounds.latest);
  if (meaning.shift === -1) return counted(grain, anchor, inYear(meaning, before?.one ?? year));
  if (meaning.shift === 1) return counted(grain, anchor, inYear(meaning, after?.one ?? year));
  if (meaning.shift === 0) return counted(grain, anchor, inYear(meaning, running?.one ?? year));
  return counted(grain, anchor, inYear(meaning, (running ?? (tense === "future" ? after : before))?.one ?? year));
}

function inYear(meaning: Stretch, year: number): EdtfDate | EdtfInterval {
  if (meaning.kind === "season") return { ...yearDate(year), month: meaning.season };
  return { kind: "interval", start: monthDate(year, meaning.first), end: monthDate(year, meaning.last) };
}
