/** Support for a value: how it is known, and the spans it rests on, located in the field a reader knows. */
import { type Document, locate } from "../documents/document.ts";
import type { Span } from "../documents/span.ts";
import type { Evidence, Support } from "./reading.ts";

export function cite(document: Document, basis: Support["basis"], spans: readonly Span[], rule: string, because?: string): Support {
  const evidence = spans.map((span) => evidenceAt(document, span, rule));
  return { basis, ...(because === undefined ? {} : { because }), evidence: evidence as [Evidence, ...Evidence[]] };
}

export function evidenceAt(document: Document, span: Span, rule: string): Evidence {
  const at = locate(document, span);
  const quote = document.content.slice(span.start, span.end);
  if (at.field === "title") return { field: "title", start: at.start, end: at.end, quote, rule };
  return { start: at.start, end: at.end, quote, rule };
}
