/** Many spans, asked one after another whether something overlaps them. */
import type { Span } from "../../documents/span.ts";

export class SpanSet {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Whether one of them overlaps `[start, end)`. Quick when asked in the order of the text. */
  overlaps(start: number, end: number): boolean {
    return this.#some(start, end, () => true);
  }

  /** Whether one of them overlaps `[start, end)` and reaches beyond it. */
  reachesBeyond(start: number, end: number): boolean {
    return this.#some(start, end, (span) => span.start < start || span.end > end);
  }

  /** Whether one of them holds the whole of `[start, end)`. */
  holds(start: number, end: number): boolean {
    return this.#some(start, end, (span) => span.start <= start && span.end >= end);
  }

  #some(start: number, end: number, test: (span: Span) => boolean): boolean {
    const spans = this.#spans;
    if (this.#at > 0 && spans[this.#at - 1]!.end > start) this.#at = 0;
    while (this.#at < spans.length && spans[this.#at]!.end <= start) this.#at++;
    for (let index = this.#at; index < spans.length && spans[index]!.start < end; index++) {
      if (spans[index]!.end > start && test(spans[index]!)) return true;
    }
    return false;
  }
}
