/** Answers as tables: the columns that `--csv` has on the command line. What an answer needs is loaded when it is first asked for. */
import type { Column } from "../../cli/page/table.ts";

interface AnyTable {
  // biome-ignore lint/suspicious/noExplicitAny: each takes the rows of its own answer
  readonly rows: (answer: any) => readonly any[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly columns: readonly Column<any>[];
}

export const TABLES: Readonly<Record<string, () => Promise<AnyTable>>> = {
  dyads: async () => (await import("../../cli/questions/dyads.ts")).dyads.csv,
  meetings: async () => ({
    rows: (meetings) => meetings,
    columns: (await import("../../cli/commands/meetings.ts")).columns,
  }),
  meeting: async () => (await import("../../cli/questions/meeting.ts")).meeting.csv,
  compare: async () => (await import("../../cli/questions/compare.ts")).compare.csv,
  people: async () => (await import("../../cli/questions/people.ts")).people.csv,
  person: async () => (await import("../../cli/questions/people.ts")).person.csv,
  offices: async () => (await import("../../cli/questions/offices.ts")).offices.csv,
  posts: async () => (await import("../../cli/questions/posts.ts")).posts.csv,
  series: async () => (await import("../../cli/questions/series.ts")).series.csv,
  network: async () => (await import("../../cli/questions/network.ts")).network.csv,
  sources: async () => (await import("../../cli/questions/sources.ts")).sources.csv,
  coverage: async () => (await import("../../cli/questions/sources.ts")).coverage.csv,
  report: async () => (await import("../../cli/questions/report.ts")).report.csv,
  imports: async () => (await import("../../cli/questions/imports.ts")).imports.csv,
  audit: async () => (await import("../../cli/questions/audit.ts")).audit.csv,
  search: async () => (await import("../../cli/questions/search.ts")).search.csv,
  quote: async () => (await import("../../cli/questions/meeting.ts")).quote.csv,
  changes: async () => (await import("../../cli/questions/changes.ts")).changes.csv,
  formulas: async () => (await import("../../cli/questions/formulas.ts")).formulas.csv,
  topics: async () => (await import("../../cli/questions/topics.ts")).topics.csv,
  commitments: async () => (await import("../../cli/questions/commitments.ts")).commitments.csv,
  documents: async () => (await import("../../cli/questions/documents.ts")).documents.csv,
  positions: async () => (await import("../../cli/questions/positions.ts")).positions.csv,
  review: async () => (await import("../../cli/questions/review.ts")).toReview.csv,
  judgements: async () => (await import("../../cli/questions/judgements.ts")).judgements.csv,
};
