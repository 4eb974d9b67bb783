/**
 * "on the 25th", "from the 25th to the 26th", "on the 3rd of this month": a day whose month is told elsewhere.
 *
 * "On the 29th session" and "the 3rd in a row" are no days: behind the number the phrase must be over.
 */
import { normAt, readDays } from "../cursor.ts";
import { calendar, found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

const ASKS = new Set(["on", "from", "until", "till", "by", "since"]);
const ENDS = new Set("and until at for with by before after when where . , ; ) ! ? :".split(" "));

export const dayOfMonth: DateParser = {
  id: "date/day-of-month",
  summary: "An ordinal number that stands for a day.",
  at: { numbers: true },
  find(scan, at) {
    const days = readDays(scan, at);
    if (!days?.ordinal) return NONE;
    const ahead = normAt(scan, at - 1) === "the" ? at - 2 : at - 1;
    if (!ASKS.has(normAt(scan, ahead))) return NONE;
    const month =
      normAt(scan, days.next) === "of" && normAt(scan, days.next + 2) === "month" ? normAt(scan, days.next + 1) : "";
    const whole = month === "this" || month === "the";
    if (!whole && days.next < scan.to && !ENDS.has(normAt(scan, days.next))) return NONE;
    const to = whole ? days.next + 3 : days.next;
    const meanings = days.days.map((day) => calendar({ day }));
    const [first, last] = [meanings[0]!, meanings[meanings.length - 1]!];
    return [found(this.id, at, to, days.range ? { kind: "range", from: first, to: last } : first)];
  },
};
