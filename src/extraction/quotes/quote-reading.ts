/** Quotations as a reading gives them: the words with their spans, the speaker with the words that name him. */
import { cite } from "../cite.ts";
import type { Layers } from "../layers.ts";
import type { QuoteReading } from "../reading.ts";
import type { Tracing } from "../trace.ts";
import { speakerCandidates } from "./candidates.ts";
import { findQuotes } from "./find-quotes.ts";
import type { QuoteMention } from "./quote.ts";

export function quotesOf({ annotated, mentions, people, bodies }: Layers, trace?: Tracing): QuoteMention[] {
  return findQuotes(annotated, speakerCandidates(mentions, people, bodies), trace);
}

export function readQuotes({ annotated }: Layers, quotes: readonly QuoteMention[]): QuoteReading[] {
  return quotes.map((quote) => {
    const text = cite(annotated.document, "said", quote.spans, quote.rule);
    if (quote.speaker === null) return { text: quote.text, speaker: null, support: { text } };
    const at = quote.speakerSpan ? [quote.speakerSpan] : quote.spans;
    const speaker = cite(annotated.document, quote.basis, at, quote.rule, quote.because ?? undefined);
    return { text: quote.text, speaker: quote.speaker, support: { text, speaker } };
  });
}
