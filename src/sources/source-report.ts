/** A report as a source gave it: what was understood of it, and the bytes that it was understood from. */
import type { DocumentSpec } from "./document-spec.ts";

export interface SourceReport {
  readonly report: DocumentSpec;
  /** The file, or the line of JSONL without its end, as it came; a line of a UTF-16 file as UTF-8. */
  readonly original: Uint8Array;
  /**
   * What the report's `id` is: `given` by its record, the name of its `file`, or its `place` in the input ("reports.jsonl:12",
   * "stdin"), which names nothing for good.
   */
  readonly naming: "given" | "file" | "place";
}
