/** `chancery meeting`, `chancery quote`. */
import type { Quoted, StatementTold } from "../../operations/evidence-of.ts";
import { findMeeting, type MeetingAnswer, type PropertyTold, type ToldBy } from "../../operations/find-meeting.ts";
import { findQuotes, type QuotedReport, type QuotesAnswer } from "../../operations/find-quotes.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { judgedInWords } from "../show/judged.ts";
import { keyInWords, sideName } from "../show/names.ts";
import { shortId } from "../show/short-id.ts";

interface ValueRow extends ToldBy {
  readonly about: string;
  readonly property: string;
  readonly value: string;
}

export const meeting: Asking<typeof findMeeting.input, MeetingAnswer, ValueRow> = {
  operation: findMeeting,
  show: showMeeting,
  csv: {
    rows: ({ told, people }) => [
      ...told.flatMap((property) => rowsOf("meeting", property)),
      ...people.flatMap(({ name, properties }) => properties.flatMap((property) => rowsOf(name, property))),
    ],
    columns: [
      { head: "about", value: ({ about }) => about },
      { head: "property", value: ({ property }) => property },
      { head: "value", value: ({ value }) => value },
      { head: "document", value: ({ document }) => document },
      { head: "basis", value: ({ basis }) => basis },
      { head: "because", value: ({ because }) => because },
      { head: "quote", value: ({ evidence }) => evidence.map(({ quote }) => quote).join(" | ") },
      { head: "verified", value: ({ evidence }) => (evidence.every(({ verified }) => verified) ? "yes" : "no") },
      { head: "statement", value: ({ ref }) => ref },
      { head: "judged", value: ({ judged }) => (judged ? judgedInWords(judged) : null) },
    ],
  },
};

function rowsOf(about: string, { property, values }: PropertyTold): ValueRow[] {
  return values.flatMap(({ value, by }) => by.map((told) => ({ ...told, about, property, value })));
}

function showMeeting(answer: MeetingAnswer, page: Page): string[] {
  const { width } = page;
  const { id, parties, kind, status, date, level, accounts, sources, told, people, because } = answer;
  return [
    ...setText(
      [
        { text: parties.map(sideName).join(" – "), paint: page.sides },
        ` · ${kind} · ${status} · ${dateInWords(date)}${level === null ? "" : ` · level of ${keyInWords(level)}`}`,
        { text: ` · ${id}`, paint: page.faint },
      ],
      { width, indent: 3, first: "" },
    ),
    ...setText([`${counted(accounts.length, "report")}, ${counted(sources, "independent source")}`], { width }),
    ...accounts.flatMap(({ document, title, publisher, published, source }) =>
      setText(
        [
          { text: `${source} `, paint: page.strong },
          printable(document),
          ...(title === null ? [] : [` “${printable(title)}”`]),
          {
            text: [publisher ?? "outlet not named", published ?? "no day"]
              .map((fact) => ` · ${printable(fact)}`)
              .join(""),
            paint: page.faint,
          },
        ],
        { width, indent: 5, first: "   " },
      ),
    ),
    ...told.flatMap((property) => ["", ...showProperty(property, page)]),
    ...people.flatMap(({ name, person, properties }) => [
      "",
      ...setText(
        [
          { text: printable(name), paint: page.strong },
          ...(person === null ? [] : [{ text: ` · ${shortId(person)}`, paint: page.faint }]),
        ],
        { width },
      ),
      ...properties.flatMap((property) => showProperty(property, page, 3)),
    ]),
    ...(because.length === 0 ? [] : ["", page.strong("Taken for reports of one meeting, because")]),
    ...because.flatMap(({ documents, because: reasons }) =>
      setText([`${documents.map(printable).join(" and ")}: ${reasons.map(printable).join("; ")}`], {
        width,
        indent: 5,
        first: "   ",
      }),
    ),
  ];
}

function showProperty({ property, agreement, values }: PropertyTold, page: Page, indent = 0): string[] {
  const space = " ".repeat(indent);
  const verdict: Run[] =
    agreement === "disagreed"
      ? [{ text: " · they differ", paint: page.warn }]
      : agreement === "agreed"
        ? [{ text: " · they agree", paint: page.good }]
        : [];
  return [
    ...setText([{ text: property.replace(".", " "), paint: page.faint }, ...verdict], {
      width: page.width,
      first: space,
      indent: indent + 3,
    }),
    ...values.flatMap(({ value, by, judged = [] }) => [
      ...setText([property === "date" ? dateInWords(value) : printable(value)], {
        width: page.width,
        first: `${space}   `,
        indent: indent + 5,
      }),
      ...judged.flatMap((one) =>
        setText([{ text: judgedInWords(one), paint: page.warn }], { width: page.width, indent: indent + 5 }),
      ),
      ...by.flatMap((told) => showTold(told, page, indent + 5)),
    ]),
  ];
}

function showTold({ document, ref, basis, because, evidence, judged }: ToldBy, page: Page, indent: number): string[] {
  const quotes = [
    ...new Set(evidence.map(({ quote, verified }) => `“${printable(quote)}”${verified ? "" : " NOT IN THE TEXT"}`)),
  ];
  const inferred = basis === "inferred" ? ` · inferred${because === null ? "" : `: ${printable(because)}`}` : "";
  const ruled: Run[] = judged ? [" · ", { text: judgedInWords(judged), paint: page.warn }] : [];
  const place = { text: `${printable(document)} · ${ref}${inferred}`, paint: page.faint };
  return setText([`${quotes.join(", ")} `, place, ...ruled], {
    width: page.width,
    first: `${" ".repeat(indent)}${page.faint("▸ ")}`,
    indent: indent + 2,
  });
}

interface QuoteRow extends Quoted {
  readonly report: QuotedReport;
  readonly statement: StatementTold;
}

export const quote: Asking<typeof findQuotes.input, QuotesAnswer, QuoteRow> = {
  operation: findQuotes,
  show: showQuotes,
  csv: {
    rows: ({ reports }) =>
      reports.flatMap((report) =>
        report.statements.flatMap((statement) => statement.evidence.map((one) => ({ ...one, report, statement }))),
      ),
    columns: [
      { head: "document", value: ({ report }) => report.document },
      { head: "statement", value: ({ statement }) => statement.ref },
      { head: "about", value: ({ statement }) => statement.subject },
      { head: "property", value: ({ statement }) => statement.property },
      { head: "value", value: ({ statement }) => statement.value },
      { head: "basis", value: ({ statement }) => statement.basis },
      { head: "field", value: ({ field }) => field },
      { head: "start", value: ({ start }) => start },
      { head: "end", value: ({ end }) => end },
      { head: "quote", value: (row) => row.quote },
      { head: "verified", value: ({ verified }) => (verified ? "yes" : "no") },
    ],
  },
};

function showQuotes({ reports, verified, failed }: QuotesAnswer, page: Page): string[] {
  if (reports.length === 0) return ["Nothing of that kind is stated there."];
  const { width } = page;
  const summary =
    failed === 0
      ? `${counted(verified, "quotation")}, all in the stored text`
      : `${failed} of ${verified + failed} quotations are NOT in the stored text`;
  return [
    ...reports.flatMap(({ document, title, publisher, published, revision, number, statements }) => [
      ...setText([{ text: printable(title ?? document), paint: page.strong }], { width }),
      ...setText(
        [
          {
            text: [publisher, published, document, number > 1 ? `revision ${number}` : null, shortId(revision)]
              .flatMap((fact) => (fact === null ? [] : [printable(fact)]))
              .join(" · "),
            paint: page.faint,
          },
        ],
        { width, indent: 3 },
      ),
      ...statements.flatMap((statement) => showStatement(statement, page)),
      "",
    ]),
    failed === 0 ? page.faint(summary) : page.bad(summary),
  ];
}

function showStatement(
  { ref, subject, property, value, basis, because, evidence }: StatementTold,
  page: Page,
): string[] {
  const { width } = page;
  const inferred = basis === "inferred" ? ` · inferred${because === null ? "" : `: ${printable(because)}`}` : "";
  return [
    "",
    ...setText(
      [
        `${subject} ${property}: `,
        { text: printable(value), paint: page.strong },
        { text: `${inferred} · ${ref}`, paint: page.faint },
      ],
      { width, indent: 5, first: "   " },
    ),
    ...evidence.flatMap(({ field, before = "", quote: words, after = "", verified, rule }) =>
      setText(
        [
          ...(before === "" ? [] : [{ text: `…${flat(before)}`, paint: page.faint }]),
          { text: `“${printable(words)}”`, paint: verified ? page.good : page.bad },
          ...(after === "" ? [] : [{ text: `${flat(after)}…`, paint: page.faint }]),
          {
            text: ` · ${field === "text" ? "" : `${field} · `}${rule}${verified ? "" : " · NOT IN THE TEXT"}`,
            paint: page.faint,
          },
        ],
        { width, indent: 7, first: "     " },
      ),
    ),
  ];
}
