/** Where a server has each operation: the catalogue's paths, without what the catalogue loads. A test holds the two against each other. */
import type { Operations } from "../operations/answers.ts";

export const QUESTIONS = {
  dyads: "/dyads",
  meetings: "/meetings",
  meeting: "/meetings/{meeting}",
  compare: "/meetings/{meeting}/accounts",
  people: "/people",
  person: "/people/{person}",
  offices: "/offices",
  posts: "/offices/listed",
  series: "/series",
  network: "/network",
  sources: "/sources",
  coverage: "/coverage",
  search: "/search",
  report: "/reports/{report}",
  quote: "/quotes/{id}",
  changes: "/changes",
  formulas: "/formulas",
  topics: "/topics",
  commitments: "/commitments",
  documents: "/agreements",
  positions: "/positions",
  brief: "/brief",
  digest: "/digest",
  review: "/review",
  judgements: "/judgements",
  imports: "/imports",
  audit: "/audit",
} as const satisfies Partial<Record<keyof Operations, string>>;

export const CHANGES = {
  judge: "/judgements",
  "import-judgements": "/judgements/import",
  "remove-import": "/imports/remove",
} as const satisfies Partial<Record<keyof Operations, string>>;

/** An operation that asks, by its name. */
export type QuestionName = keyof typeof QUESTIONS;
/** An operation that writes, by its name. */
export type ChangeName = keyof typeof CHANGES;
