/** Every operation with how its answer is told. */
import { quotation } from "../words.ts";
import { brief, digest } from "./brief.ts";
import { changes, formulas, topics } from "./changes.ts";
import { commitments, documents, positions } from "./ledgers.ts";
import { compare, meeting, quote } from "./meeting.ts";
import { dyads, meetings, series } from "./meetings.ts";
import { network, offices, people, person, posts } from "./people.ts";
import { coverage, outlets, report, search } from "./reports.ts";
import { audit, imported, imports, judged, judgements, review } from "./review.ts";
import type { Next, Sources, Told } from "./told.ts";

const TOLD = {
  dyads,
  meetings,
  meeting,
  compare,
  people,
  person,
  offices,
  posts,
  series,
  network,
  sources: outlets,
  coverage,
  search,
  quote,
  report,
  changes,
  formulas,
  topics,
  commitments,
  documents,
  positions,
  brief,
  digest,
  review,
  judgements,
  judge: judged,
  "import-judgements": imported,
  imports,
  audit,
};

type Teller = (answer: never, sources: Sources) => Told;

export function hasLines(operation: string): boolean {
  return Object.hasOwn(TOLD, operation);
}

/** An operation that nobody wrote lines for is told as data, a line each: a test asks that there is none. */
export function tellerOf(operation: string): Teller {
  return hasLines(operation) ? TOLD[operation as keyof typeof TOLD] : asData;
}

/** Where an answer leads that has nothing in it to go on with. */
const ELSEWHERE: Readonly<Record<string, Next>> = {
  dyads: { tool: "sources", input: {}, why: "which outlets the record has, and of when" },
  person: { tool: "people", input: {}, why: "all who took part" },
  offices: { tool: "people", input: {}, why: "all who took part" },
  posts: { tool: "imports", input: {}, why: "which lists were imported" },
  report: { tool: "search", input: { words: "..." }, why: "other reports" },
  judgements: { tool: "review", input: { limit: 5 }, why: "what a person should look at" },
  "import-judgements": { tool: "judgements", input: {}, why: "all of them, and which count" },
  audit: { tool: "judgements", input: {}, why: "what people judged, wherever they did" },
};
const ANYWHERE: Next = { tool: "dyads", input: {}, why: "which sides met, and how often" };

export function nextOf(operation: string, { next }: Told): readonly Next[] {
  return next.length > 0 ? next : [ELSEWHERE[operation] ?? ANYWHERE];
}

function asData(answer: unknown): Told {
  const all = Array.isArray(answer) ? answer : [answer];
  return { head: ["as data"], items: all.map((one) => [quotation(JSON.stringify(one), 2_000)]), next: [] };
}
