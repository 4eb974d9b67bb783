/** `chancery people`, `chancery person`. */
import { findPeople, type PersonLine } from "../../operations/find-people.ts";
import { findPerson, type MeetingLine, type PersonAnswer } from "../../operations/find-person.ts";
import type { Saying } from "../../operations/said-by.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { type Column, setTable } from "../page/table.ts";
import { printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { judgedInWords } from "../show/judged.ts";
import { keyInWords, sideName } from "../show/names.ts";
import { shortId } from "../show/short-id.ts";
import { termColumns } from "./offices.ts";

const columns: readonly Column<PersonLine>[] = [
  { head: "id", value: ({ id }) => shortId(id), paint: "faint" },
  { head: "name", value: ({ name }) => name, least: 22, paint: "strong" },
  { head: "side", value: ({ country }) => country, paint: "sides" },
  { head: "office", value: ({ office, rank }) => office ?? (rank === "other" ? null : keyInWords(rank)), least: 16 },
  { head: "first", value: ({ first }) => first, spare: true },
  { head: "last", value: ({ last }) => last, spare: true },
  { head: "meetings", value: ({ meetings }) => meetings, align: "right" },
  { head: "reports", value: ({ reports }) => reports, align: "right", spare: true },
];
const csv: readonly Column<PersonLine>[] = [
  { head: "id", value: ({ id }) => id },
  { head: "name", value: ({ name }) => name },
  { head: "side", value: ({ country }) => country },
  { head: "rank", value: ({ rank }) => rank },
  { head: "office", value: ({ office }) => office },
  { head: "first", value: ({ first }) => first },
  { head: "last", value: ({ last }) => last },
  { head: "meetings", value: ({ meetings }) => meetings },
  { head: "reports", value: ({ reports }) => reports },
];

export const people: Asking<typeof findPeople.input, PersonLine[], PersonLine> = {
  operation: findPeople,
  show: (found, page) =>
    found.length === 0
      ? ["Nobody of that kind is in the record."]
      : [
          ...setTable(found, columns, page),
          "",
          page.faint(counted(found.length, "person").replace("persons", "people")),
        ],
  csv: { rows: (found) => found, columns: csv },
};

export const person: Asking<typeof findPerson.input, PersonAnswer, MeetingLine> = {
  operation: findPerson,
  show: showPerson,
  csv: {
    rows: ({ meetings }) => meetings,
    columns: [
      { head: "meeting", value: ({ id }) => id },
      { head: "date", value: ({ date }) => date },
      { head: "sides", value: ({ parties }) => parties.join(" ") },
      { head: "kind", value: ({ kind }) => kind },
      { head: "level", value: ({ level }) => level },
      { head: "status", value: ({ status }) => status },
      { head: "city", value: ({ place }) => place.city },
      { head: "documents", value: ({ documents }) => documents.join(" ") },
    ],
  },
};

/** So many meetings are shown; `--json` and `--csv` give all. */
const SHOWN = 20;

function showPerson(answer: PersonAnswer, page: Page): string[] {
  const { person, writings, offices, meetings, said, counterparts, because, judged, namesakes } = answer;
  const head = (text: string) => ["", page.strong(text)];
  const lines = [
    ...setText(
      [
        { text: printable(person.name), paint: page.strong },
        ...(person.country === null ? [] : [" · ", { text: sideName(person.country), paint: page.sides }]),
        ...(person.office === null ? [] : [` · ${printable(person.office)}`]),
        { text: ` · ${person.id}`, paint: page.faint },
      ],
      { width: page.width, indent: 3, first: "" },
    ),
    ...setText(
      [
        `${counted(person.meetings, "meeting")} in ${counted(person.reports, "report")}`,
        person.first === null ? "" : `, ${dateInWords(person.first)} to ${dateInWords(person.last)}`,
      ],
      { width: page.width },
    ),
  ];
  if (writings.length > 1)
    lines.push(
      ...head("Written"),
      ...setText([writings.map(({ name, reports }) => `${printable(name)}\u{A0}(${reports})`).join(", ")], {
        width: page.width,
        indent: 3,
      }),
    );
  for (const one of judged) {
    const was = one.was === null ? "" : ` (reports: ${printable(one.was)})`;
    lines.push(
      ...setText([{ text: `${one.property}${was} ${judgedInWords(one)}`, paint: page.warn }], {
        width: page.width,
        indent: 3,
      }),
    );
  }
  if (offices.length > 0) lines.push(...head("Offices"), ...setTable(offices, termColumns(false), page));
  lines.push(...head(meetings.length > SHOWN ? `Meetings, the latest ${SHOWN} of ${meetings.length}` : "Meetings"));
  lines.push(...setTable(meetings.slice(0, SHOWN), meetingColumns, page));
  if (said.length > 0)
    lines.push(...head(saidHead(said.length)), ...said.slice(0, SAID).flatMap((one) => saying(one, page)));
  if (counterparts.length > 0)
    lines.push(
      ...head("Met most often"),
      ...setTable(
        counterparts,
        [
          { head: "id", value: ({ id }) => shortId(id), paint: "faint" },
          { head: "name", value: ({ name }) => name, least: 14 },
          { head: "side", value: ({ country }) => country, paint: "sides" },
          { head: "office", value: ({ office }) => office, least: 12, spare: true },
          { head: "meetings", value: (row) => row.meetings, align: "right" },
        ],
        page,
      ),
    );
  if (because.length > 0)
    lines.push(
      ...head("Taken for one person, because"),
      ...because.flatMap(({ a, b, because: reasons }) =>
        setText(
          [`${printable(a)} = ${printable(b)}: `, { text: reasons.map(printable).join("; "), paint: page.faint }],
          {
            width: page.width,
            indent: 5,
            first: "   ",
          },
        ),
      ),
    );
  if (namesakes.length > 0)
    lines.push(
      ...head("Others whose name is like it"),
      ...namesakes.flatMap(({ id, name, country, office }) =>
        setText(
          [
            { text: shortId(id), paint: page.faint },
            ` ${printable(name)}${country === null ? "" : ` (${country})`}${office === null ? "" : `, ${printable(office)}`}`,
          ],
          { width: page.width, indent: 5, first: "   " },
        ),
      ),
    );
  return lines;
}

/** So much of what was said is shown. */
const SAID = 8;

const saidHead = (all: number): string => (all > SAID ? `Said, the latest ${SAID} of ${all}` : "Said");

/** The words of the report, and beneath them when and by whose account. */
function saying({ date, act, quote, publisher, document }: Saying, page: Page): string[] {
  const told = [date === null ? "day not known" : dateInWords(date), keyInWords(act), printable(publisher ?? document)];
  return [
    ...setText([printable(quote.replaceAll(/\s+/gu, " "))], { width: page.width, indent: 3 }),
    ...setText([{ text: told.join(" · "), paint: page.faint }], { width: page.width, indent: 3, first: "   " }),
  ];
}

export const meetingColumns: readonly Column<MeetingLine>[] = [
  { head: "id", value: ({ id }) => shortId(id), paint: "faint" },
  { head: "date", value: ({ date }) => date },
  { head: "sides", value: ({ parties }) => parties.join(" "), least: 8, paint: "sides" },
  { head: "kind", value: ({ kind, status }) => (status === "held" ? kind : `${kind}, ${status}`) },
  { head: "level", value: ({ level }) => (level === null ? null : keyInWords(level)), least: 10, spare: true },
  { head: "place", value: ({ place }) => place.city ?? place.country, least: 8, spare: true },
  { head: "reports", value: ({ documents }) => documents.length, align: "right" },
];
