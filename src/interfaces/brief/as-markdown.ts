/** A brief in Markdown (CommonMark with the footnotes and tables that GitHub, Pandoc and Obsidian read). */
import { type Brief, type Row, type Run, type Sentence, type Table, wordsOf } from "../../analysis/brief/brief.ts";
import type { NoteRun, Notes } from "../../analysis/brief/note.ts";
import { runsOfNote } from "../../analysis/brief/note-runs.ts";
import { notesOf } from "../../analysis/brief/notes.ts";
import { contentOf } from "../../shared/markup.ts";
import { headOf } from "./head.ts";
import { readable } from "./readable.ts";

export function briefAsMarkdown(brief: Brief): string {
  const notes = notesOf(brief);
  const lines = [
    `# ${escaped(brief.title)}`,
    "",
    ...headOf(brief).flatMap((line) => [escaped(line), ""]),
    ...brief.sections.flatMap(({ head, note, parts }) => [
      `## ${head}`,
      "",
      ...(note === null ? [] : [`*${escaped(note)}*`, ""]),
      ...parts.flatMap(({ head: of, body }) => [
        ...(of === null ? [] : [`### ${escaped(of)}`, ""]),
        ...body.flatMap((one) =>
          one.kind === "table" ? [...tableLines(one, notes), ""] : [`- ${inline(one.runs)}${marks(one, notes)}`],
        ),
        ...(body.at(-1)?.kind === "sentence" ? [""] : []),
      ]),
    ]),
    ...notes.all.map((note) => `[^${note.number}]: ${runsOfNote(note).map(noteRun).join("")}`),
  ];
  return `${lines.join("\n")}\n`;
}

function tableLines({ columns, rows }: Table, notes: Notes): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head }) => escaped(head))),
    line(columns.map(() => "---")),
    ...rows.map((row) =>
      line(row.cells.map((cell, at) => inline(cell) + (at === lastTold(row) ? marks(row, notes) : ""))),
    ),
  ];
}

/** The last cell that says something: notes stand behind it. */
export function lastTold({ cells }: Row): number {
  return cells.findLastIndex((cell) => cell.length > 0);
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = escaped(wordsOf([run]));
      if (run.kind === "quote" && run.marked && run.marked !== "kept")
        return run.marked === "new" ? `**${text}**` : `~~${text}~~`;
      return run.kind === "value" && run.property === "name" ? `**${text}**` : text;
    })
    .join("");
}

function marks(claim: Sentence | Row, notes: Notes): string {
  return notes
    .of(claim)
    .map((number) => `[^${number}]`)
    .join("");
}

function noteRun(run: NoteRun): string {
  const { is, text } = run;
  if (is === "link") return addressed(text);
  return is === "quote" ? `“${escaped(text)}”` : is === "title" ? `*${escaped(text)}*` : escaped(text);
}

/** An address as a link: it is written as it is; what would end it, or is no address, is encoded. */
export function addressed(url: string): string {
  return `<${encodeURI(decodeSafely(url)).replaceAll(/[<>\s]/gu, "")}>`;
}

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Everything that Markdown or HTML within it would take for more than a letter. */
export function escaped(text: string): string {
  return contentOf(keptSpaces(text).replaceAll(/[\\`*_{}[\]()#+!|~^$@]/gu, "\\$&"))
    .replaceAll(/^(\s*\d+)([.)])/gu, "$1\\$2")
    .replaceAll(/^(\s*)([-=:])/gu, "$1\\$2");
}

/** On one line; the spaces at its ends are those between words. */
function keptSpaces(text: string): string {
  const line = readable(text).trim();
  if (line === "") return " ";
  return `${text.startsWith(" ") ? " " : ""}${line}${text.endsWith(" ") ? " " : ""}`;
}
