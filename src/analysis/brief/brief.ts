/**
 * A brief: what a desk officer hands up before a meeting. Sections of sentences and tables, each sentence and each row with the words of
 * reports that it rests on. It is data; how it is set in Markdown, HTML, Word or PDF is told elsewhere.
 */

/** Words of a report, and where they stand: the field of the stored revision at `[start, end)` equals `quote`. */
export interface Citation {
  /** Id and name of the document, id of the revision. */
  readonly document: string;
  readonly name: string;
  readonly revision: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** Of publication, in EDTF. */
  readonly day: string | null;
  readonly url: string | null;
  readonly field: "title" | "text" | "published" | "publisher" | "url";
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where within the field the words stand that count, in order, where those quoted are a whole sentence around them. */
  readonly core?: readonly (readonly [start: number, end: number])[];
  /** Numbers of the statements of that revision which these words carry. */
  readonly statements: readonly number[];
  /** From what the report's value was inferred, where it does not say it in so many words. */
  readonly inferred?: string;
  /** One of those that were counted: many together prove a number, and a printed brief shows the first of them. */
  readonly counted?: true;
  /** Another source for what one that is cited beside it says: a printed brief names it, and quotes that one. */
  readonly also?: true;
}

/** What a run of words stands for, so that it can be checked and set apart. */
export type Run =
  | { readonly kind: "words"; readonly text: string }
  /** A value of the record: a name, an office, a day, a place, a topic, as it is kept and as it is worded. */
  | { readonly kind: "value"; readonly property: string; readonly value: string; readonly text: string }
  /** A report's own words; marked where they are held against other words. */
  | { readonly kind: "quote"; readonly text: string; readonly marked?: Marked }
  /** A number of things of the record: of meetings by their ids, of reports by those of their documents, of outlets by their names. */
  | { readonly kind: "count"; readonly unit: CountUnit; readonly of: readonly string[]; readonly text: string };
/** Where one wording is laid over another: what both have, what came, what is gone. */
export type Marked = "kept" | "new" | "gone";
export type CountUnit = "meeting" | "report" | "outlet";

/** `said` by reports; `counted` over reports; `inferred`: worked out here, from what was counted. */
export type Basis = "said" | "counted" | "inferred";

export interface Sentence {
  readonly kind: "sentence";
  readonly runs: readonly Run[];
  readonly basis: Basis;
  /** The nearest to what is said first. Of many that were counted all are here; a printed brief shows the first. */
  readonly citations: readonly [Citation, ...Citation[]];
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: string;
  /** Parts of the width, 1 unless told. */
  readonly wide?: number;
  readonly figures?: boolean;
  /** Where a row is told in a line, its cell wants the head before it: "last met 22 July 2025". */
  readonly named?: boolean;
}

export interface Row {
  readonly cells: readonly (readonly Run[])[];
  readonly basis: Basis;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** What stands under a heading of its own within a section; what the heading says is how things are arranged, and nothing of the world. */
export interface Part {
  readonly head: string | null;
  readonly body: readonly (Sentence | Table)[];
}

export interface Section {
  readonly key: SectionKey;
  readonly head: string;
  /** How it was made, where that must be known to read it. */
  readonly note: string | null;
  readonly parts: readonly Part[];
}

export const SECTIONS = {
  essentials: "Essentials",
  counterparts: "Counterparts now",
  last: "Last met, and what came of it",
  changes: "What has changed since",
  positions: "Standing positions and formulas",
  ledgers: "Projects, documents, commitments",
  expected: "What may be raised",
  doubts: "Gaps and doubts",
  coverage: "What this rests on",
} as const;
export type SectionKey = keyof typeof SECTIONS;

export interface Brief {
  /** Codes, in the order in which they were asked for: those whom the brief is about. */
  readonly sides: readonly string[];
  readonly title: string;
  /** EDTF: the meeting that it prepares. */
  readonly for: string | null;
  /** Only reports published up to that day were looked at. */
  readonly asOf: string | null;
  /** EDTF: when the latest report of the record was published, of those that were looked at. */
  readonly until: string | null;
  /** EDTF: when the latest of those that tell of these sides with each other was published. */
  readonly told: string | null;
  readonly sections: readonly Section[];
}

/** Every sentence and every row of a brief. */
export function* claimsOf(brief: Pick<Brief, "sections">): Generator<Sentence | Row> {
  for (const { parts } of brief.sections)
    for (const { body } of parts) for (const one of body) yield* one.kind === "table" ? one.rows : [one];
}

export function runsOf(claim: Sentence | Row): readonly Run[] {
  return "runs" in claim ? claim.runs : claim.cells.flat();
}

export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "quote" && run.marked === undefined ? `“${run.text}”` : run.text)).join("");
}
