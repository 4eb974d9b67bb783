/**
 * Spans: half-open `[start, end)`, in UTF-16 units of the text they belong to, as JavaScript slices strings.
 * Two spans that touch do not overlap. This convention is explained here and nowhere else.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textOf(span: Span, text: string): string {
  return text.slice(span.start, span.end);
}
