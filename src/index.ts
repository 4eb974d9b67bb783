/**
 * Chancery as a library. What is exported here is kept stable; nothing else of the package can be imported.
 *
 *     import { openRecord } from "chancery";
 *     const record = openRecord("chancery.db", { readOnly: true });
 *     for (const meeting of record.meetings({ parties: ["AZ", "GE"], since: "2024" })) console.log(meeting.date, meeting.kind);
 *     await record.close();
 *
 *     import { loadLexicons, makeDocument, read } from "chancery";
 *     const lexicons = loadLexicons();
 *     const reading = read(makeDocument({ id: "1", title: null, published: "2025-07-22", url: null, publisher: null, text }), { lexicons });
 *
 * `docs/library.md` tells more. Failures that somebody can act on are `ChanceryError`s with a `code`; anything else that is thrown is a bug.
 */
export {
  type Block,
  type BlockKind,
  type Dateline,
  type Document,
  type DocumentSpec,
  locate,
} from "./documents/document.ts";
export { makeDocument } from "./documents/make-document.ts";
export type { Span } from "./documents/span.ts";
export { READER, type ReadOptions, read, readAll } from "./extraction/read.ts";
export {
  type CommitmentReading,
  type DocumentAction,
  type Evidence,
  FORMATS,
  type Format,
  MEETING_KINDS,
  MEETING_STATUSES,
  type MeetingKind,
  type MeetingReading,
  type MeetingStatus,
  type PaperReading,
  type ParticipantReading,
  type PassageReading,
  type QuoteReading,
  RANKS,
  type Rank,
  type Reading,
  type Support,
} from "./extraction/reading.ts";
export { learnRegister, RegisterLearner, type RegisterSource } from "./extraction/register/learn-register.ts";
export { loadRegister, parseRegister } from "./extraction/register/load-register.ts";
export { lookUp, type RegisterAnswer, type RegisterQuestion } from "./extraction/register/look-up.ts";
export type { Register, RegisterEntry, RegisterReport } from "./extraction/register/register.ts";
export { RecordingTrace, type Trace, type TraceLine, type Tracing } from "./extraction/trace.ts";
export type {
  AnswerOf,
  InputOf,
  Methods,
  OperationName,
} from "./interfaces/library/methods.ts";
export {
  type ChanceryRecord,
  type GivenIngestOptions,
  type GivenReport,
  type IngestSummary,
  type OpenOptions,
  openRecord,
  type RecordExport,
  type RecordImport,
  type SpreadsheetImport,
  type SpreadsheetOptions,
} from "./interfaces/library/open-record.ts";
export { compareNames, type NameComparison } from "./language/person-name/index.ts";
export { type Lexicons, loadLexicons } from "./lexicons/lexicons.ts";
export { ChanceryError, ERRORS, type ErrorCode } from "./shared/errors.ts";
export type { Outcome } from "./shared/outcome.ts";
export { type ReadReportsOptions, readReports } from "./sources/read-reports.ts";
