/** `chancery topics`. */
import type { Cell, Matrix, MatrixRow, RowKind } from "../../../analysis/matrix/matrix.ts";
import { findTopics, type TopicsAnswer } from "../../operations/find-topics.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { padTo, printable, widthOf } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { keyInWords, sideName } from "../show/names.ts";
import { leftOut, noMeetings } from "../show/nothing-told.ts";

interface CsvRow {
  readonly row: MatrixRow;
  readonly cell: Cell;
}

export const topics: Asking<typeof findTopics.input, TopicsAnswer, CsvRow> = {
  operation: findTopics,
  show: (answer, page) =>
    answer.rows.length === 0
      ? setText([`${nothingOf(answer)} ${leftOut(answer.undated, answer.sides)}`.trimEnd()], { width: page.width })
      : showMatrix(answer, page),
  csv: {
    rows: ({ rows }) => rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
    columns: [
      { head: "kind", value: ({ row }) => row.kind },
      { head: "name", value: ({ row }) => row.name },
      { head: "date", value: ({ cell }) => cell.date },
      { head: "meeting", value: ({ cell }) => cell.meeting },
      { head: "quotations", value: ({ cell }) => cell.count },
      { head: "documents", value: ({ cell }) => [...new Set(cell.rests.map(({ name }) => name))].join(" ") },
      { head: "quote", value: ({ cell }) => longest(cell).quote },
      { head: "document", value: ({ cell }) => longest(cell).name },
      { head: "field", value: ({ cell }) => longest(cell).field },
      { head: "start", value: ({ cell }) => longest(cell).start },
      { head: "end", value: ({ cell }) => longest(cell).end },
    ],
  },
};

const NO_ROWS = "No report of these meetings tells of a topic, a project, a body or a third country.";

function nothingOf({ meetings, asked }: TopicsAnswer): string {
  return meetings.length === 0 ? noMeetings(asked) : NO_ROWS;
}

/** What says most of a cell in one quotation. */
function longest({ rests }: Cell) {
  return rests.reduce((most, rest) => (rest.quote.length > most.quote.length ? rest : most));
}

const HEADS: Readonly<Record<RowKind, string>> = {
  topic: "topics",
  project: "projects",
  organisation: "bodies",
  country: "third countries",
};

/** Of a day two characters in each of three lines. */
const CELL = 3;
const LABEL = { least: 16, most: 34 };
const ROWS = 15;

interface Layout {
  readonly label: number;
  readonly shown: Matrix["meetings"];
  readonly noted: boolean;
}

function showMatrix({ sides, meetings, rows, undated }: TopicsAnswer, page: Page): string[] {
  const layout = layoutOf(rows, meetings, page);
  const { shown } = layout;
  const line = (text: string) => text.trimEnd();
  return [
    ...setText(
      [
        { text: sides.map(sideName).join(" – "), paint: page.sides },
        ` · ${shown.length < meetings.length ? `the latest ${shown.length} of ${counted(meetings.length, "meeting")}` : counted(meetings.length, "meeting")}`,
      ],
      { width: page.width },
    ),
    "",
    ...headLines(shown).map((head) => page.faint(line(`${" ".repeat(layout.label)}${head}`))),
    ...[...new Set(rows.map(({ kind }) => kind))].flatMap((kind) => {
      const all = rows.filter((row) => row.kind === kind);
      const own = all
        .filter((row) => isSeen(row, shown))
        .slice(0, page.width === Number.POSITIVE_INFINITY ? all.length : ROWS);
      return [
        page.faint(HEADS[kind]),
        ...own.flatMap((row) => rowLines(row, layout, page)),
        ...(all.length > own.length
          ? setText([{ text: `${notShown(own.length, all.length)}: --kind ${kind} --csv`, paint: page.faint }], {
              width: page.width,
              first: "  ",
              indent: 4,
            })
          : []),
      ];
    }),
    "",
    ...setText(
      [
        {
          text: `A figure is the quotations that a meeting's cell rests on, copies of one text once; --json and --csv have them. The latest meeting is on the right. ${leftOut(undated, sides)}`.trimEnd(),
          paint: page.faint,
        },
      ],
      { width: page.width },
    ),
  ];
}

function notShown(shown: number, all: number): string {
  return shown === 0 ? `${all}, none at the meetings shown` : `and ${all - shown} more`;
}

function layoutOf(rows: readonly MatrixRow[], meetings: Matrix["meetings"], page: Page): Layout {
  const natural = Math.max(...rows.map((row) => widthOf(labelOf(row)))) + 2;
  // Where lines are not broken, no name is either.
  const label =
    page.width === Number.POSITIVE_INFINITY
      ? natural
      : Math.min(natural, LABEL.most, Math.max(LABEL.least, Math.floor(page.width / 3)));
  const notes = Math.max(0, ...rows.map((row) => noteOf(row).length + 2));
  const room = (noted: boolean) =>
    page.width === Number.POSITIVE_INFINITY
      ? meetings.length
      : Math.floor((page.width - label - (noted ? notes : 0)) / CELL);
  // What is written behind a row says in words what few columns would show.
  const noted = room(true) >= Math.min(meetings.length, FEW);
  return { label, noted, shown: meetings.slice(-Math.max(1, room(noted))) };
}

const FEW = 6;

/** Year, month and day, one above the other; a year stands where it begins. */
function headLines(shown: Matrix["meetings"]): string[] {
  const dates = shown.map(({ date }) => date ?? "");
  const cell = (text: string) => text.padStart(CELL);
  const part = (pattern: RegExp, date: string) => pattern.exec(date)?.[1] ?? "";
  const years = dates.map((date) => part(/^\[?\d\d(\d\d)/u, date));
  return [
    years.map((year, index) => cell(index > 0 && years[index - 1] === year ? "" : year && `’${year}`)).join(""),
    dates.map((date) => cell(part(/^\[?\d{4}-(\d\d)/u, date) || "?")).join(""),
    dates.map((date) => cell(part(/^\[?\d{4}-\d\d-(\d\d)/u, date) || "?")).join(""),
  ];
}

/** In a column that is shown; older ones are in --csv. */
function isSeen({ cells }: MatrixRow, shown: Matrix["meetings"]): boolean {
  return cells.some(({ meeting }) => shown.some(({ id }) => id === meeting));
}

/** A name that is longer than its column goes on in lines of its own; the figures stand beside its end. */
function rowLines(row: MatrixRow, { label, shown, noted }: Layout, page: Page): string[] {
  const counts = new Map(row.cells.map(({ meeting, count }) => [meeting, count]));
  const cells = shown.map(({ id }) => {
    const count = counts.get(id);
    return count === undefined ? page.faint("·".padStart(CELL)) : String(Math.min(count, 99)).padStart(CELL);
  });
  const lines = setText([labelOf(row)], {
    width: page.width === Number.POSITIVE_INFINITY ? page.width : label,
    first: "  ",
    indent: 4,
  });
  const note = noted ? noteOf(row) : "";
  const paint = row.isNew ? page.good : page.warn;
  const figures = `${cells.join("")}${note === "" ? "" : `  ${paint(note)}`}`;
  return [...lines.slice(0, -1), `${padTo(lines.at(-1)!, label)}${figures}`];
}

function labelOf({ kind, name }: MatrixRow): string {
  return kind === "topic" ? keyInWords(name) : kind === "country" ? sideName(name) : printable(name);
}

function noteOf({ isNew, silent, last }: MatrixRow): string {
  if (isNew) return "first time";
  return silent && !silent.lapsed ? `silent, last ${last ?? "?"}` : "";
}
