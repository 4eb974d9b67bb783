/** A report as a source gave it: what was understood of it, and the bytes that it was understood from. */
import type { DocumentSpec } from "./document-spec.ts";
import type { Told } from "./page/page.ts";

export interface SourceReport {
  readonly report: DocumentSpec;
  /** The file, the page, or the line of JSONL without its end, as it came; a line of a UTF-16 file as UTF-8. */
  readonly original: Uint8Array;
  /**
   * What the report's `id` is: `given` by its record, the name of its `file`, the `address` it was fetched from, or its `place` in the
   * input ("reports.jsonl:12", "stdin"), which names nothing for good.
   */
  readonly naming: "given" | "file" | "address" | "place";
  /** Of a page: its own words for what it says of itself. */
  readonly told?: readonly Told[];
  readonly fetched?: Fetched;
}

/** How a report came from an address, so that it can be asked for again. */
export interface Fetched extends Validators {
  /** As it was asked for; `report.url` is where it led. */
  readonly asked: string;
}

/** What a server gave to ask it by whether a page has changed. */
export interface Validators {
  readonly etag: string | null;
  /** Its `Last-Modified`, as given. */
  readonly modified: string | null;
}
