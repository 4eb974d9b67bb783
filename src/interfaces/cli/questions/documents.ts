/** `chancery documents`. */
import type { DocumentOfSides, StageTold } from "../../../analysis/ledgers/documents.ts";
import { dayOfQuoted } from "../../../analysis/ledgers/quoted.ts";
import { type DocumentsFound, findDocuments } from "../../operations/find-documents.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { noMeetings, unreadNote } from "../show/ledger-notes.ts";
import { sideName } from "../show/names.ts";
import { setQuoted } from "../show/quoted.ts";

interface CsvRow extends StageTold {
  readonly of: DocumentOfSides;
}

export const documents: Asking<typeof findDocuments.input, DocumentsFound, CsvRow> = {
  operation: findDocuments,
  show,
  csv: {
    rows: ({ documents }) => documents.flatMap((of) => of.stages.map((stage) => ({ ...stage, of }))),
    columns: [
      { head: "document", value: ({ of }) => of.title },
      { head: "furthest", value: ({ of }) => of.stage },
      { head: "stage", value: ({ stage }) => stage },
      { head: "date", value: ({ date }) => date?.value ?? null },
      { head: "told", value: ({ words }) => dayOfQuoted(words) },
      { head: "title", value: ({ words }) => words.quote },
      { head: "words", value: ({ told }) => told.quote },
      { head: "report", value: ({ words }) => words.document },
      { head: "reference", value: ({ told }) => told.ref },
      { head: "meeting", value: ({ words }) => words.meeting },
    ],
  },
};

function show(found: DocumentsFound, page: Page): string[] {
  const { sides, documents, meetings } = found;
  if (meetings === 0) return noMeetings(sides);
  if (documents.length === 0)
    return [
      "No document with a stage is told of these sides' meetings; --named shows those that are only named.",
      ...unreadNote(found),
    ];
  return [
    ...setText([{ text: sides.map(sideName).join(" – "), paint: page.sides }, " · documents"], { width: page.width }),
    ...documents.flatMap((one) => ["", ...showOne(one, page)]),
    "",
    page.faint(counted(documents.length, "document")),
    ...unreadNote(found),
  ];
}

/** So many tellings of one stage are shown; `--json` and `--csv` give all. */
const SHOWN = 1;

function showOne({ title, stage, stages }: DocumentOfSides, page: Page): string[] {
  const byStage = new Map<string, StageTold[]>();
  for (const one of stages) byStage.set(one.stage, [...(byStage.get(one.stage) ?? []), one]);
  return [
    ...setText([{ text: printable(title), paint: page.strong }, ` · ${inWords(stage)}`], {
      width: page.width,
      first: "",
      indent: 2,
    }),
    ...[...byStage].flatMap(([name, told]) => {
      const dated = told.find(({ date }) => date !== null);
      const more = told.length > SHOWN ? ` (told ${told.length} times)` : "";
      return told.slice(0, SHOWN).flatMap(({ told: by, words }) => {
        const when = dated?.date ? ` ${dateInWords(dated.date.value)}` : "";
        const because = by.quote === words.quote ? "" : `, by “${printable(by.quote)}”`;
        return setQuoted(words, page, { label: `${inWords(name)}${when}${more}${because}:` });
      });
    }),
  ];
}

function inWords(stage: string): string {
  return stage.replaceAll("-", " ");
}
