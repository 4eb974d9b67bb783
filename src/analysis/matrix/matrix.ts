/** Topics by meetings: what was dealt with when, and what each cell rests on. */
import type { Regularity, Silence } from "../formulas/formula.ts";

export const ROW_KINDS = ["topic", "project", "organisation", "country"] as const;
/** `country`: a third one, named or at the table. */
export type RowKind = (typeof ROW_KINDS)[number];

export interface Matrix {
  readonly sides: readonly string[];
  /** Columns, in order of time. */
  readonly meetings: readonly MatrixColumn[];
  /** Topics, projects, bodies and third countries; of each kind what was dealt with most and lately first. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly id: string;
  /** EDTF; null where no report tells the day. */
  readonly date: string | null;
  readonly kind: string;
  readonly level: string | null;
  readonly status: string;
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly reports: number;
  /** How many of them are independent. */
  readonly sources: number;
}

export interface MatrixRow {
  readonly kind: RowKind;
  /** Key of a topic, name of a project or body, code of a country. */
  readonly name: string;
  /** Those that are not empty, in order of time. */
  readonly cells: readonly Cell[];
  readonly first: string | null;
  readonly last: string | null;
  /** The last meeting dealt with it, and none before. */
  readonly isNew: boolean;
  readonly regularity: Regularity;
  readonly silent: Silence | null;
}

export interface Cell {
  /** Id of the meeting. */
  readonly meeting: string;
  readonly date: string | null;
  /** Quotations it rests on, those that are copies of one text once. */
  readonly count: number;
  readonly rests: readonly [Rest, ...Rest[]];
}

/** Words on which a cell rests. */
export interface Rest {
  /** A value that was read from the report, or a clause of it. */
  readonly by: "statement" | "passage";
  /** What `chancery quote` takes. */
  readonly ref: string;
  readonly document: string;
  readonly name: string;
  readonly publisher: string | null;
  /** Accounts of the meeting with the same number are copies of one text. */
  readonly source: number;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
