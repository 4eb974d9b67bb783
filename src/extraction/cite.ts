/** Support for a value: how it is known, and the spans it rests on, located in the field a reader knows. */
import { type Document, locate } from "../documents/document.ts";
import type { Span } from "../documents/span.ts";
import type { Evidence, Support } from "./reading.ts";

export function cite(
  document: Document,
  basis: Support["basis"],
  spans: readonly Span[],
  rule: string,
  because?: string,
): Support {
  const evidence = spans.map((span) => evidenceAt(document, span, rule));
  return { basis, ...(because === undefined ? {} : { because }), evidence: evidence as [Evidence, ...Evidence[]] };
}

export function evidenceAt(document: Document, span: Span, rule: string): Evidence {
  const at = locate(document, span);
  const quote = document.content.slice(span.start, span.end);
  if (at.field === "title") return { field: "title", start: at.start, end: at.end, quote, rule };
  return { start: at.start, end: at.end, quote, rule };
}

/** Where the day of publication or the publisher stands: in the metadata, or printed in the text. It must be known. */
export function evidenceOfMetadata(document: Document, field: "published" | "publisher", rule?: string): Evidence {
  const printed = document.printed?.[field];
  if (printed) return evidenceAt(document, printed, rule ?? printed.rule);
  const quote = document[field]!;
  return { field, start: 0, end: quote.length, quote, rule: rule ?? "document/metadata" };
}
