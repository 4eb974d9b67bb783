/**
 * Direct quotations of a document with their speakers.
 *
 * Marks → stretches; acts of speech outside them → who speaks; each stretch takes the act before it ("X said: “…”"),
 * behind it ("“…,” said X"), or goes on from the quotation before. Stretches that are no speech are passed over;
 * stretches of one quotation are joined.
 */
import type { Annotated } from "../annotated.ts";
import type { Tracing } from "../trace.ts";
import { findQuotedSpans } from "./find-marks.ts";
import { joinPieces } from "./join-pieces.ts";
import type { QuoteMention, Speakers } from "./quote.ts";
import { Scene } from "./scene.ts";

export function findQuotes(annotated: Annotated, speakers: Speakers, trace?: Tracing): QuoteMention[] {
  const spans = findQuotedSpans(annotated);
  if (spans.length === 0) return [];
  const scene = new Scene(annotated, speakers, spans);
  const pieces = spans.map((span, index) => scene.read(span, index, trace));
  return joinPieces(annotated, pieces);
}
