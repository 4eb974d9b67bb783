/** An import for a person: how a spreadsheet is understood, and what became of its rows. */

import type { ImportedRows } from "../../../record/imported/import-rows.ts";
import type { ImportedSourceLine } from "../../../record/imported/imported-sources.ts";
import type { KeptWords } from "../../../record/imported/own-words.ts";
import { FIELDS } from "../../import/columns.ts";
import type { JudgementsImport } from "../../import/import-file.ts";
import type { PeopleListImport } from "../../import/people-list.ts";
import type { RecordImport } from "../../import/record-export.ts";
import type { SpreadsheetImport, Understood, UnderstoodRow } from "../../import/spreadsheet.ts";
import type { ImportAnswer } from "../../operations/import-judgements.ts";
import type { ImportRemoved } from "../../operations/remove-import.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { type Column, setTable } from "../page/table.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { judgementInWords } from "./judgement.ts";

/** Of many, the first. */
const SHOWN = 20;

export function showImported(
  { source, rows, unreadable, notes, ...fates }: SpreadsheetImport,
  db: string,
  page: Page,
): string[] {
  return [
    ...heading(db, `“${source}”: ${counted(rows, "row")}: ${fatesInWords(fates)}`, page),
    ...some(unreadable, ({ sheet, row, problem }) => `${place(sheet, row)} not read: ${problem}`, page, page.warn),
    ...some(notes, ({ sheet, row, head, problem }) => `${place(sheet, row)}, ${head}: ${problem}`, page, page.faint),
    ...some(fates.gone, (name) => `${name} is there no more, and counts no more`, page, page.faint),
  ];
}

export function showList({ source, people, unreadable, ...fates }: PeopleListImport, db: string, page: Page): string[] {
  return [
    ...heading(db, `“${source}”: ${peopleInWords(people)}: ${fatesInWords(fates)}`, page),
    ...some(unreadable, ({ row, problem }) => `entry ${row} not read: ${problem}`, page, page.warn),
    ...some(fates.gone, (name) => `${name} is there no more, and counts no more`, page, page.faint),
  ];
}

export function showRecord(
  { documents, revisions, judgements, withoutOriginal, partial }: RecordImport,
  { db, file }: { readonly db: string; readonly file: string },
  page: Page,
): string[] {
  const counts = [
    `${documents.new.toLocaleString("en")} new`,
    ...(revisions.changed > 0 ? [counted(revisions.changed, "later text")] : []),
    ...(documents.known > 0 ? [`${documents.known.toLocaleString("en")} known`] : []),
  ];
  const judged = judgements.new + judgements.known;
  const said = [
    `${file}: ${counted(documents.new + documents.known, "document")}: ${counts.join(", ")}`,
    ...(judged > 0 ? [`${counted(judged, "judgement")}, ${judgements.new} new`] : []),
  ];
  const note = (text: string) => setText([{ text, paint: page.faint }], { width: page.width, indent: 3 });
  return [
    ...heading(db, said.join(" · "), page),
    ...(partial ? note("It is a part of a record: what settled its values may be missing") : []),
    ...(judgements.conflicts > 0
      ? note(`${counted(judgements.conflicts, "contradiction")}: chancery judge list shows what overrules what`)
      : []),
    ...(withoutOriginal > 0
      ? note(`${counted(withoutOriginal, "text")} without the bytes that they came as: their words stand for them`)
      : []),
  ];
}

export function showJudgements({ unreadable, ...taken }: JudgementsImport, db: string, page: Page): string[] {
  return [
    ...judgementsInWords(taken, db),
    ...some(unreadable, ({ row, problem }) => `line ${row} not read: ${problem}`, page, page.warn),
  ];
}

export function judgementsInWords({ new: fresh, known, conflicts }: ImportAnswer, db: string): string[] {
  const apart = conflicts.length > 0 ? `, ${counted(conflicts.length, "contradiction")}` : "";
  return [
    `${db} · ${counted(fresh, "new judgement")}, ${known} known${apart}`,
    ...conflicts.flatMap(({ overruled, by }) => [
      `   ${judgementInWords(by)}`,
      `     overrules ${judgementInWords(overruled)}`,
    ]),
  ];
}

export function showRemoved({ source, kind, gone }: ImportRemoved, db: string, page: Page): string[] {
  const came =
    kind === "words" ? `words that are read with no more. ${READ_AGAIN}` : `${counted(gone, "row")} that count no more`;
  return heading(db, `“${source}”: ${came}`, page);
}

/** What is to be done where words have changed. */
const READ_AGAIN = "Reports that were read before are read with the present words by chancery reread";

/** `fates`: none where nothing was written. */
export function showWords(
  from: string,
  {
    entries,
    fates,
    db,
  }: { readonly entries: Readonly<Record<string, number>>; readonly fates: KeptWords | null; readonly db: string },
  page: Page,
): string[] {
  const kinds = Object.entries(entries).map(([kind, count]) => `${count.toLocaleString("en")} of ${kind}`);
  const entriesInWords = `entries: ${kinds.join(", ") || "none"}`;
  if (!fates) return heading(from, `${entriesInWords}: nothing is written`, page);
  const counts = (["new", "changed", "known"] as const).flatMap((fate) =>
    fates[fate].length > 0 ? [`${counted(fates[fate].length, "file")} ${fate}`] : [],
  );
  const changed = fates.new.length + fates.changed.length > 0;
  return [
    ...heading(db, `${from}: ${counts.join(", ")} · ${entriesInWords}`, page),
    ...(changed ? setText([{ text: READ_AGAIN, paint: page.faint }], { width: page.width, indent: 3 }) : []),
  ];
}

export function fatesInWords({ new: fresh, known, changed, reread, back, gone }: ImportedRows): string {
  const counts: readonly (readonly [count: number, what: string])[] = [
    [fresh.length, "new"],
    [known, "known"],
    [changed.length, "changed"],
    [reread.length, "understood otherwise"],
    [back.length, "back"],
    [gone.length, "gone"],
  ];
  return (
    counts.flatMap(([count, what]) => (count > 0 ? [`${count.toLocaleString("en")} ${what}`] : [])).join(", ") || "none"
  );
}

function heading(first: string, rest: string, page: Page): string[] {
  const runs = [
    { text: printable(first), paint: page.strong },
    { text: `\u{A0}· ${printable(rest)}`, paint: page.faint },
  ];
  return setText(runs, { width: page.width, indent: 3, first: "" });
}

export function some<Item>(
  items: readonly Item[],
  inWords: (item: Item) => string,
  page: Page,
  paint: Page["faint"],
): string[] {
  const line = (text: string) => setText([{ text: printable(text), paint }], { width: page.width, indent: 3 });
  const rest = items.length - SHOWN;
  return [
    ...items.slice(0, SHOWN).flatMap((item) => line(inWords(item))),
    ...(rest > 0 ? line(`... and ${rest.toLocaleString("en")} more: --json has them all`) : []),
  ];
}

function place(sheet: string | null, row: number): string {
  return sheet === null ? `row ${row}` : `row ${row} of ${sheet}`;
}

const ROWS: readonly Column<UnderstoodRow>[] = [
  { head: "row", value: ({ number }) => String(number), align: "right" },
  { head: "date", value: ({ reading }) => reading?.meetings[0]?.date ?? "?" },
  { head: "sides", value: ({ reading }) => reading?.meetings[0]?.parties.join(" ") ?? null, paint: "sides" },
  { head: "kind", value: ({ reading }) => reading?.meetings[0]?.kind ?? null },
  { head: "status", value: ({ reading }) => reading?.meetings[0]?.status ?? null, spare: true },
  { head: "place", value: placeOf, least: 6, spare: true },
  { head: "who", value: peopleOf, least: 16 },
  { head: "topics", value: ({ reading }) => reading?.meetings[0]?.topics.join(" ") ?? null, least: 8, spare: true },
];

export function showUnderstood({ source, tables, passedOver, rows }: Understood, page: Page): string[] {
  const read = rows.filter(({ reading }) => reading !== null);
  const lines = heading(
    source,
    `${counted(rows.length, "row")}, ${counted(read.length, "meeting")}: nothing is written`,
    page,
  );
  for (const { sheet, columns } of tables) {
    lines.push("", page.faint(sheet === null ? "Columns" : `Columns of ${printable(sheet)}`));
    const shown = columns.filter(({ head }) => head !== "");
    lines.push(
      ...setTable(
        shown,
        [
          { head: "head", value: ({ head }) => head, least: 12 },
          { head: "is", value: ({ field }) => field ?? "–", paint: "strong" },
          {
            head: "what",
            value: ({ field }) => (field === null ? "only kept in the text of the row" : FIELDS[field].what),
            least: 16,
            spare: true,
          },
        ],
        page,
      ),
    );
  }
  lines.push("", page.faint("Rows"), ...setTable(read.slice(0, SHOWN), ROWS, page));
  if (read.length > SHOWN)
    lines.push(page.faint(`... and ${(read.length - SHOWN).toLocaleString("en")} more: --json has them all`));
  const unread = rows.filter(({ problem }) => problem !== null);
  const notes = rows.flatMap((row) => row.notes.map((note) => ({ ...row, ...note })));
  if (unread.length + notes.length > 0) lines.push("");
  lines.push(
    ...some(
      unread,
      ({ sheet, number, problem }) => `${place(sheet, number)} is no meeting: ${problem}`,
      page,
      page.warn,
    ),
    ...some(
      notes,
      ({ sheet, number, head, problem }) => `${place(sheet, number)}, ${head}: ${problem}`,
      page,
      page.faint,
    ),
    ...some(passedOver, (name) => `sheet ${name} is no list of meetings`, page, page.faint),
  );
  return lines;
}

function placeOf({ reading }: UnderstoodRow): string | null {
  const { city = null, country = null } = reading?.meetings[0]?.place ?? {};
  return [city, country].filter((part) => part !== null).join(", ") || null;
}

function peopleOf({ reading }: UnderstoodRow): string | null {
  const people = reading?.meetings[0]?.participants ?? [];
  return people
    .map(
      ({ name, country, rank }) => `${name} (${[country, rank].filter((part) => part && part !== "other").join(" ")})`,
    )
    .join("; ")
    .replaceAll(" ()", "");
}

const SOURCES: readonly Column<ImportedSourceLine>[] = [
  { head: "source", value: ({ name }) => name, least: 12, paint: "strong" },
  { head: "kind", value: ({ kind }) => kind },
  { head: "rows", value: ({ rows }) => rows, align: "right" },
  { head: "gone", value: ({ gone }) => gone, align: "right", spare: true },
  { head: "imported", value: ({ at }) => at.slice(0, 10) },
  { head: "from", value: ({ file }) => file, least: 8, spare: true },
];

export function showSources(sources: readonly ImportedSourceLine[], page: Page): string[] {
  return sources.length === 0
    ? ["No spreadsheet, no list and no words were imported."]
    : setTable(sources, SOURCES, page);
}

function peopleInWords(count: number): string {
  return count === 1 ? "1 person" : `${count.toLocaleString("en")} people`;
}
