/** "today (05)", "on Thursday (20)", "yesterday (19 Jan.)", "last night (Feb.08)", "the same day (19)", "today (Tuesday)": the brackets tell the day that the word points to. */
import { normAt, readDay } from "../cursor.ts";
import { type CalendarMeaning, calendar, type Found, type Scan } from "../meaning.ts";
import type { DateRefiner } from "../refiner.ts";

export const bracketedDay: DateRefiner = {
  id: "date/bracketed-day",
  summary: "Takes a day in brackets together with the word before it.",
  refine(found, scan) {
    const result: Found[] = [];
    for (const one of found) {
      const before = result[result.length - 1];
      const merged = before ? inBrackets(before, one, scan) : null;
      if (merged) result[result.length - 1] = merged;
      else result.push(withNumber(one, scan));
    }
    return result;
  },
};

/** "(19 Jan.)": a date of its own, which the parsers have found; "today (Tuesday)" says the same day twice. */
function inBrackets(before: Found, date: Found, scan: Scan): Found | null {
  if (!points(before) || date.from !== before.to + 1 || normAt(scan, before.to) !== "(") return null;
  const close = normAt(scan, date.to) === "." ? date.to + 1 : date.to;
  if (normAt(scan, close) !== ")") return null;
  // Of a statement that is quoted a day later "today (Wednesday)" was Wednesday.
  if (date.meaning.kind === "weekday")
    return before.meaning.kind === "days" ? { ...before, to: close + 1, meaning: date.meaning } : null;
  if (date.meaning.kind !== "calendar" || date.meaning.day === null) return null;
  return { ...before, to: close + 1, meaning: near(before, date.meaning) };
}

/** "(20)": a number alone, which is a day only here. */
function withNumber(found: Found, scan: Scan): Found {
  if (!points(found) || normAt(scan, found.to) !== "(") return found;
  const day = readDay(scan, found.to + 1);
  if (!day || normAt(scan, day.next) !== ")") return found;
  return { ...found, to: day.next + 1, meaning: near(found, calendar({ day: day.day })) };
}

function points({ meaning }: Found): boolean {
  return meaning.kind === "days" || meaning.kind === "weekday" || meaning.kind === "step";
}

function near({ meaning }: Found, told: CalendarMeaning): CalendarMeaning {
  return { ...told, near: meaning, weekday: meaning.kind === "weekday" ? meaning.weekday : told.weekday };
}
