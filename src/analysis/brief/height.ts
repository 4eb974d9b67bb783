/**
 * How high a brief is on paper, in points, from what its style sets: sizes and distances are those of the printed page, the width of a letter
 * is that of many printed briefs. Nothing is laid out; `npm run evaluate:briefs -- --print` holds it against pages as they are printed.
 */
import { type Brief, type Row, type Section, type Sentence, type Table, wordsOf } from "./brief.ts";
import type { Note } from "./note.ts";
import { runsOfNote } from "./note-runs.ts";
import { notesOf } from "./notes.ts";

/** A4 without its margins. */
const WIDE = 493;
/** Of a letter with its share of what is left empty at the end of a line, in parts of the size of the type; notes are set narrow. */
const LETTER = 0.435;
const LETTER_OF_NOTES = 0.48;

interface Type {
  readonly size: number;
  readonly line: number;
  /** Behind each paragraph. */
  readonly after: number;
  readonly letter: number;
}
const BODY: Type = { size: 9.6, line: 13.25, after: 2.6, letter: LETTER };
const ESSENTIAL: Type = { size: 10.4, line: 14.8, after: 3.4, letter: LETTER };
const REMARK: Type = { size: 8.2, line: 11.3, after: 4, letter: LETTER };
const CELL: Type = { size: 8.7, line: 11.3, after: 5.2, letter: LETTER };
const NOTE: Type = { size: 7.5, line: 9.6, after: 1.8, letter: LETTER_OF_NOTES };

const TITLE = 58;
const SECTION = 34.8;
const PART = 21.5;
const COLUMN_HEADS = 16;
const INDENT = 10;
const CELL_GAP = 8;
const NOTES = { columns: 2, gap: 20, indent: 15 };
/** What a number behind a sentence takes, and of an address is shown, in letters. */
const MARK = 3;
const HOST = 18;

export function heightOf(sections: readonly Section[]): number {
  return TITLE + sections.reduce((sum, section) => sum + sectionHeight(section), 0) + notesHeight({ sections });
}

function sectionHeight({ key, note, parts }: Section): number {
  const type = key === "essentials" ? ESSENTIAL : BODY;
  const remark = note === null ? 0 : set(note.length, WIDE, REMARK);
  const heads = parts.filter(({ head }) => head !== null).length * PART;
  const body = parts.flatMap((part) => part.body);
  return (
    SECTION +
    remark +
    heads +
    body.reduce((sum, one) => sum + (one.kind === "table" ? tableHeight(one) : sentenceHeight(one, type)), 0)
  );
}

function sentenceHeight(sentence: Sentence, type: Type): number {
  return set(wordsOf(sentence.runs).length + MARK, WIDE - INDENT, type);
}

/** A row is as high as the highest of its cells. */
function tableHeight({ columns, rows }: Table): number {
  const whole = columns.reduce((sum, { wide = 1 }) => sum + wide, 0);
  const widths = columns.map(({ wide = 1 }) => (wide / whole) * WIDE - CELL_GAP);
  const heads = columns.some(({ head }) => head !== "") ? COLUMN_HEADS : 0;
  const rowHeight = ({ cells }: Row) =>
    Math.max(
      ...cells.map((runs, at) => set(wordsOf(runs).length + (at === cells.length - 1 ? MARK : 0), widths[at]!, CELL)),
    );
  return heads + rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

function notesHeight(brief: Pick<Brief, "sections">): number {
  const wide = (WIDE - NOTES.gap) / NOTES.columns - NOTES.indent;
  const all = notesOf(brief).all.reduce((sum, note) => sum + set(lettersOf(note), wide, NOTE), 0);
  return SECTION + all / NOTES.columns;
}

function lettersOf(note: Note): number {
  return runsOfNote(note).reduce((sum, { is, text }) => sum + (is === "link" ? HOST : text.length), 0);
}

/** So many letters as lines of a width. */
function set(letters: number, wide: number, { size, line, after, letter }: Type): number {
  return Math.max(1, Math.ceil((letters * letter * size) / wide)) * line + after;
}
