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
import type { Sources, Told } from "./told.ts";

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

function asData(answer: unknown): Told {
  const all = Array.isArray(answer) ? answer : [answer];
  return { head: ["as data"], items: all.map((one) => [quotation(JSON.stringify(one), 2_000)]), next: [] };
}
