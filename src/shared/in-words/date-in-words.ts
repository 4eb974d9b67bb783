/** EDTF → English for people: "2024-06-27/2024-06-28" is "27–28 June 2024". What cannot be said better is shown as it is. */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** EDTF's seasons, and the quarters and halves of a year. */
const DIVISIONS: Readonly<Record<string, string>> = {
  ...{ 21: "spring", 22: "summer", 23: "autumn", 24: "winter" },
  ...{ 33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of" },
  ...{ 40: "first half of", 41: "second half of" },
};
const SIMPLE = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$/u;

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly doubt: string;
}

/** "Tuesday 22 July 2025"; words of one date are held together by no-break spaces. */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return "not known";
  const words = oneOf(edtf, true) ?? interval(edtf, true) ?? simple(edtf, true);
  return words ?? edtf;
}

/** "22 July 2025", as within a sentence. */
export function dayInWords(edtf: string): string {
  return oneOf(edtf, false) ?? interval(edtf, false) ?? simple(edtf, false) ?? edtf;
}

/** "on 22 July 2025", "in July 2025" */
export function onDay(date: string): string {
  return `${/^\d{4}(?:-\d\d)?[~?%]?$/u.test(date) ? "in" : "on"} ${dayInWords(date)}`;
}

function simple(edtf: string, weekday: boolean): string | undefined {
  const parts = partsOf(edtf);
  return parts && write(parts, weekday);
}

function partsOf(edtf: string): Parts | undefined {
  const match = SIMPLE.exec(edtf);
  if (!match) return undefined;
  const [, year = "", month, day, doubt = ""] = match;
  if (month !== undefined && month !== "XX" && !monthName(month) && (!DIVISIONS[Number(month)] || day))
    return undefined;
  return { year, month, day, doubt };
}

function write({ year, month, day, doubt }: Parts, weekday: boolean): string {
  if (month === "XX" && dayWord(day))
    return `day\u{A0}${dayWord(day)} of a month not known${yearWord(year) ? `, ${yearWord(year)}` : ""}`;
  const known = [
    dayWord(day),
    month && month !== "XX" ? (monthName(month) ?? DIVISIONS[Number(month)]) : "",
    yearWord(year),
  ];
  const words = known.filter(Boolean).join("\u{A0}");
  const name = weekday && doubt === "" ? weekdayOf(year, month, day) : "";
  const said = name ? `${name}\u{A0}${words}` : words;
  const missing = [
    year === "XXXX" ? "year" : "",
    month === "XX" ? "month" : "",
    day === "XX" && month !== "XX" ? "day" : "",
  ];
  const unknown = missing.filter(Boolean).join(" and ");
  const doubted = { "~": `about ${said}`, "?": `${said}, uncertain`, "%": `about ${said}, uncertain` }[doubt] ?? said;
  return unknown ? `${doubted}${doubted ? ", " : ""}${unknown} not known` : doubted;
}

function dayWord(day: string | undefined): string {
  return day === undefined || day === "XX" ? "" : String(Number(day));
}

function monthName(month: string): string | undefined {
  return MONTHS[Number(month) - 1];
}

function yearWord(year: string): string {
  if (year === "XXXX") return "";
  if (year.endsWith("XX")) return `${year.slice(0, 2)}00s`;
  return year.endsWith("X") ? `${year.slice(0, 3)}0s` : year;
}

function weekdayOf(year: string, month: string | undefined, day: string | undefined): string {
  if (!/^\d{4}$/u.test(year) || !month || !day || month === "XX" || day === "XX") return "";
  return WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? "";
}

/** "[2025-01-16,2025-01-23]": one of these days. */
function oneOf(edtf: string, weekday: boolean): string | undefined {
  if (!edtf.startsWith("[") || !edtf.endsWith("]")) return undefined;
  const choices = edtf
    .slice(1, -1)
    .split(",")
    .map((choice) => simple(choice.trim(), weekday));
  return choices.includes(undefined) ? undefined : choices.join(" or ");
}

/** A span of days: what both ends share is said once. */
function interval(edtf: string, weekday: boolean): string | undefined {
  const [from = "", to, more] = edtf.split("/");
  if (to === undefined || more !== undefined) return undefined;
  if (from === "" || from === "..") return open("until", to, weekday);
  if (to === "" || to === "..") return open("from", from, weekday);
  const [a, b] = [partsOf(from), partsOf(to)];
  if (!a || !b) return undefined;
  const plain = a.doubt === "" && b.doubt === "" && a.day && b.day && a.day !== "XX" && b.day !== "XX";
  if (plain && a.year === b.year && a.month === b.month) {
    return `${dayWord(a.day)}–${write(b, false)}`;
  }
  if (a.year === b.year && a.doubt === "" && b.doubt === "" && a.month && b.month) {
    return `${write({ ...a, year: "" }, false)} –\u{A0}${write(b, false)}`;
  }
  return `${write(a, false)} –\u{A0}${write(b, false)}`;
}

function open(word: string, edtf: string, weekday: boolean): string | undefined {
  const end = simple(edtf, weekday);
  return end && `${word}\u{A0}${end}`;
}
