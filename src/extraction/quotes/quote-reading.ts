/** Quotations as a reading gives them: the words with their spans, the speaker with the words that name him. */
import { cite } from "../cite.ts";
import type { Layers } from "../layers.ts";
import type { QuoteReading } from "../reading.ts";
import type { Tracing } from "../trace.ts";
import { speakerCandidates } from "./candidates.ts";
import { findQuotes } from "./find-quotes.ts";

export function readQuotes(layers: Layers, trace?: Tracing): QuoteReading[] {
  const { annotated, mentions, people, bodies } = layers;
  return findQuotes(annotated, speakerCandidates(mentions, people, bodies), trace).map((quote) => {
    const text = cite(annotated.document, "said", quote.spans, quote.rule);
    if (quote.speaker === null) return { text: quote.text, speaker: null, support: { text } };
    const at = quote.speakerSpan ? [quote.speakerSpan] : quote.spans;
    const speaker = cite(annotated.document, quote.basis, at, quote.rule, quote.because ?? undefined);
    return { text: quote.text, speaker: quote.speaker, support: { text, speaker } };
  });
}
