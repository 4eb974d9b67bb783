/** A brief for a terminal or a plain text file, set to a width, its notes at the end. */
import { type Brief, type Row, type Run, type Sentence, type Table, wordsOf } from "../../analysis/brief/brief.ts";
import type { NoteRun, Notes } from "../../analysis/brief/note.ts";
import { numbersInWords, runsOfNote } from "../../analysis/brief/note-runs.ts";
import { notesOf } from "../../analysis/brief/notes.ts";
import type { Page } from "../cli/page/page.ts";
import { setText, type Run as TextRun } from "../cli/page/set-text.ts";
import { printable } from "../cli/page/width.ts";
import { headOf } from "./head.ts";

const INDENT = 2;

export function briefAsText(brief: Brief, page: Page): string[] {
  const notes = notesOf(brief);
  return [
    ...setText([{ text: brief.title, paint: page.strong }], { width: page.width }),
    ...headOf(brief).map((line) => page.faint(line)),
    ...brief.sections.flatMap(({ head, note, parts }) => [
      "",
      page.sides(head.toUpperCase()),
      ...(note === null ? [] : setText([{ text: note, paint: page.faint }], { width: page.width, indent: INDENT })),
      ...parts.flatMap(({ head: of, body }) => [
        ...(of === null ? [] : ["", page.strong(`${" ".repeat(INDENT)}${of}`)]),
        ...body.flatMap((one) => (one.kind === "table" ? setRows(one, notes, page) : setSentence(one, notes, page))),
      ]),
    ]),
    "",
    page.sides("NOTES"),
    ...notes.all.flatMap((note) =>
      setText(
        runsOfNote(note).map((run) => noteRun(run, page)),
        {
          width: page.width,
          first: page.faint(`${String(note.number).padStart(4)}  `),
          indent: 6,
        },
      ),
    ),
  ];
}

function setSentence(sentence: Sentence, notes: Notes, page: Page): string[] {
  return setText([...runsOf(sentence.runs, page), marks(sentence, notes, page)], {
    width: page.width,
    first: `${" ".repeat(INDENT)}– `,
    indent: INDENT + 2,
  });
}

/** A row in a line: its cells one after the other, the first of them set apart. */
function setRows({ columns, rows }: Table, notes: Notes, page: Page): string[] {
  return rows.flatMap((row) => {
    const cells = row.cells.flatMap((cell, at) =>
      cell.length === 0 ? [] : [{ cell, lead: columns[at]?.named ? `${columns[at].head.toLowerCase()} ` : "" }],
    );
    const runs = cells.flatMap(({ cell, lead }, at): TextRun[] => [
      ...(at === 0 ? [] : [" · "]),
      { text: lead, paint: page.faint },
      ...runsOf(cell, page),
    ]);
    return setText([...runs, marks(row, notes, page)], {
      width: page.width,
      first: `${" ".repeat(INDENT)}– `,
      indent: INDENT + 2,
    });
  });
}

function runsOf(runs: readonly Run[], page: Page): TextRun[] {
  return runs.map((run): TextRun => {
    const text = onOneLine(wordsOf([run]));
    // As wdiff marks them, so that they can be told without colours.
    if (run.kind === "quote" && run.marked === "new") return { text: `{+${text.trim()}+}`, paint: page.good };
    if (run.kind === "quote" && run.marked === "gone") return { text: `[-${text.trim()}-]`, paint: page.bad };
    return run.kind === "value" && run.property === "name" ? { text, paint: page.strong } : text;
  });
}

function marks(claim: Sentence | Row, notes: Notes, page: Page): TextRun {
  return { text: `\u{A0}[${numbersInWords(notes.of(claim), ",")}]`, paint: page.faint };
}

function noteRun(run: NoteRun, page: Page): TextRun {
  const { is } = run;
  const shown = onOneLine(run.text);
  return is === "quote"
    ? `“${shown}”`
    : is === "title"
      ? `“${shown}”`
      : is === "link"
        ? { text: shown, paint: page.faint }
        : shown;
}

/** What a terminal would obey is shown for what it is; spaces at the ends are between words, and stay. */
function onOneLine(text: string): string {
  const shown = printable(text);
  if (shown === "") return " ";
  return `${text.startsWith(" ") ? " " : ""}${shown}${text.endsWith(" ") ? " " : ""}`;
}
