/** `chancery formulas`. */
import type { Count, Formula, MeetingAt, Variant } from "../../../analysis/formulas/formula.ts";
import { dayInWords } from "../../../shared/in-words/date-in-words.ts";
import { type FormulasAnswer, findFormulas } from "../../operations/find-formulas.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { sideName } from "../show/names.ts";
import { leftOut, noMeetings } from "../show/nothing-told.ts";
import type { ReportNames } from "../show/report-names.ts";
import { shortId } from "../show/short-id.ts";

interface CsvRow {
  readonly number: number;
  readonly formula: Formula;
  readonly saying: Formula["said"][number];
}

export const formulas: Asking<typeof findFormulas.input, FormulasAnswer, CsvRow> = {
  operation: findFormulas,
  show: showFormulas,
  csv: {
    rows: ({ formulas: found }) =>
      found.flatMap((formula, index) => formula.said.map((saying) => ({ number: index + 1, formula, saying }))),
    columns: [
      { head: "formula", value: ({ number }) => number },
      { head: "text", value: ({ formula }) => formula.text },
      { head: "meetings", value: ({ formula }) => formula.meetings.length },
      { head: "comparable", value: ({ formula }) => formula.regularity.of },
      { head: "since", value: ({ formula }) => formula.regularity.since },
      { head: "silent since", value: ({ formula }) => formula.silent && (formula.silent.since.date ?? "") },
      { head: "date", value: ({ saying }) => saying.date },
      { head: "meeting", value: ({ saying }) => saying.meeting },
      { head: "variant", value: ({ saying }) => saying.variant },
      { head: "speakers", value: ({ saying }) => saying.speakers.join(" ") },
      { head: "speaker", value: ({ saying }) => saying.speaker },
      { head: "act", value: ({ saying }) => saying.act },
      { head: "account of", value: ({ saying }) => saying.side ?? saying.publisher },
      { head: "document", value: ({ saying }) => saying.name },
      { head: "start", value: ({ saying }) => saying.start },
      { head: "end", value: ({ saying }) => saying.end },
      { head: "quote", value: ({ saying }) => saying.quote },
    ],
  },
};

function noFormulas({ asked, meetings, accounts, first, passages, unread }: FormulasAnswer): string {
  if (meetings === 0) return noMeetings({ ...asked, accounts });
  if (meetings === 1)
    return `The record has one such meeting, of ${dateOf(first)}: a formula is what comes again at another.`;
  if (passages === 0 && unread > 0)
    return `${counted(unread, "report")} of these meetings were read before Chancery told passages: chancery reread reads them again.`;
  if (passages === 0)
    return `The reports of these ${meetings} meetings tell that they were held and nothing that was said.`;
  return asked.silent
    ? `No formula of these ${meetings} meetings is silent: what used to be said still is, or too few comparable meetings passed to tell.`
    : `Nothing was said in nearly the same words ${asked.min === undefined ? "at two" : `on ${asked.min} days`} of these ${meetings} meetings.`;
}

function showFormulas(answer: FormulasAnswer, page: Page, reports: ReportNames = printable): string[] {
  const { sides, meetings, first, last, formulas: found, more } = answer;
  const without = leftOut(answer.undated, sides);
  if (found.length === 0) return setText([`${noFormulas(answer)} ${without}`.trimEnd()], { width: page.width });
  const period = first?.date === last?.date ? dateOf(first) : `${dateOf(first)} to ${dateOf(last)}`;
  return [
    ...setText(
      [
        { text: sides.map(sideName).join(" – "), paint: page.sides },
        ` · ${counted(found.length + more, "formula")} of ${counted(meetings, "meeting")}, ${period}`,
      ],
      { width: page.width },
    ),
    ...found.flatMap((formula, index) => ["", ...showFormula(formula, index + 1, page, reports)]),
    ...(more === 0 ? [] : ["", page.faint(`${counted(more, "formula")} more: --limit ${found.length + more}`)]),
    ...(without === "" ? [] : ["", ...setText([{ text: without, paint: page.faint }], { width: page.width })]),
  ];
}

const INDENT = 4;

function showFormula(formula: Formula, number: number, page: Page, reports: ReportNames): string[] {
  const { text, variants, first, last, meetings, regularity, silent } = formula;
  const set = (runs: readonly Run[], hanging = 0) =>
    setText(runs, { width: page.width, first: " ".repeat(INDENT), indent: INDENT + hanging });
  const others = variants.slice(1);
  return [
    ...setText([{ text: clean(text), paint: page.strong }], {
      width: page.width,
      first: `${String(number).padStart(INDENT - 1)} `,
      indent: INDENT,
    }),
    ...set([
      `${howOften(formula)}, ${dateOf(first)} to ${dateOf(last)} · ${whoSays(formula)}`,
      { text: ` · told by ${counts(formula.by.accounts)}`, paint: page.faint },
    ]),
    ...(silent
      ? set([
          {
            text: `${silent.lapsed ? "long silent" : "silent"} since ${dateOf(silent.since)}: not at ${regularity.since === 1 ? "the comparable meeting since" : `the ${regularity.since} comparable meetings since`}`,
            paint: silent.lapsed ? page.faint : page.warn,
          },
        ])
      : []),
    ...others.slice(0, SHOWN).flatMap((variant) => set(variantRuns(variant, page), 2)),
    ...(others.length > SHOWN
      ? set([{ text: `and ${counted(others.length - SHOWN, "variant")} more`, paint: page.faint }])
      : []),
    ...set([{ text: citedIn(formula, meetings, reports), paint: page.faint }]),
  ];
}

/** So many variants are shown; --json has all. */
const SHOWN = 3;

function howOften({ regularity: { said, of }, meetings }: Formula): string {
  return of === said
    ? `at all ${counted(said, "comparable meeting")}`
    : `at ${meetings.length} of ${counted(of, "comparable meeting")}`;
}

function whoSays({ by: { sides, persons } }: Formula): string {
  const by = sides.map(({ sides: codes, meetings }) => `${codes.map(sideName).join(" and ")} at ${meetings}`);
  const names = persons.slice(0, 2).map(({ name }) => printable(name));
  return `said by ${by.length === 0 ? "nobody named" : by.join(", ")}${names.length === 0 ? "" : ` (${names.join(", ")})`}`;
}

function counts(found: readonly Count[]): string {
  const named = found.slice(0, 3).map(({ name, meetings }) => `${printable(sideName(name))} at ${meetings}`);
  return `${named.join(", ")}${found.length > 3 ? ` and ${found.length - 3} more` : ""}`;
}

function variantRuns({ text, other, missing, first, last, meetings }: Variant, page: Page): Run[] {
  const days =
    first.id === last.id ? dateOf(first) : `${dateOf(first)} to ${dateOf(last)}, ${counted(meetings, "meeting")}`;
  return [{ text: `${days}: `, paint: page.faint }, ...differenceRuns(text, other, missing)];
}

/** Words that it alone has, for those that it has not; where both have the same that count, the words that it was said in. */
function differenceRuns(text: string, other: readonly string[], missing: readonly string[]): Run[] {
  if (other.length === 0 && missing.length === 0) return [`“${shortened([text])}”`];
  if (other.length === 0) return [`without “${shortened(missing)}”`];
  return [`“${shortened(other)}”${missing.length === 0 ? " more" : ` for “${shortened(missing)}”`}`];
}

const LONGEST = 160;

function shortened(parts: readonly string[]): string {
  const text = parts.map(clean).join(" … ");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

function citedIn({ said }: Formula, meetings: readonly MeetingAt[], reports: ReportNames): string {
  const [first, last] = [said[0]!, said.at(-1)!];
  const one = ({ date, meeting, name }: typeof first) => `${inWords(date)} ${shortId(meeting)}: ${reports(name)}`;
  return meetings.length === 1 ? one(last) : `${one(first)} … ${one(last)}`;
}

function dateOf(at: MeetingAt | null): string {
  return inWords(at?.date ?? null);
}

function inWords(date: string | null): string {
  return date === null ? "day not known" : dayInWords(date);
}

function clean(text: string): string {
  return printable(flat(text));
}
