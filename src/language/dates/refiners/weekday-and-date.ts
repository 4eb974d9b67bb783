/** "Tuesday, 5 March", "Tues. 5 March", "Friday the 20th", "5 March (Tuesday)", "Tuesday evening, March 5": one day, told twice. */
import { normAt, readDay } from "../cursor.ts";
import { type CalendarMeaning, calendar, type Found, type Meaning, type Scan } from "../meaning.ts";
import { type DateRefiner, joinNeighbours } from "../refiner.ts";
import { SHORT_WEEKDAYS } from "../words.ts";

export const weekdayAndDate: DateRefiner = {
  id: "date/weekday-and-date",
  summary: "Joins a weekday with the date beside it.",
  refine(found, scan) {
    const grown = found.map((one) => withOrdinal(withShortWeekday(one, scan), scan));
    return joinNeighbours(grown, (first, second) => {
      const between = normAt(scan, first.to);
      if (first.meaning.kind === "weekday") {
        const gap = second.from - first.to;
        const touch =
          gap === 0 ||
          (gap === 1 && (between === "," || between === "the")) ||
          (gap === 2 && between === "," && normAt(scan, first.to + 1) === "the");
        const told = touch ? withWeekday(second.meaning, first.meaning.weekday) : null;
        return told && { ...second, from: first.from, meaning: told };
      }
      if (second.meaning.kind !== "weekday" || first.meaning.kind !== "calendar") return null;
      const told = withWeekday(first.meaning, second.meaning.weekday);
      if (!told || second.from !== first.to + 1) return null;
      if (between === "(" && normAt(scan, second.to) === ")") return { ...first, to: second.to + 1, meaning: told };
      return between === "," ? { ...first, to: second.to, meaning: told } : null;
    });
  },
};

/** A date that can be on that weekday; a stretch of days begins on it. */
function withWeekday(meaning: Meaning, weekday: number): Meaning | null {
  if (meaning.kind === "calendar")
    return meaning.day !== null && meaning.weekday === null ? { ...meaning, weekday } : null;
  if (meaning.kind !== "range" || meaning.from.kind !== "calendar" || meaning.from.day === null) return null;
  return { ...meaning, from: { ...meaning.from, weekday } };
}

/** "Sun" and "Wed." are weekdays only here. */
function withShortWeekday(found: Found, scan: Scan): Found {
  if (found.meaning.kind !== "calendar" || found.meaning.day === null) return found;
  let at = found.from - 1;
  if (normAt(scan, at) === ",") at--;
  if (normAt(scan, at) === ".") at--;
  const weekday = SHORT_WEEKDAYS.get(normAt(scan, at));
  if (weekday === undefined || scan.tokens[at]!.shape === "lower") return found;
  return { ...found, from: at, meaning: { ...found.meaning, weekday } };
}

/** "Friday 20th", "Friday the 20th". */
function withOrdinal(found: Found, scan: Scan): Found {
  if (found.meaning.kind !== "weekday") return found;
  const at = normAt(scan, found.to) === "the" ? found.to + 1 : found.to;
  const day = readDay(scan, at);
  // "Friday 20th July" is a date of its own, which the parsers found.
  if (!day?.ordinal || scan.tokens[day.next]?.kind === "word") return found;
  const meaning: CalendarMeaning = calendar({ day: day.day, weekday: found.meaning.weekday, near: found.meaning });
  return { ...found, to: day.next, meaning };
}
