/** What may be asked, with the answers' types: those of the operations themselves. */
import type { Brief } from "../../../src/analysis/brief/brief.ts";
import type { CompareAnswer } from "../../../src/interfaces/operations/compare.ts";
import type { DigestAnswer } from "../../../src/interfaces/operations/digest.ts";
import type { ChangesAnswer } from "../../../src/interfaces/operations/find-changes.ts";
import type { CommitmentsFound } from "../../../src/interfaces/operations/find-commitments.ts";
import type { Coverage } from "../../../src/interfaces/operations/find-coverage.ts";
import type { DocumentsFound } from "../../../src/interfaces/operations/find-documents.ts";
import type { DyadLine } from "../../../src/interfaces/operations/find-dyads.ts";
import type { FormulasAnswer } from "../../../src/interfaces/operations/find-formulas.ts";
import type { JudgementLine } from "../../../src/interfaces/operations/find-judgements.ts";
import type { MeetingAnswer } from "../../../src/interfaces/operations/find-meeting.ts";
import type { OfficeTerm } from "../../../src/interfaces/operations/find-offices.ts";
import type { PersonLine } from "../../../src/interfaces/operations/find-people.ts";
import type { PersonAnswer } from "../../../src/interfaces/operations/find-person.ts";
import type { QuotesAnswer } from "../../../src/interfaces/operations/find-quotes.ts";
import type { ReportAnswer } from "../../../src/interfaces/operations/find-report.ts";
import type { Series } from "../../../src/interfaces/operations/find-series.ts";
import type { SourceLine } from "../../../src/interfaces/operations/find-sources.ts";
import type { TopicsAnswer } from "../../../src/interfaces/operations/find-topics.ts";
import type { ReviewAnswer } from "../../../src/interfaces/operations/review.ts";
import type { SearchAnswer } from "../../../src/interfaces/operations/search.ts";
import type { Meeting } from "../../../src/record/identity/meeting.ts";

export interface Answers {
  dyads: DyadLine[];
  meetings: Meeting[];
  meeting: MeetingAnswer;
  compare: CompareAnswer;
  people: PersonLine[];
  person: PersonAnswer;
  offices: OfficeTerm[];
  series: Series[];
  sources: SourceLine[];
  coverage: Coverage;
  report: ReportAnswer;
  search: SearchAnswer;
  quote: QuotesAnswer;
  changes: ChangesAnswer;
  formulas: FormulasAnswer;
  topics: TopicsAnswer;
  commitments: CommitmentsFound;
  documents: DocumentsFound;
  brief: Brief;
  digest: DigestAnswer;
  review: ReviewAnswer;
  judgements: JudgementLine[];
}
export type Question = keyof Answers;
