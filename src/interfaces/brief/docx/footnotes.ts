/** Notes as Word's footnotes: one for each, under the same number; where a note is cited again its number leads back to it. */
import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Brief, Row, Sentence } from "../../../analysis/brief/brief.ts";
import type { Note, NoteRun } from "../../../analysis/brief/note.ts";
import { runsOfNote, stretchesOf } from "../../../analysis/brief/note-runs.ts";
import { notesOf } from "../../../analysis/brief/notes.ts";
import { hostOf, readable } from "../readable.ts";
import { crossReference, firstMark } from "./cross-reference.ts";
import { SERIF, SOFT } from "./styles.ts";

/** Notes are numbered as they are first needed, and so does Word: the number of a note is that of its footnote. */
export class Footnotes {
  readonly all: Record<number, { children: Paragraph[] }>;
  readonly #notes: ReturnType<typeof notesOf>;
  readonly #marked = new Set<number>();

  constructor(brief: Brief) {
    this.#notes = notesOf(brief);
    this.all = Object.fromEntries(
      this.#notes.all.map((note) => [
        note.number,
        { children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...wordsOf(note)] })] },
      ]),
    );
  }

  /** What stands behind a sentence; to be asked for in the order of the text. */
  marks(claim: Sentence | Row): ParagraphChild[] {
    const numbers = this.#notes.of(claim);
    const before = numbers.filter((number) => this.#marked.has(number));
    const anew = numbers.filter((number) => !this.#marked.has(number));
    for (const number of anew) this.#marked.add(number);
    const again = stretchesOf(before).map(([from, to]) =>
      from === to ? reference(from) : [...reference(from), mark("–"), ...reference(to)],
    );
    const all: ParagraphChild[][] = [...again, ...anew.map((number) => [firstMark(number)])];
    return all.flatMap((marks, at) => (at === 0 ? marks : [mark(",\u{A0}"), ...marks]));
  }
}

function reference(note: number): TextRun[] {
  return crossReference(note, { asMark: true });
}

function mark(text: string): TextRun {
  return new TextRun({ text, style: "FootnoteReference" });
}

function wordsOf(note: Note): ParagraphChild[] {
  return runsOfNote(note).flatMap(noteRun);
}

function noteRun({ is, text, note }: NoteRun): ParagraphChild[] {
  const shown = readable(text);
  if (note !== undefined) {
    const [before, behind] = shown.split(`${note}`);
    return [new TextRun(before!), ...crossReference(note, { asMark: false }), new TextRun(behind!)];
  }
  if (is === "quote") return [new TextRun({ text: `“${shown}”`, font: SERIF })];
  if (is === "title") return [new TextRun({ text: shown, font: SERIF, italics: true })];
  if (is === "link")
    return [new ExternalHyperlink({ link: text, children: [new TextRun({ text: hostOf(text), color: SOFT })] })];
  return [new TextRun(shown)];
}
