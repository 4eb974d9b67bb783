/**
 * "May 2024", "October, 2025", "November this year", and a month alone: "in May", "since January", "by December".
 *
 * "May" and "March" are other words too, "April", "June" and "August" are people: those need a word before them that asks for a time.
 */
import { normAt, type ReadMonth, readMonth, readYear } from "../cursor.ts";
import { calendar, found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { DOUBTFUL_MONTHS, FULL_MONTHS, MONTHS, NAME_MONTHS } from "../words.ts";

const ASKS_FOR_TIME = new Set(
  "in since by until till from during for before after throughout through between around late early mid of about".split(
    " ",
  ),
);
/** Behind other words than these "May" may be the lady. */
const ASKS_FOR_MAY = new Set("in since until till from during throughout around late early mid".split(" "));

const ARTICLES = new Set(["the", "'s", "its", "their", "our", "his", "her", "this"]);
const NOT_QUALIFIED = new Set("on of to in is was will who has had and or for at by that with".split(" "));

export const month: DateParser = {
  id: "date/month",
  summary: "A month, with its year or behind a word that asks for a time.",
  at: { words: MONTHS.keys() },
  find(scan, at) {
    const read = readMonth(scan, at);
    if (!read || (read.doubtful && yearBehind(scan, read) === null)) return NONE;
    const year = readYear(scan, read.next);
    if (year.year !== null || (year.yearShift !== null && read.full)) {
      return [
        found(this.id, at, year.next, calendar({ month: read.month, year: year.year, yearShift: year.yearShift })),
      ];
    }
    return read.full && standsAlone(scan, at) ? [found(this.id, at, at + 1, calendar({ month: read.month }))] : NONE;
  },
};

function yearBehind(scan: Scan, read: ReadMonth): number | null {
  return readYear(scan, read.next).year;
}

/** "the June summit", "the President's August trip": the month tells which. Not "the March on the capital". */
function qualifies(scan: Scan, at: number, before: string): boolean {
  const after = scan.tokens[at + 1];
  return ARTICLES.has(before) && at + 1 < scan.to && after?.kind === "word" && !NOT_QUALIFIED.has(after.norm);
}

function standsAlone(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  const before = normAt(scan, at - 1);
  if (token.shape === "lower" || token.shape === "mixed") return false;
  const listed =
    (before === "and" || before === "or" || before === "to" || before === "-") && FULL_MONTHS.has(normAt(scan, at - 2));
  if (DOUBTFUL_MONTHS.has(token.norm)) {
    // In a headline of capitals "MAY" is a verb nearly always.
    if (token.shape === "upper") return before === "in";
    return listed || qualifies(scan, at, before) || (token.norm === "may" ? ASKS_FOR_MAY : ASKS_FOR_TIME).has(before);
  }
  if (ASKS_FOR_TIME.has(before) || listed || qualifies(scan, at, before)) return true;
  const after = scan.tokens[at + 1];
  const named = at + 1 < scan.to && after?.kind === "word" && after.shape !== "lower";
  return !named && !NAME_MONTHS.has(token.norm) && scan.tokens[at - 1]?.shape !== "capital";
}
