/** Long work on a record: what it is asked to do, how far it is, what came of it. */

import type { ErrorCode } from "../../../shared/errors.ts";
import type { ImportKind } from "../../import/kind-of-file.ts";
import type { SpreadsheetOptions } from "../../import/spreadsheet.ts";
import type { Caller } from "../security/tokens.ts";
import type { Uploaded } from "../uploads.ts";

export const JOB_KINDS = ["ingest", "import", "reread", "rebuild", "derive"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export type JobTask =
  | {
      readonly kind: "ingest";
      /** Files and addresses to be read. */
      readonly paths: readonly string[];
      /** The same as they were sent. */
      readonly named: readonly string[];
      /** Folder of the files, removed when the job is over; none where only addresses are read. */
      readonly folder: string | null;
    }
  | {
      readonly kind: "import";
      /** One, or files of words. */
      readonly files: readonly Uploaded[];
      readonly what: ImportKind;
      /** Folder of the files, removed when the job is over. */
      readonly folder: string;
      /** Nothing is written: the result is how it is understood. */
      readonly dryRun: boolean;
      readonly options: Pick<SpreadsheetOptions, "as" | "map" | "side" | "dateOrder" | "sheet">;
    }
  | { readonly kind: "reread"; readonly all: boolean }
  | { readonly kind: "rebuild" }
  /** Works out what a process that was stopped left undone. */
  | { readonly kind: "derive" };

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface JobProgress {
  /** What is being done, in words. */
  readonly doing: string;
  /** Reports; of an import rows or lines. */
  readonly done: number;
  /** Null where it is not known how many there are. */
  readonly total: number | null;
}

/** A report that could not be read; the others were. */
export interface JobProblem {
  readonly code: ErrorCode | "fault";
  readonly detail: string;
}

/** A job as it is told of. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  /** Who asked for it. */
  readonly by: string;
  /** Files and addresses, as they were sent. */
  readonly named: readonly string[];
  /** ISO date-times, UTC. */
  readonly asked: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly progress: JobProgress | null;
  /** Figures of what was done, of a job that is done. */
  readonly result: Readonly<Record<string, unknown>> | null;
  /** Reports that could not be read, the first hundred. */
  readonly problems: readonly JobProblem[];
  /** Why it failed. */
  readonly failure: { readonly code: ErrorCode; readonly detail: string } | null;
}

/** What a job's thread is given. */
export interface JobGiven {
  readonly file: string;
  readonly task: JobTask;
  readonly caller: Caller;
  readonly asked: string;
  /** One number; other than 0: stop. */
  readonly stop: SharedArrayBuffer;
  readonly threads: number;
}

/** What it tells. */
export type JobTold =
  | { readonly is: "progress"; readonly progress: JobProgress }
  | { readonly is: "problem"; readonly problem: JobProblem }
  | { readonly is: "done"; readonly result: Readonly<Record<string, unknown>> }
  | { readonly is: "cancelled" }
  | { readonly is: "failed"; readonly code: ErrorCode; readonly detail: string; readonly stack: string | null };
