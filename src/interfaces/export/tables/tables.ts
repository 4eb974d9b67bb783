/** The tidy tables, in the order in which they refer to each other. */
import { accounts, meetings, participants, sides, topics } from "./meetings.ts";
import { incumbencies, people } from "./people.ts";
import { evidence, sources, statements } from "./sources.ts";
import type { AnyTable } from "./table.ts";

export const TABLES: readonly AnyTable[] = [
  ...[meetings, sides, topics, people, participants, incumbencies, sources, accounts, statements, evidence],
];

/** What they carry, for documentation. */
export const TABLES_CARRY: readonly (readonly [string, string])[] = [
  ["meetings: day, sides, kind, level, status, place, formats, what is disputed", "`meetings`, `sides`"],
  ["topics", "`topics`"],
  ["people, with all writings of the name", "`people`"],
  ["who took part in which meeting, and as what", "`participants`"],
  ["who held which office, and who came before and after", "`incumbencies`"],
  ["reports", "`sources`"],
  ["what each report says of a meeting", "`accounts`"],
  ["every value with the words it rests on", "`statements`, `evidence`"],
];

export const TABLES_LACK: readonly string[] = [
  "the texts of reports: `sources.url` leads to them, `jsonl` has them",
  "passages, and why reports were brought together",
  "judgements: their effect is in the values, and `meetings.judged` says where",
  "earlier texts of a report",
];
