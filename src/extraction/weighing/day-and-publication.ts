/**
 * How a date lies to the day a report was published: "on publication", "days before publication", "a later month".
 *
 * Of two days without a year it is taken that they are of the same one.
 */
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;

/** A day of publication, when a day is known: of a month alone nothing can be dated. */
export function theDayItself(published: string | null): string | null {
  return published !== null && DAY.test(published) ? published : null;
}

export function lieOf(edtf: string, published: string | null): string {
  const [begin, end] = edtf.split("/") as [string, string | undefined];
  if (!published) return edtf.includes("X") ? "a day of no year" : "no publication to hold it against";
  const first = withYear(begin, published);
  // Of a day of publication without a year it is taken that it was in the year told.
  const day = withYear(published, DAY.test(begin) && !begin.startsWith("XXXX") ? begin : published);
  if (!/^\d{4}/u.test(first)) return "not placed";
  if (!DAY.test(first)) return ofMonthOrYear(first, day);
  const days = daysFrom(day, first);
  if (end !== undefined && days < 0) {
    const last = withYear(end, published);
    if (DAY.test(last) && daysFrom(day, last) >= 0) return "around publication";
  }
  if (days < -30) return "long before publication";
  if (days < -7) return "weeks before publication";
  if (days < 0) return "days before publication";
  if (days === 0) return "on publication";
  return days <= 30 ? "days after publication" : "long after publication";
}

/** "XXXX-06-27" beside "2024-06-28": of 2024. */
function withYear(edtf: string, published: string): string {
  if (!edtf.startsWith("XXXX-")) return edtf;
  const year = published.startsWith("XXXX") ? "2000" : published.slice(0, 4);
  return `${year}${edtf.slice(4)}`;
}

function ofMonthOrYear(edtf: string, published: string): string {
  const years = Number(edtf.slice(0, 4)) - Number(published.slice(0, 4));
  if (years !== 0) return years < 0 ? "an earlier year" : "a later year";
  if (edtf.length === 4) return "this year";
  if (edtf.slice(0, 7) === published.slice(0, 7)) return "this month";
  return edtf < published ? "an earlier month" : "a later month";
}

function daysFrom(a: string, b: string): number {
  return Math.round((midnight(b) - midnight(a)) / 86_400_000);
}

/** In milliseconds; NaN where the calendar has no such day. */
function midnight(day: string): number {
  const month = digits(day, 5);
  const date = digits(day, 8);
  if (month < 1 || month > 12 || date < 1 || date > 31) return Number.NaN;
  return Date.UTC(digits(day, 0) * 100 + digits(day, 2), month - 1, date);
}

/** The number of the two digits at `at`. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
