/**
 * What each operation answers, as types alone: data/schemas/answers.schema.json is made from them (`npm run docs`), and the typed client has
 * them. Each is held against its operation below.
 */

import type { Brief } from "../../analysis/brief/brief.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { ImportedSourceLine } from "../../record/imported/imported-sources.ts";
import type { CompareAnswer, compare } from "./compare.ts";
import type { DigestAnswer, digest } from "./digest.ts";
import type { AuditLine, findAudit } from "./find-audit.ts";
import type { ChangesAnswer, findChanges } from "./find-changes.ts";
import type { CommitmentsFound, findCommitments } from "./find-commitments.ts";
import type { Coverage, findCoverage } from "./find-coverage.ts";
import type { DocumentsFound, findDocuments } from "./find-documents.ts";
import type { DyadLine, findDyads } from "./find-dyads.ts";
import type { FormulasAnswer, findFormulas } from "./find-formulas.ts";
import type { findImports } from "./find-imports.ts";
import type { findJudgements, JudgementLine } from "./find-judgements.ts";
import type { findMeeting, MeetingAnswer } from "./find-meeting.ts";
import type { findMeetings } from "./find-meetings.ts";
import type { findNetwork, NetworkAnswer } from "./find-network.ts";
import type { findOffices, OfficeTerm } from "./find-offices.ts";
import type { findPeople, PersonLine } from "./find-people.ts";
import type { findPerson, PersonAnswer } from "./find-person.ts";
import type { findPositions, PositionsFound } from "./find-positions.ts";
import type { findPosts, PostLine } from "./find-posts.ts";
import type { findQuotes, QuotesAnswer } from "./find-quotes.ts";
import type { findReport, ReportAnswer } from "./find-report.ts";
import type { findSeries, Series } from "./find-series.ts";
import type { findSources, SourceLine } from "./find-sources.ts";
import type { findTopics, TopicsAnswer } from "./find-topics.ts";
import type { ImportAnswer, importJudgements } from "./import-judgements.ts";
import type { JudgeAnswer, judge } from "./judge.ts";
import type { makeBrief } from "./make-brief.ts";
import type { ImportRemoved, removeImport } from "./remove-import.ts";
import type { ReviewAnswer, review } from "./review.ts";
import type { SearchAnswer, search } from "./search.ts";

// Named one by one: schemas are made for names.
export type DyadsAnswered = readonly DyadLine[];
export type MeetingsAnswered = readonly Meeting[];
export type MeetingAnswered = MeetingAnswer;
export type CompareAnswered = CompareAnswer;
export type PeopleAnswered = readonly PersonLine[];
export type PersonAnswered = PersonAnswer;
export type OfficesAnswered = readonly OfficeTerm[];
export type PostsAnswered = readonly PostLine[];
export type SeriesAnswered = readonly Series[];
export type NetworkAnswered = NetworkAnswer;
export type SourcesAnswered = readonly SourceLine[];
export type CoverageAnswered = Coverage;
export type SearchAnswered = SearchAnswer;
export type ReportAnswered = ReportAnswer;
export type QuoteAnswered = QuotesAnswer;
export type ChangesAnswered = ChangesAnswer;
export type FormulasAnswered = FormulasAnswer;
export type TopicsAnswered = TopicsAnswer;
export type CommitmentsAnswered = CommitmentsFound;
export type DocumentsAnswered = DocumentsFound;
export type PositionsAnswered = PositionsFound;
export type BriefAnswered = Brief;
export type DigestAnswered = DigestAnswer;
export type ReviewAnswered = ReviewAnswer;
export type JudgementsAnswered = readonly JudgementLine[];
export type JudgeAnswered = JudgeAnswer;
export type ImportJudgementsAnswered = ImportAnswer;
export type ImportsAnswered = readonly ImportedSourceLine[];
export type RemoveImportAnswered = ImportRemoved;
export type AuditAnswered = readonly AuditLine[];

/** By the name of the operation. */
export interface Answers {
  readonly dyads: DyadsAnswered;
  readonly meetings: MeetingsAnswered;
  readonly meeting: MeetingAnswered;
  readonly compare: CompareAnswered;
  readonly people: PeopleAnswered;
  readonly person: PersonAnswered;
  readonly offices: OfficesAnswered;
  readonly posts: PostsAnswered;
  readonly series: SeriesAnswered;
  readonly network: NetworkAnswered;
  readonly sources: SourcesAnswered;
  readonly coverage: CoverageAnswered;
  readonly search: SearchAnswered;
  readonly report: ReportAnswered;
  readonly quote: QuoteAnswered;
  readonly changes: ChangesAnswered;
  readonly formulas: FormulasAnswered;
  readonly topics: TopicsAnswered;
  readonly commitments: CommitmentsAnswered;
  readonly documents: DocumentsAnswered;
  readonly positions: PositionsAnswered;
  readonly brief: BriefAnswered;
  readonly digest: DigestAnswered;
  readonly review: ReviewAnswered;
  readonly judgements: JudgementsAnswered;
  readonly judge: JudgeAnswered;
  readonly "import-judgements": ImportJudgementsAnswered;
  readonly imports: ImportsAnswered;
  readonly "remove-import": RemoveImportAnswered;
  readonly audit: AuditAnswered;
}

/** The operations as they are typed, for the inputs of the client. */
export interface Operations {
  readonly dyads: typeof findDyads;
  readonly meetings: typeof findMeetings;
  readonly meeting: typeof findMeeting;
  readonly compare: typeof compare;
  readonly people: typeof findPeople;
  readonly person: typeof findPerson;
  readonly offices: typeof findOffices;
  readonly posts: typeof findPosts;
  readonly series: typeof findSeries;
  readonly network: typeof findNetwork;
  readonly sources: typeof findSources;
  readonly coverage: typeof findCoverage;
  readonly search: typeof search;
  readonly report: typeof findReport;
  readonly quote: typeof findQuotes;
  readonly changes: typeof findChanges;
  readonly formulas: typeof findFormulas;
  readonly topics: typeof findTopics;
  readonly commitments: typeof findCommitments;
  readonly documents: typeof findDocuments;
  readonly positions: typeof findPositions;
  readonly brief: typeof makeBrief;
  readonly digest: typeof digest;
  readonly review: typeof review;
  readonly judgements: typeof findJudgements;
  readonly judge: typeof judge;
  readonly "import-judgements": typeof importJudgements;
  readonly imports: typeof findImports;
  readonly "remove-import": typeof removeImport;
  readonly audit: typeof findAudit;
}

type Given = { readonly [Name in keyof Operations]: Readonly<ReturnType<Operations[Name]["run"]>> };
/** Does not compile where an operation answers something else than it is said to. */
export type AnswersAreTrue = Given extends Answers ? true : never;
export const ANSWERS_ARE_TRUE: AnswersAreTrue = true;
