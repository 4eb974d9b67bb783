/** One meeting, its accounts held against each other, and the words that values rest on, as lines. */
import type { CompareAnswer } from "../../operations/compare.ts";
import type { Quoted, StatementTold } from "../../operations/evidence-of.ts";
import type { MeetingAnswer, PropertyTold } from "../../operations/find-meeting.ts";
import type { QuotesAnswer } from "../../operations/find-quotes.ts";
import { quotation, said } from "../words.ts";
import { differing, judgedLines, meetingHead } from "./meetings.ts";
import { counted, dotted, type Item, key, keys, type Sources, type Told } from "./told.ts";

/** Reports that are shown for a value. */
const BY = 4;

export function meeting(answer: MeetingAnswer, sources: Sources): Told {
  const { id, accounts, told, people, topics, because } = answer;
  const accountsSaid = accounts.map(
    ({ document, source, date, status }) =>
      `  account: ${sources.at(document)} ${dotted(`source ${source}`, `day ${key(date)}`, key(status))}`,
  );
  return {
    head: [
      meetingHead(answer),
      ...judgedLines(answer),
      ...differing(answer, sources),
      ...(topics.length > 0 ? [`  topics: ${keys(topics)}`] : []),
      `  ${counted(accounts.length, "account")}, ${counted(answer.sources, "independent source")} (copies of one text have one source number)`,
      ...accountsSaid,
      ...because
        .slice(0, 6)
        .map(
          ({ documents: [a, b], because: why }) =>
            `  taken for one meeting: ${sources.at(a)}${sources.at(b)} ${said(why.join("; "), 200)}`,
        ),
    ],
    items: [
      ...told.map((property) => propertyItem("", property, sources)),
      ...people.map(({ person, name, properties }) => [
        dotted(`person ${person === null ? "without an id" : key(person)}`, said(name)),
        ...properties.flatMap((property) => propertyItem("  ", property, sources)),
      ]),
    ],
    next: [
      { tool: "compare", input: { meeting: id }, why: "what each report includes, leaves out and says otherwise" },
      {
        tool: "changes",
        input: { sides: answer.parties, to: id, limit: 1 },
        why: "what changed since the meeting before",
      },
    ],
  };
}

function propertyItem(indent: string, { property, agreement, values }: PropertyTold, sources: Sources): Item {
  return values.flatMap(({ value, by, judged, sources: independent }) => [
    `${indent}${key(property)}: ${said(value)} · ${counted(independent, "independent source")}${agreement === "disagreed" ? " · reports disagree" : ""}`,
    ...(judged ?? []).map(
      ({ by: whom, was }) => `${indent}  judged by ${said(whom)}${was === null ? "" : `; reports: ${said(was)}`}`,
    ),
    ...by
      .slice(0, BY)
      .flatMap(({ ref, document, basis, because, evidence, judged: overruled }) => [
        `${indent}  ${dotted(`statement ${key(ref)} ${sources.at(document)}`, key(basis), because !== null && said(because), overruled && "judged to be misread: does not count")}`,
        ...evidence.slice(0, 2).flatMap(evidenceLines),
      ]),
    ...(by.length > BY ? [`${indent}  ${by.length - BY} more reports say so`] : []),
  ]);
}

/** The words, and whether they are there. */
function evidenceLines({
  quote,
  verified,
  before,
  after,
}: Pick<Quoted, "quote" | "verified" | "before" | "after">): string[] {
  const context =
    before === undefined && after === undefined ? [] : [quotation(`…${before ?? ""}[${quote}]${after ?? ""}…`)];
  return [
    ...(context.length > 0 ? context : [quotation(quote)]),
    ...(verified ? [] : ["  NOT VERIFIED: the stored text does not have these words there"]),
  ];
}

export function compare(answer: CompareAnswer, sources: Sources): Told {
  const byNumber = new Map(answer.sources.map(({ number, texts }) => [number, texts[0].name]));
  const at = (number: number) => (byNumber.has(number) ? sources.at(byNumber.get(number)!) : `source ${number}`);
  return {
    head: [
      meetingHead(answer.meeting),
      ...answer.sources.map(
        ({ number, side, texts, tells, short, before }) =>
          `  source ${number} ${at(number)} ${dotted(side === null ? "an outlet's own account" : `account of ${key(side)}`, `tells ${counted(tells, "point")}`, texts.length > 1 && counted(texts.length - 1, "copy", "copies"), short && "short: what it leaves out says nothing", before && "written before the meeting")}`,
      ),
      ...(answer.unread > 0
        ? [`  ${counted(answer.unread, "account")} of an older reading: chancery reread tells what was said in them`]
        : []),
    ],
    items: [
      ...answer.values
        .filter(({ told }) => told !== "all")
        .map(({ person, property, value, told, sources: of, missing, words }) => [
          dotted(
            `value ${key(property)}${person === null ? "" : ` of ${said(person)}`}: ${said(value)}`,
            told === "differ" ? "sources contradict each other" : `told by ${told}`,
            `by ${of.map(at).join("")}`,
            missing.length > 0 && `not by ${missing.map(at).join("")}`,
          ),
          ...words.slice(0, 2).map(({ quote }) => quotation(quote)),
        ]),
      ...answer.points.map(({ kind, reach, wording, tellings, missing, oneSided }) => [
        dotted(
          `point ${key(kind)}`,
          `told by ${reach}`,
          wording !== null && `wording ${wording}`,
          oneSided && `one-sided: told by ${key(oneSided.by)}, left out by ${keys(oneSided.not)}`,
        ),
        ...tellings
          .slice(0, 3)
          .flatMap(({ ref, name, quote, speakers }) => [
            `  ${dotted(`passage ${key(ref)} ${sources.at(name)}`, speakers.length > 0 && `speakers ${keys(speakers)}`)}`,
            quotation(quote),
          ]),
        ...missing
          .filter(({ how }) => how !== "short")
          .map(({ source, how }) => `  ${how === "nearby" ? "near it, but not this" : "left out"}: ${at(source)}`),
      ]),
    ],
    next: [{ tool: "meeting", input: { meeting: answer.meeting.id }, why: "every value with its words" }],
  };
}

export function quote({ reports, verified, failed }: QuotesAnswer, sources: Sources): Told {
  return {
    head: [`words that values rest on, checked against the stored text: ${verified} verified, ${failed} failed`],
    items: reports.flatMap(({ document, revision, number, publisher, published, statements }) =>
      statements.map((statement) => [
        `${dotted(`statement ${key(statement.ref)}`, `${key(statement.subject)} ${key(statement.property)}: ${said(statement.value)}`, key(statement.basis), statement.because !== null && said(statement.because))} ${sources.at(document)}`,
        `  ${dotted(`revision ${key(revision)}`, `text ${number}`, publisher && said(publisher), key(published))}`,
        ...statement.evidence.flatMap(evidenceLines),
      ]),
    ),
    next: reports.slice(0, 1).map(({ revision }) => ({
      tool: "report",
      input: { report: revision },
      why: "all of the first text, and what was read from it",
    })),
  };
}

export function statementItem({ ref, subject, property, value, basis, because, evidence }: StatementTold): Item {
  return [
    dotted(
      `statement ${key(ref)}`,
      `${key(subject)} ${key(property)}: ${said(value)}`,
      key(basis),
      because !== null && said(because),
    ),
    ...evidence.slice(0, 1).flatMap(({ quote: words, verified }) => evidenceLines({ quote: words, verified })),
  ];
}
