/**
 * Whether a brief says only what the record has: every sentence and row has citations, each citation's words stand in the stored text, each
 * value is that of a statement which the citations carry, each quotation is of the words cited, each number that of the things counted.
 */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { type Brief, type Citation, claimsOf, type Row, type Run, runsOf, type Sentence, wordsOf } from "./brief.ts";

export interface Problem {
  /** The words of the sentence or row. */
  readonly claim: string;
  readonly problem: string;
}

export interface BriefChecked {
  readonly claims: number;
  readonly citations: number;
  readonly values: number;
  readonly quotations: number;
  readonly counts: number;
  readonly problems: readonly Problem[];
}

interface Stated {
  readonly property: string;
  readonly value: string;
}

/** `meetings`: those of the sides by the reports that the brief was made from; by fewer reports a report may tell of another meeting. */
export function checkBrief(brief: Brief, store: RecordStore, meetings: readonly Meeting[]): BriefChecked {
  const toldBy = new Map(meetings.map(({ id, accounts }) => [id, new Set(accounts.map(({ document }) => document))]));
  const figures = { claims: 0, citations: 0, values: 0, quotations: 0, counts: 0 };
  const problems: Problem[] = [];
  for (const claim of claimsOf(brief)) {
    const runs = runsOf(claim);
    figures.claims++;
    figures.citations += claim.citations.length;
    const add = (problem: string) => problems.push({ claim: wordsOf(runs), problem });
    if (claim.citations.length === 0) add("it has no citation");
    for (const citation of claim.citations) for (const problem of wrongIn(citation, store)) add(problem);
    for (const run of runs) {
      if (run.kind === "value") figures.values++;
      if (run.kind === "quote") figures.quotations++;
      if (run.kind === "count") figures.counts++;
      const problem = unproven(run, claim, { store, toldBy });
      if (problem !== null) add(problem);
    }
  }
  return { ...figures, problems };
}

/** The stored field has these words, and each statement that is said to be in them has its evidence there. */
function wrongIn(citation: Citation, store: RecordStore): string[] {
  const { revision, document, field, start, end, quote } = citation;
  const stored = store
    .sql<{ words: string | null; document: string }>(
      `select v."${FIELDS[field]}" as words, d.id as document from revision v join document d on d.key = v.document where v.id = ?`,
    )
    .get(revision);
  if (!stored || stored.document !== document) return [`${revision}: no such text of ${document}`];
  if (quote === "") return [`${revision}: nothing is quoted`];
  if ((stored.words ?? "").slice(start, end) !== quote)
    return [`${revision} ${field} ${start}–${end}: other words stand there`];
  const evidence = store.sql<{ start: number; end: number }>(
    `select e.start, e."end" from evidence e join revision v on v.key = e.revision
      where v.id = ? and e.statement = ? and e.field = ?`,
  );
  return citation.statements
    .filter((number) => !evidence.all(revision, number, field).some((one) => start <= one.start && one.end <= end))
    .map((number) => `${revision}:${number}: its words are not in those cited`);
}

const FIELDS: Readonly<Record<Citation["field"], string>> = {
  title: "title",
  text: "text",
  published: "published",
  publisher: "publisher",
  url: "url",
};

interface Known {
  readonly store: RecordStore;
  /** Of a meeting: the names of the documents that tell of it. */
  readonly toldBy: ReadonlyMap<string, ReadonlySet<string>>;
}

function unproven(run: Run, { citations }: Sentence | Row, { store, toldBy }: Known): string | null {
  if (run.kind === "value")
    return citations.some((citation) => carries(citation, run, store))
      ? null
      : `${run.property} “${run.value}”: no statement in the words cited has it`;
  if (run.kind === "quote")
    return citations.some(({ quote }) => quote.includes(run.text)) ? null : `“${run.text}”: not in the words cited`;
  if (run.kind === "count") return miscounted(run, citations, toldBy);
  return null;
}

function carries({ revision, statements }: Citation, { property, value }: Stated, store: RecordStore): boolean {
  const stated = store.sql<Stated>(
    "select property, value from statement s join revision v on v.key = s.revision where v.id = ? and s.number = ?",
  );
  return statements.some((number) => {
    const one = stated.get(revision, number);
    return one?.property === property && one.value === value;
  });
}

/** The words have the number, and for each thing counted there is a report among those cited. */
function miscounted(
  { unit, of, text }: Extract<Run, { kind: "count" }>,
  citations: readonly Citation[],
  toldBy: Known["toldBy"],
): string | null {
  const number = /\d[\d,]*/u.exec(text)?.[0]?.replaceAll(",", "");
  if (number !== undefined && Number(number) !== of.length) return `“${text}”: ${of.length} were counted`;
  const cited = new Set(citations.flatMap(({ document, name }) => [document, name]));
  const isTold = (id: string) =>
    unit === "meeting" ? [...(toldBy.get(id) ?? [])].some((name) => cited.has(name)) : cited.has(id);
  const missing = of.filter((id) => !isTold(id));
  return missing.length === 0 ? null : `“${text}”: no report cited for ${missing.length} of the ${unit}s counted`;
}
