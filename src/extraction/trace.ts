/**
 * What the reader thought, line by line: which rule spoke, which declined and why. `chancery explain` prints it.
 *
 * A stage takes `trace: Tracing` and writes `trace?.declined("relation/met", span, "no second official")`. Where nobody
 * listens the trace is `undefined`, so that not even the words are put together. Say what a person would want to
 * know, not that a loop was entered: a rule that found nothing to look at says nothing.
 *
 * - `noted` for what a layer holds: mentions, links of coreference, countries of people, votes;
 * - `spoke` for a finding that goes on to the next stage;
 * - `declined` for a finding that was looked at and passed over, with the reason in a reader's words.
 *
 * Spans are of `document.content`. A rule's id says its stage: `mention/person`, `coreference/surname`, `relation/met`.
 */
import type { Span } from "../documents/span.ts";

/** Is told what the reader thinks, as it thinks it. Spans are half-open, in UTF-16 units of `document.content`. */
export interface Trace {
  /** What a layer holds. */
  noted(layer: string, span: Span, what: string): void;
  /** A finding that goes on to the next stage. */
  spoke(rule: string, span: Span, what: string): void;
  /** A finding that was looked at and passed over, and why. */
  declined(rule: string, span: Span, why: string): void;
}

/** What stages take: a trace, or nothing when nobody listens. */
export type Tracing = Trace | undefined;

/** One thing that the reader said. */
export interface TraceLine extends Span {
  readonly kind: "noted" | "spoke" | "declined";
  /** The layer, or the rule's id. */
  readonly by: string;
  readonly words: string;
}

/** Keeps every line in the order in which it was said. */
export class RecordingTrace implements Trace {
  readonly lines: TraceLine[] = [];

  noted(by: string, { start, end }: Span, words: string): void {
    this.lines.push({ kind: "noted", by, start, end, words });
  }

  spoke(by: string, { start, end }: Span, words: string): void {
    this.lines.push({ kind: "spoke", by, start, end, words });
  }

  declined(by: string, { start, end }: Span, words: string): void {
    this.lines.push({ kind: "declined", by, start, end, words });
  }
}
