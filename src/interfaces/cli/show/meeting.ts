/** One meeting as a block: who met and how it went in the first line, then date, place, people and what it was about. */
import type { MeetingReading, ParticipantReading, Support } from "../../../extraction/reading.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { dateInWords } from "./date-in-words.ts";
import { keyInWords, sideName } from "./names.ts";
import { type Row, setRows, type Value } from "./rows.ts";

export interface MeetingSetting {
  readonly page: Page;
  readonly quotes: boolean;
  /** Given where a report tells of several meetings. */
  readonly number?: number;
}

/** Columns before the rows of a block; a meeting's number stands in them. */
export const INDENT = 3;

export function showMeeting(meeting: MeetingReading, { page, quotes, number }: MeetingSetting): string[] {
  const first = number === undefined ? undefined : `${page.faint(String(number).padStart(INDENT - 1))} `;
  return [
    ...setText(headline(meeting, page), { width: page.width, indent: INDENT, ...(first && { first }) }),
    ...setRows(rowsOf(meeting, page, quotes), { page, indent: INDENT, quotes }),
  ];
}

/** Titles of papers up to this length are not broken. */
const SHORT = 28;

function headline({ parties, kind, status }: MeetingReading, page: Page): Run[] {
  const names = parties.map((code) => sideName(code).replaceAll(" ", "\u{A0}"));
  const paint = { held: page.good, scheduled: page.warn, cancelled: page.bad }[status];
  return [
    { text: names.join("\u{A0}– ") || "Sides not known", paint: page.sides },
    { text: "\u{A0}· ", paint: page.faint },
    kind,
    { text: "\u{A0}· ", paint: page.faint },
    { text: status, paint },
  ];
}

function rowsOf(meeting: MeetingReading, page: Page, quotes: boolean): Row[] {
  const { support } = meeting;
  const list = (group: string, values: readonly string[], words: (value: string) => string): Value[] =>
    values.map((value) => ({ runs: [words(value)], support: support[`${group}.${value}`] }));
  const together = (text: string): string => printable(text).replaceAll(" ", "\u{A0}");
  return [
    { label: "sides", values: list("parties", meeting.parties, sideName), onlyWithQuotes: true },
    { label: "kind", values: [{ runs: [meeting.kind], support: support.kind }], onlyWithQuotes: true },
    { label: "status", values: [{ runs: [meeting.status], support: support.status }], onlyWithQuotes: true },
    {
      label: "date",
      values: [{ runs: quotes ? [dateInWords(meeting.date)] : dateRuns(meeting, page), support: support.date }],
    },
    { label: "place", values: placeValues(meeting), divider: ", " },
    ...peopleRows(meeting, page),
    { label: "format", values: list("formats", meeting.formats, keyInWords) },
    { label: "topics", values: list("topics", meeting.topics, (key) => keyInWords(key).replaceAll(" ", "\u{A0}")) },
    { label: "projects", values: list("projects", meeting.projects, together) },
    { label: "bodies", values: list("organisations", meeting.organisations, together) },
    {
      label: "papers",
      values: meeting.documents.map(({ title, action }, index) => ({
        runs: [
          title.length <= SHORT ? together(title) : printable(title),
          { text: `\u{A0}(${action})`, paint: page.faint },
        ],
        support: support[`documents.${index}`],
      })),
    },
  ];
}

/** The day, and in the same line what it rests on. */
function dateRuns({ date, support }: MeetingReading, page: Page): Run[] {
  const day = dateInWords(date);
  const basis = support.date;
  return date === null || !basis ? [day] : [day, { text: ` ${restsOn(basis)}`, paint: page.faint }];
}

function restsOn({ basis, because, evidence }: Support): string {
  const { field, quote } = evidence[0];
  const words = field === "published" ? "" : `“${clip(printable(quote))}”`;
  if (basis === "said") return words ? `· said: ${words}` : "· given";
  const grounds = [words, because && printable(because)].filter(Boolean).join(", ");
  return grounds ? `· inferred: ${grounds}` : "· inferred";
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text;
}

function placeValues({ place, support }: MeetingReading): Value[] {
  const values: Value[] = [];
  if (place.city) values.push({ runs: [printable(place.city)], support: support["place.city"] });
  const country = place.country === null ? "" : sideName(place.country);
  // "Singapore" says both.
  if (country && country !== place.city) values.push({ runs: [country], support: support["place.country"] });
  return values;
}

/** A row for each side under its code, then those whose side is not known. */
function peopleRows({ parties, participants }: MeetingReading, page: Page): Row[] {
  const codes = [...parties, ...participants.map((person) => person.country ?? "?")];
  return [...new Set(codes)].map((code) => {
    const people = participants.filter((person) => (person.country ?? "?") === code);
    const nobody: Value = { runs: [{ text: "nobody named", paint: page.faint }] };
    return {
      label: code,
      apart: true,
      values: people.length > 0 ? people.map((person) => personValue(person, page)) : [nobody],
    };
  });
}

/** An office that is worked out and not said is marked: "Jan Novak, foreign minister (inferred)". */
function personValue({ name, office, rank, support }: ParticipantReading, page: Page): Value {
  const post = office ? `, ${printable(office)}` : rank === "other" ? "" : `, ${keyInWords(rank)}`;
  const mark: Run[] =
    post !== "" && support.rank?.basis === "inferred" ? [{ text: "\u{A0}(inferred)", paint: page.faint }] : [];
  const evidence = [support.name, support.country, support.rank].flatMap((each) => each?.evidence ?? []);
  const inferred = [support.name, support.country, support.rank].find((each) => each?.basis === "inferred");
  return {
    runs: [printable(name).replaceAll(" ", "\u{A0}") + post, ...mark],
    support: {
      basis: inferred ? "inferred" : "said",
      ...(inferred?.because !== undefined && { because: inferred.because }),
      evidence: evidence as unknown as Support["evidence"],
    },
  };
}
