/**
 * A brief as a Word file: headings, lists and tables in styles that a ministry can replace by its own, and real footnotes, which Word numbers
 * and moves with their sentences. A stretch of words that is cited again is a short footnote that leads back to the first.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Table as DocxTable,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { Brief, Part, Row, Run, Section, Sentence, Table } from "../../analysis/brief/brief.ts";
import type { Entry, Note, NoteRun } from "../../analysis/brief/note.ts";
import { runsOfNote } from "../../analysis/brief/note-runs.ts";
import { notesOf } from "../../analysis/brief/notes.ts";
import { lastTold } from "./as-markdown.ts";
import { headOf } from "./head.ts";
import { hostOf, readable } from "./readable.ts";

/** Twentieths of a point. */
const PAGE = { width: 11906, height: 16838, side: 1134, top: 1134, bottom: 1134 };
const WIDE = PAGE.width - 2 * PAGE.side;
const SANS = "Calibri";
const SERIF = "Cambria";
const MARK = "173C64";
const SOFT = "4A5058";
const RULE = "AEB4BC";
const HAIR = "DCDFE4";

export async function briefAsDocx(brief: Brief): Promise<Uint8Array> {
  const footnotes = new Footnotes(brief);
  const children = [
    new Paragraph({ style: "Kind", children: [new TextRun("BRIEF")] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(brief.title)] }),
    ...headOf(brief).map((line) => new Paragraph({ style: "Head", children: [words(line)] })),
    ...brief.sections.flatMap((section) => sectionOf(section, footnotes)),
  ];
  const document = new Document({
    title: readable(brief.title),
    creator: "Chancery",
    lastModifiedBy: "Chancery",
    description: "A brief; each sentence has its footnote.",
    styles: STYLES,
    numbering: { config: [{ reference: "dashes", levels: [DASH] }] },
    footnotes: footnotes.all,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, footer: 567 },
          },
        },
        footers: { default: footerOf(brief) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function sectionOf({ head, note, parts }: Section, footnotes: Footnotes): (Paragraph | DocxTable)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(head)] }),
    ...(note === null ? [] : [new Paragraph({ style: "Remark", keepNext: true, children: [words(note)] })]),
    ...parts.flatMap((part) => partOf(part, footnotes)),
  ];
}

function partOf({ head, body }: Part, footnotes: Footnotes): (Paragraph | DocxTable)[] {
  return [
    ...(head === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(head)] })]),
    ...body.flatMap((one) =>
      one.kind === "table" ? [tableOf(one, footnotes), new Paragraph({ style: "Gap" })] : [sentenceOf(one, footnotes)],
    ),
  ];
}

function sentenceOf(sentence: Sentence, footnotes: Footnotes): Paragraph {
  return new Paragraph({
    style: "Point",
    numbering: { reference: "dashes", level: 0 },
    children: [...sentence.runs.map(runOf), ...footnotes.marks(sentence)],
  });
}

function tableOf({ columns, rows }: Table, footnotes: Footnotes): DocxTable {
  const whole = columns.reduce((sum, { wide = 1 }) => sum + wide, 0);
  const widths = columns.map(({ wide = 1 }) => Math.round((wide / whole) * WIDE));
  const heads = columns.some(({ head }) => head !== "");
  const line = (row: Row, at: number) =>
    new TableRow({
      cantSplit: true,
      children: row.cells.map((cell, column) =>
        cellOf(
          [...cell.map(runOf), ...(column === lastTold(row) ? footnotes.marks(row) : [])],
          { style: column === 0 && !heads ? "Label" : "Cell" },
          { width: widths[column]!, rule: at === rows.length - 1 ? null : HAIR },
        ),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf([words(column.head)], { style: "Columns", keepNext: true }, { width: widths[at]!, rule: RULE }),
    ),
  });
  return new DocxTable({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [...(heads ? [head] : []), ...rows.map(line)],
  });
}

function cellOf(
  children: readonly ParagraphChild[],
  options: IParagraphOptions,
  { width, rule }: { readonly width: number; readonly rule: string | null },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 140 },
    borders: {
      ...NO_CELL_BORDERS,
      ...(rule !== null && { bottom: { style: BorderStyle.SINGLE, size: 4, color: rule } }),
    },
    children: [new Paragraph({ ...options, children })],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_CELL_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const NO_BORDERS = { ...NO_CELL_BORDERS, insideHorizontal: NONE, insideVertical: NONE };

function runOf(run: Run): TextRun {
  const text = readable(run.text);
  if (run.kind === "quote")
    return new TextRun({
      text: run.marked === undefined ? `“${text}”` : text,
      font: SERIF,
      ...(run.marked === "new" && { color: "0F4D2C", underline: {} }),
      ...(run.marked === "gone" && { color: "7A1722", strike: true }),
    });
  return new TextRun({ text, ...(run.kind === "value" && run.property === "name" && { bold: true }) });
}

function words(text: string): TextRun {
  return new TextRun(readable(text));
}

/** Word has a footnote for each mark, and none that two marks share. */
class Footnotes {
  readonly all: Record<number, { children: Paragraph[] }> = {};
  readonly #notes: ReturnType<typeof notesOf>;
  readonly #byNumber: ReadonlyMap<number, Note>;
  /** Of a note: the footnote that stands for it first. */
  readonly #first = new Map<number, number>();
  #count = 0;

  constructor(brief: Brief) {
    this.#notes = notesOf(brief);
    this.#byNumber = new Map(this.#notes.all.map((note) => [note.number, note]));
  }

  /** Notes of a sentence, in one footnote: Word would set several without a space between their numbers. */
  marks(claim: Sentence | Row): ParagraphChild[] {
    const numbers = this.#notes.of(claim);
    if (numbers.length === 0) return [];
    const own = ++this.#count;
    const notes = numbers.map((number) => this.#byNumber.get(number)!);
    // One that only names a report is set again: "as note 3" would say no less at the same length.
    const before = notes.filter(({ number, bare }) => this.#first.has(number) && !bare);
    const shown = notes.filter((note) => !before.includes(note));
    for (const { number } of shown) if (!this.#first.has(number)) this.#first.set(number, own);
    const seen = [...new Set(before.map(({ number }) => this.#first.get(number)!))].sort((a, b) => a - b);
    const children = [
      ...(seen.length === 0 ? [] : [new TextRun(` As n. ${seen.join(", ")}.`)]),
      ...shown.flatMap((note) => [new TextRun(" "), ...this.#note(note, own)]),
    ];
    this.all[own] = { children: [new Paragraph({ style: "FootnoteText", children })] };
    return [new FootnoteReferenceRun(own)];
  }

  /** Footnotes have numbers of their own; where the report is named in this very one, nothing is referred to. */
  #note(note: Note, own: number): ParagraphChild[] {
    const again = note.bare && this.#first.get(note.number) !== own;
    const entries = again
      ? note.entries.map((entry) => ({ ...entry, as: entry.as ?? note.number, ...shortOf(entry) }))
      : note.entries;
    return runsOfNote({ ...note, entries }, (number) => {
      const there = this.#first.get(number);
      return there === undefined || there === own ? null : there;
    }).map((run) => this.#noteRun(run));
  }

  #noteRun({ is, text }: NoteRun): ParagraphChild {
    const shown = readable(text);
    if (is === "quote") return new TextRun({ text: `“${shown}”`, font: SERIF });
    if (is === "title") return new TextRun({ text: shown, font: SERIF, italics: true });
    if (is === "link")
      return new ExternalHyperlink({ link: text, children: [new TextRun({ text: hostOf(text), color: SOFT })] });
    return new TextRun(shown);
  }
}

/** Outlet and day, without title and address. */
function shortOf({ source }: Entry): Pick<Entry, "source" | "words"> {
  return { source: source.length > 2 ? [source[0]!, source.at(-1)!] : source, words: [] };
}

function footerOf({ title }: Brief): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Foot",
        tabStops: [{ type: TabStopType.RIGHT, position: WIDE }],
        children: [words(title), new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

const DASH = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "–",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 255, hanging: 255 } } },
} as const;

const paragraphStyle = (id: string, run: object, paragraph: object = {}) => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

const STYLES = {
  default: {
    document: { run: { font: SANS, size: 20, language: { value: "en-GB" } }, paragraph: { spacing: { line: 257 } } },
    title: {
      run: { font: SANS, size: 40, bold: true, color: "000000" },
      paragraph: { spacing: { before: 60, after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: SANS, size: 22, bold: true, color: MARK },
      paragraph: {
        spacing: { before: 260, after: 80 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: RULE } },
      },
    },
    heading2: {
      run: { font: SANS, size: 18, bold: true, color: SOFT },
      paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
    },
    footnoteText: { run: { font: SANS, size: 15 }, paragraph: { spacing: { after: 20, line: 228 } } },
    footnoteReference: { run: { superScript: true, color: MARK } },
    hyperlink: { run: { color: SOFT, underline: { type: "none" as const } } },
  },
  paragraphStyles: [
    paragraphStyle(
      "Kind",
      { size: 16, bold: true, color: MARK, characterSpacing: 28 },
      { border: { top: { style: BorderStyle.SINGLE, size: 18, space: 7, color: MARK } } },
    ),
    paragraphStyle("Head", { size: 18, color: SOFT }, { spacing: { after: 20 } }),
    paragraphStyle("Remark", { size: 17, color: SOFT, italics: true }, { spacing: { after: 70 } }),
    paragraphStyle("Point", {}, { spacing: { after: 60 } }),
    paragraphStyle("Cell", { size: 18 }, { spacing: { line: 240 } }),
    paragraphStyle("Label", { size: 18, color: SOFT }, { spacing: { line: 240 } }),
    paragraphStyle("Columns", { size: 16, bold: true, color: SOFT }),
    paragraphStyle("Gap", { size: 6 }, { spacing: { line: 80 } }),
    paragraphStyle("Foot", { size: 16, color: SOFT }),
  ],
};
