/**
 * A brief as a web page that is one file: no script, nothing fetched, every word of a report escaped. A policy in the page says the same to
 * the browser. On paper it is set for A4, with the number of each page.
 */
import type { Brief, Row, Run, Section, Sentence, Table } from "../../analysis/brief/brief.ts";
import type { Note, NoteRun, Notes } from "../../analysis/brief/note.ts";
import { numbersInWords, runsOfNote } from "../../analysis/brief/note-runs.ts";
import { notesOf } from "../../analysis/brief/notes.ts";
import { htmlOf } from "../../shared/markup.ts";
import { lastTold } from "./as-markdown.ts";
import { headOf } from "./head.ts";
import { pageHtml } from "./page-html.ts";
import { hostOf, readable } from "./readable.ts";
import { runningFoot, STYLE } from "./style.ts";

export function briefAsHtml(brief: Brief): string {
  const notes = notesOf(brief);
  return pageHtml({
    kind: "Brief",
    style: STYLE + runningFoot(brief.title),
    title: htmlOf(brief.title),
    head: headOf(brief).map(htmlOf),
    main: brief.sections.map((section) => sectionHtml(section, notes)).join("\n"),
    foot: notesHtml(notes),
  });
}

function sectionHtml({ key, head, note, parts }: Section, notes: Notes): string {
  return [
    `<section class="${key}" aria-labelledby="${key}">`,
    `<h2 id="${key}">${htmlOf(head)}</h2>`,
    ...(note === null ? [] : [`<p class="note">${htmlOf(note)}</p>`]),
    ...parts.flatMap(({ head: of, body }) => [
      ...(of === null ? [] : [`<h3>${htmlOf(of)}</h3>`]),
      ...inLists(body).map((one) => (Array.isArray(one) ? listHtml(one, notes) : tableHtml(one, notes))),
    ]),
    "</section>",
  ].join("\n");
}

/** Sentences that follow each other are one list. */
function inLists(body: readonly (Sentence | Table)[]): (Sentence[] | Table)[] {
  const lists: (Sentence[] | Table)[] = [];
  for (const one of body) {
    const last = lists.at(-1);
    if (one.kind === "table") lists.push(one);
    else if (Array.isArray(last)) last.push(one);
    else lists.push([one]);
  }
  return lists;
}

function listHtml(sentences: readonly Sentence[], notes: Notes): string {
  const items = sentences.map((sentence) => `<li>${inline(sentence.runs)}${marks(sentence, notes)}</li>`);
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function tableHtml({ columns, rows }: Table, notes: Notes): string {
  const whole = columns.reduce((sum, { wide = 1 }) => sum + wide, 0);
  const heads = columns.some(({ head }) => head !== "");
  const cols = columns.map(({ wide = 1 }) => `<col width="${((wide / whole) * 100).toFixed(1)}%">`).join("");
  const head = `<thead><tr>${columns.map((column) => `<th scope="col">${htmlOf(column.head)}</th>`).join("")}</tr></thead>\n`;
  const lines = rows.map((row) => {
    const told = lastTold(row);
    const cells = row.cells.map((cell, at) => {
      const tag = at === 0 ? "th" : "td";
      const scope = at === 0 ? ' scope="row"' : "";
      const label = heads && at > 0 && cell.length > 0 ? ` data-head="${htmlOf(columns[at]?.head ?? "")}"` : "";
      return `<${tag}${scope}${label}>${inline(cell)}${at === told ? marks(row, notes) : ""}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table"><table${heads ? "" : ' class="facts"'}>\n<colgroup>${cols}</colgroup>\n${heads ? head : ""}<tbody>\n${lines.join("\n")}\n</tbody>\n</table></div>`;
}

function inline(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml(run: Run): string {
  const text = htmlOf(readable(run.text));
  if (run.kind === "quote" && run.marked === "kept") return `<span class="q">${text}</span>`;
  if (run.kind === "quote")
    return run.marked === "new"
      ? `<ins>${text}</ins>`
      : run.marked === "gone"
        ? `<del>${text}</del>`
        : `<q>${text}</q>`;
  return run.kind === "value" && run.property === "name" ? `<b>${text}</b>` : text;
}

/** Notes that follow each other are one mark: "4–6" leads to the first of them. */
function marks(claim: Row | Sentence, notes: Notes): string {
  const links = numbersInWords(notes.of(claim))
    .split(", ")
    .filter((mark) => mark !== "")
    .map((mark) => `<a href="#n${mark.split("–")[0]}" aria-label="note ${mark}">${mark}</a>`);
  return links.length === 0 ? "" : `<sup>${links.join(", ")}</sup>`;
}

function notesHtml({ all }: Notes): string {
  return `<section class="notes" aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\n<ol>\n${all.map(noteHtml).join("\n")}\n</ol>\n</section>`;
}

function noteHtml(note: Note): string {
  const { number } = note;
  return `<li id="n${number}"><span class="n">${number}</span>${runsOfNote(note).map(noteRunHtml).join("")}</li>`;
}

function noteRunHtml(run: NoteRun): string {
  const { is, text } = run;
  const words = htmlOf(readable(text));
  switch (is) {
    case "quote":
      return `<q>${words}</q>`;
    case "title":
      return `<i class="q">${words}</i>`;
    case "link":
      return `<a class="link" href="${htmlOf(text)}" title="${htmlOf(text)}" rel="noreferrer">${htmlOf(hostOf(text))}</a>`;
    default:
      return words;
  }
}
