/**
 * The operations as methods of an open record, under the names that they have everywhere else. What is said of each here is what an editor
 * shows to whoever types it; a test holds the list against the catalogue.
 */
import type { z } from "zod";
import { compare } from "../operations/compare.ts";
import { digest } from "../operations/digest.ts";
import { findAudit } from "../operations/find-audit.ts";
import { findChanges } from "../operations/find-changes.ts";
import { findCommitments } from "../operations/find-commitments.ts";
import { findCoverage } from "../operations/find-coverage.ts";
import { findDocuments } from "../operations/find-documents.ts";
import { findDyads } from "../operations/find-dyads.ts";
import { findFormulas } from "../operations/find-formulas.ts";
import { findImports } from "../operations/find-imports.ts";
import { findJudgements } from "../operations/find-judgements.ts";
import { findMeeting } from "../operations/find-meeting.ts";
import { findMeetings } from "../operations/find-meetings.ts";
import { findNetwork } from "../operations/find-network.ts";
import { findOffices } from "../operations/find-offices.ts";
import { findPeople } from "../operations/find-people.ts";
import { findPerson } from "../operations/find-person.ts";
import { findPositions } from "../operations/find-positions.ts";
import { findPosts } from "../operations/find-posts.ts";
import { findQuotes } from "../operations/find-quotes.ts";
import { findReport } from "../operations/find-report.ts";
import { findSeries } from "../operations/find-series.ts";
import { findSources } from "../operations/find-sources.ts";
import { findTopics } from "../operations/find-topics.ts";
import { importJudgements } from "../operations/import-judgements.ts";
import { judge } from "../operations/judge.ts";
import { makeBrief } from "../operations/make-brief.ts";
import { removeImport } from "../operations/remove-import.ts";
import { review } from "../operations/review.ts";
import { search } from "../operations/search.ts";

/**
 * Of all of them: sides are codes (`GE`, `EU`) or names; days are EDTF, as text (`2025-07-22`, `2025-07`, `2025`); ids may be given by any
 * beginning that no other shares. Answers are plain data, the same as `--json` of the command of that name.
 *
 * All throw `ChanceryError` with `request/invalid` (the input), `record/unknown-id`, `record/ambiguous-id`, `record/nothing-told`.
 */
export const OPERATIONS = {
  /** Pairs of sides that met: how often, from when to when, at which level; those that met most first: `{ side?, since?, asOf?, limit? }` */
  dyads: findDyads,
  /** Meetings of all the `parties`, newest first, each with what its reports come to together: `{ parties: ["AZ", "GE"], since?, until?, kind?, level?, status?, topic?, asOf?, limit? }` */
  meetings: findMeetings,
  /** One meeting, every value with what each report says of it, in which words: `{ meeting: "m7w0n30r", asOf? }` */
  meeting: findMeeting,
  /** What all accounts of a meeting tell, what some, what one alone: `{ meeting, all?, asOf? }` */
  compare,
  /** Who took part, those in most reports first: `{ side?, name?, rank?, since?, until?, asOf?, limit? }` */
  people: findPeople,
  /** One person: writings, offices, meetings, and why all that is his or hers. `{ person: "p7w0n30r", asOf? }`; a name will do. */
  person: findPerson,
  /** Who held which office for a side, first and last seen: `{ side: "GE", rank?, on?, doubtful?, asOf? }` */
  offices: findOffices,
  /** Posts that imported lists give people of a side, each with its entry: `{ side: "GE", on?, limit? }` */
  posts: findPosts,
  /** Rounds of consultations, sessions of commissions, meetings of ministers, in order: `{ sides, kind?, asOf? }` */
  series: findSeries,
  /** Who sat with whom on two sides of a table, how often, first and last: `{ parties: ["AZ", "GE"], since?, until?, asOf?, limit? }` */
  network: findNetwork,
  /** The outlets, each with how many reports, from when to when: `{ side?, asOf? }` */
  sources: findSources,
  /** Which months of which outlets were collected: `{ sides, asOf? }` */
  coverage: findCoverage,
  /** Passages of reports with some words, in context, the nearest first, each with its place in `[start, end)`, UTF-16 units: `{ words: "gas pipeline", sides?, person?, topic?, kind?, publisher?, since?, until?, after?, latest?, facets?, asOf?, limit? }` */
  search,
  /** One report: its text and revisions, and every statement with its evidence in `[start, end)`, UTF-16 units: `{ report, revision?, against? }` */
  report: findReport,
  /** The words that values rest on, each held against the stored text anew: `{ id, property?, context?, asOf? }` */
  quote: findQuotes,
  /** What changed in what two sides say since the comparable meeting before: `{ sides, series?, from?, to?, asToldBy?, type?, since?, until?, asOf?, limit? }` */
  changes: findChanges,
  /** What they say again and again, and what is silent now: `{ sides, since?, until?, asToldBy?, silent?, min?, asOf?, limit? }` */
  formulas: findFormulas,
  /** Topics by meetings: `{ sides, since?, until?, kind?, asOf? }` */
  topics: findTopics,
  /** What was promised, planned and agreed, and what became of it: `{ sides, open?, by?, kind?, state?, since?, until?, asOf? }` */
  commitments: findCommitments,
  /** Agreements and drafts, and how far they have come: `{ sides, stage?, named?, since?, until?, asOf? }` */
  documents: findDocuments,
  /** What a side said on a subject, in order of time: `{ side, on, with?, since?, until?, asOf? }` */
  positions: findPositions,
  /** A brief on two sides, as data; each sentence with its sources: `{ sides, for?, asOf? }` */
  brief: makeBrief,
  /** What is new and matters since a day: `{ watched: [["AZ", "GE"]], since?, name? }` */
  digest,
  /** What a person should look at, the most useful first: `{ item?, kind?, side?, since?, until?, limit? }` */
  review,
  /** What people judged, and whether it stands: `{ verdict?, by?, since?, standing?, limit? }` */
  judgements: findJudgements,
  /** A judgement, kept with who made it (`by`) and when (`at`, ISO date-time): `{ verdict, about, property?, value?, report?, by, why?, at }`. Writes. */
  judge,
  /** Judgements that were exported from another record: each once: `{ judgements }`. Writes. */
  importJudgements,
  /** Spreadsheets, lists and files of words that were imported, by name: `{}` */
  imports: findImports,
  /** Takes one of them out again, by its name: `{ source: "Desk list" }`. Writes. */
  removeImport,
  /** Who had the record changed through a server, the latest first: `{ by?, did?, since?, limit? }` */
  audit: findAudit,
};

/** Name of a method: `meetings`. */
export type OperationName = keyof typeof OPERATIONS;

/** What a method takes: `InputOf<"meetings">`. */
export type InputOf<Name extends OperationName> = z.input<(typeof OPERATIONS)[Name]["input"]>;
/** What a method gives: `AnswerOf<"meetings">`. */
export type AnswerOf<Name extends OperationName> = ReturnType<(typeof OPERATIONS)[Name]["run"]>;

/** The methods of an open record that ask it something, or judge. */
export type Methods = {
  readonly [Name in keyof typeof OPERATIONS]: Record<never, never> extends InputOf<Name>
    ? (input?: InputOf<Name>) => AnswerOf<Name>
    : (input: InputOf<Name>) => AnswerOf<Name>;
};
