/** Runs a finder of mentions over one text, for tests written as tables of sentences. */
import { makeDocument } from "../../src/documents/make-document.ts";
import { type Annotated, annotate } from "../../src/extraction/annotated.ts";
import { loadLexicons } from "../../src/lexicons/lexicons.ts";

export interface ReportSpec {
  readonly title?: string;
  readonly published?: string;
}

export function annotated(text: string, { title, published }: ReportSpec = {}): Annotated {
  const spec = { id: "test", title: title ?? null, published: published ?? null, url: null, publisher: null, text };
  return annotate(makeDocument(spec), loadLexicons());
}

/** The words of a mention as they stand in the text. */
export function wordsOf({ document }: Annotated, mention: { readonly start: number; readonly end: number }): string {
  return document.content.slice(mention.start, mention.end);
}
