/** How far an import is. */
export interface ImportProgress {
  /** What is being done, in words. */
  readonly doing: "reading rows" | "writing rows" | "checking lines" | "writing lines" | "working out";
  readonly done: number;
  /** Null where it is not known how many there are. */
  readonly total: number | null;
}

/** Called often. */
export type ImportStep = (progress: ImportProgress) => void;
