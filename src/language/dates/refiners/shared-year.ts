/** "on 4 May and 6 June 2024", "in May, June and July 2023": the year behind the last counts for those before it. */
import { normAt } from "../cursor.ts";
import type { CalendarMeaning, Found, Scan } from "../meaning.ts";
import type { DateRefiner } from "../refiner.ts";

export const sharedYear: DateRefiner = {
  id: "date/shared-year",
  summary: "Gives the dates of a list the year of the last.",
  refine(found, scan) {
    if (found.length < 2) return found;
    const result = [...found];
    for (let index = result.length - 2; index >= 0; index--) {
      const [one, next] = [result[index]!, result[index + 1]!];
      const [told, later] = [one.meaning, next.meaning];
      if (told.kind !== "calendar" || later.kind !== "calendar" || !inList(one, next, scan) || !lacksYear(told))
        continue;
      if (later.year === null && later.yearShift === null) continue;
      const comesBefore =
        (told.month ?? 13) < (later.month ?? 0) || (told.month === later.month && (told.day ?? 0) < (later.day ?? 0));
      if (comesBefore) result[index] = { ...one, meaning: { ...told, year: later.year, yearShift: later.yearShift } };
    }
    return result;
  },
};

function lacksYear(told: CalendarMeaning): boolean {
  return (
    told.month !== null && told.year === null && told.yearShift === null && told.which === null && told.near === null
  );
}

function inList(one: Found, next: Found, scan: Scan): boolean {
  if (next.from === one.to) return true;
  if (next.from > one.to + 2) return false;
  const joint = normAt(scan, one.to);
  const second = normAt(scan, one.to + 1);
  const lists = joint === "and" || joint === "or" || joint === "," || joint === "&";
  return lists && (next.from === one.to + 1 || second === "and" || second === "on" || second === "in");
}
