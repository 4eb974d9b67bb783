/**
 * "in 2016", "since 1991", "2005 to 2022", "2024-2026", "2023/24", "(2022)", "the 1979 treaty".
 *
 * A number of four digits is a year only behind a word that asks for one, or between an article and what it names.
 */
import { normAt, yearOf } from "../cursor.ts";
import { calendar, type Found, found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { COUNTED } from "../words.ts";

const ASKS = new Set(
  "in since by until till from during before after through throughout year years around circa early late mid between of for beyond about fiscal financial calendar academic".split(
    " ",
  ),
);
const ARTICLES = new Set("the its their our his her this that a 's".split(" "));
/** "the 2030 Agenda" is a title, not a time. */
const TITLES = new Set(["agenda", "goals", "vision", "strategy", "plan", "roadmap"]);
/** "through to 2020", "dating back to 1952" */
const LEADS_TO = new Set(["through", "back", "up", "prior"]);
const SPEAKS_OF_YEAR = new Set("is was will marks marked marking saw has had sees being".split(" "));
const TWO = /^\d\d$/u;

export const year: DateParser = {
  id: "date/year",
  summary: "A year, or years from one to another.",
  at: { numbers: true },
  find(scan, at) {
    const first = yearOf(normAt(scan, at));
    if (first === null || first < 1700) return NONE;
    const range = rangeFrom(scan, at, first);
    if (!isYear(scan, at, first)) return range && isPlainRange(scan, at) ? [range] : NONE;
    return [range ?? found(this.id, at, at + 1, calendar({ year: first }))];
  },
};

function isYear(scan: Scan, at: number, value: number): boolean {
  const { tokens } = scan;
  const before = normAt(scan, at - 1);
  const after = tokens[at + 1];
  if (after && at + 1 < scan.to) {
    if (COUNTED.has(after.norm) || after.norm === "%") return false;
    // "in 2000 villages", "of 1500 new homes" count; "in 2016 talks" may not.
    if (after.shape === "lower" && value % 100 === 0 && after.norm.endsWith("s") && before !== "year") return false;
    if (after.norm === "-" && !after.spaced && tokens[at + 2]?.kind === "word") return false;
  }
  if (ASKS.has(before)) return true;
  if (before === "-" || before === "/") return false;
  if (before === "(") return after?.norm === ")" || after?.norm === "-" || after?.norm === ",";
  if (before === "," || before === "and" || before === "or" || before === "&")
    return yearOf(normAt(scan, at - 2)) !== null;
  if (before === "to") return LEADS_TO.has(normAt(scan, at - 2));
  // "2017 marks the 70th anniversary" opens its sentence.
  if (at === scan.from || before === "with") return SPEAKS_OF_YEAR.has(after?.norm ?? "");
  if (!ARTICLES.has(before) || value < 1800 || value % 1000 === 0) return false;
  return after?.kind === "word" && at + 1 < scan.to && !TITLES.has(after.norm);
}

/** "the 2017-2020 partnership": two years with a dash between them, and no other figure beside. */
function isPlainRange(scan: Scan, at: number): boolean {
  const before = normAt(scan, at - 1);
  const end = scan.tokens[at + 2]!.norm;
  // "the 1986/87 intake", "the 2013-14 budget": a year of accounts.
  const ofAccounts = end.length === 2 && Number(end) === (Number(normAt(scan, at)) + 1) % 100;
  if (!ofAccounts && (normAt(scan, at + 1) !== "-" || end.length !== 4)) return false;
  if (scan.tokens[at - 1]?.kind === "number" && at > scan.from) return false;
  if ((before === "-" || before === "/" || before === "+") && !scan.tokens[at]!.spaced) return false;
  return scan.tokens[at + 3]?.kind !== "number" || at + 3 >= scan.to;
}

function rangeFrom(scan: Scan, at: number, first: number): Found | null {
  const joint = normAt(scan, at + 1);
  const second = yearOf(normAt(scan, at + 2));
  const between = joint === "and" && normAt(scan, at - 1) === "between";
  const spans = joint === "-" || joint === "to" || joint === "until" || joint === "through" || between;
  let last = spans ? second : null;
  if (
    last === null &&
    (joint === "-" || joint === "/") &&
    !scan.tokens[at + 1]!.spaced &&
    TWO.test(normAt(scan, at + 2))
  ) {
    last = Math.floor(first / 100) * 100 + Number(normAt(scan, at + 2));
  }
  if (last === null || last <= first) return null;
  return found(year.id, at, at + 3, { kind: "range", from: calendar({ year: first }), to: calendar({ year: last }) });
}
