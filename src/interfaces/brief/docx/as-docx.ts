/**
 * A brief as a Word file: headings, lists and tables in styles that a ministry can replace by its own, and real footnotes, which Word numbers
 * and moves with their sentences. What is cited again refers to the footnote that has it.
 */
import {
  Document,
  type Table as DocxTable,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Brief, Part, Section, SectionKey, Sentence } from "../../../analysis/brief/brief.ts";
import { headOf } from "../head.ts";
import { readable } from "../readable.ts";
import { Footnotes } from "./footnotes.ts";
import { runOf, words } from "./runs.ts";
import { DASH, PAGE, STYLES, WIDE } from "./styles.ts";
import { tableOf } from "./table.ts";

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
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, footer: PAGE.footer },
          },
        },
        footers: { default: footerOf(brief) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function sectionOf({ key, head, note, parts }: Section, footnotes: Footnotes): (Paragraph | DocxTable)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(head)] }),
    ...(note === null ? [] : [new Paragraph({ style: "Remark", keepNext: true, children: [words(note)] })]),
    ...parts.flatMap((part) => partOf(part, key, footnotes)),
  ];
}

function partOf({ head, body }: Part, of: SectionKey, footnotes: Footnotes): (Paragraph | DocxTable)[] {
  return [
    ...(head === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(head)] })]),
    ...body.flatMap((one) =>
      one.kind === "table"
        ? [tableOf(one, footnotes), new Paragraph({ style: "Gap" })]
        : [sentenceOf(one, of, footnotes)],
    ),
  ];
}

function sentenceOf(sentence: Sentence, of: SectionKey, footnotes: Footnotes): Paragraph {
  return new Paragraph({
    style: of === "essentials" ? "Essential" : "Point",
    numbering: { reference: "dashes", level: 0 },
    children: [...sentence.runs.map(runOf), ...footnotes.marks(sentence)],
  });
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
