/** `chancery report`. */
import { findReport, type ReportAnswer } from "../../operations/find-report.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { languageName } from "../show/names.ts";
import { shortId } from "../show/short-id.ts";

type Statement = ReportAnswer["statements"][number];

export const report: Asking<typeof findReport.input, ReportAnswer, Statement> = {
  operation: findReport,
  show,
  csv: {
    rows: ({ statements }) => statements,
    columns: [
      { head: "ref", value: ({ ref }) => ref },
      { head: "subject", value: ({ subject }) => subject },
      { head: "property", value: ({ property }) => property },
      { head: "value", value: ({ value }) => value },
      { head: "basis", value: ({ basis }) => basis },
      { head: "because", value: ({ because }) => because },
      { head: "verified", value: ({ evidence }) => String(evidence.every(({ verified }) => verified)) },
      { head: "quote", value: ({ evidence }) => evidence.map(({ quote }) => quote).join(" … ") },
    ],
  },
};

function show(answer: ReportAnswer, page: Page): string[] {
  const { against } = answer;
  const { title, document, publisher, published, url, language, number, revisions, meetings, notes, text, statements } =
    answer;
  const { width } = page;
  const facts = [
    publisher ?? "outlet not known",
    published === null ? "day not known" : dateInWords(published),
    language === "en" ? null : languageName(language),
    document,
    revisions.length > 1 ? `text ${number} of ${revisions.length}` : null,
    ...meetings.map(({ id }) => shortId(id)),
  ].filter((fact) => fact !== null);
  return [
    ...setText([{ text: printable(flat(title ?? document)), paint: page.strong }], { width }),
    ...setText([{ text: facts.map(printable).join(" · "), paint: page.faint }], { width }),
    ...(url === null ? [] : setText([{ text: printable(url), paint: page.faint }], { width })),
    ...notes.flatMap((note) => setText([{ text: printable(note), paint: page.warn }], { width })),
    "",
    ...(against ? showDifference(against, page) : showText(text, page)),
    ...bySubject(statements).flatMap(([subject, told]) => [
      page.strong(subject),
      ...told.flatMap((statement) => showStatement(statement, page)),
      "",
    ]),
    page.faint(`chancery quote ${printable(document)} shows each value in its context`),
  ];
}

function showText(text: string, { width }: Page): string[] {
  return text
    .split(/\n+/u)
    .flatMap((paragraph) => (paragraph.trim() === "" ? [] : [...setText([printable(flat(paragraph))], { width }), ""]));
}

/** What is gone and what came, marked also where there are no colours. */
function showDifference({ number, pieces, gone, came }: NonNullable<ReportAnswer["against"]>, page: Page): string[] {
  const { width } = page;
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of pieces)
    for (const [index, line] of text.split(/\n+/u).entries()) {
      if (index > 0) paragraphs.push([]);
      const said = printable(flat(line.trim()));
      const before = line === line.trimStart() ? "" : " ";
      const after = line === line.trimEnd() || said === "" ? "" : " ";
      const run: Run =
        kind === "kept" || said === ""
          ? said
          : kind === "gone"
            ? { text: `[-${said}-]`, paint: page.bad }
            : { text: `{+${said}+}`, paint: page.good };
      paragraphs.at(-1)!.push(before, run, after);
    }
  return [
    page.faint(`against text ${number}: [-gone-], {+come+}`),
    "",
    ...paragraphs
      .map((runs) => runs.filter((run) => run !== ""))
      .flatMap((runs) => (runs.every((run) => run === " ") ? [] : [...setText(runs, { width }), ""])),
    ...showValues(`read from text ${number} alone`, gone, page),
    ...showValues("read from this one alone", came, page),
    ...(gone.length + came.length === 0 ? ["Both were read alike.", ""] : []),
  ];
}

function showValues(head: string, values: readonly Statement[], page: Page): string[] {
  return bySubject(values).flatMap(([subject, told]) => [
    page.strong(`${head}: ${subject}`),
    ...told.flatMap((statement) => showStatement(statement, page)),
    "",
  ]);
}

function bySubject(statements: readonly Statement[]): [string, Statement[]][] {
  const subjects = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = subjects.get(statement.subject);
    if (known) known.push(statement);
    else subjects.set(statement.subject, [statement]);
  }
  return [...subjects];
}

function showStatement({ property, value, basis, because, evidence, ref }: Statement, page: Page): string[] {
  const words = evidence.map(
    ({ quote, verified }) => `“${printable(flat(quote))}”${verified ? "" : " NOT IN THE TEXT"}`,
  );
  const why = basis === "inferred" ? ` · inferred${because === null ? "" : `: ${printable(because)}`}` : "";
  return setText(
    [
      { text: `${property} `, paint: page.faint },
      printable(flat(value)),
      { text: ` ${words.join(", ")} [${ref}]${why}`, paint: page.faint },
    ],
    { width: page.width, first: "   ", indent: 5 },
  );
}
