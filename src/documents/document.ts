/**
 * A report as it was published: its metadata as given, and its text with the parts that are told apart by layout.
 *
 * Everything that reads works on `content`, which is the title (when metadata gives one), a blank line, and the text.
 * `locate` leads from a span of `content` back to the field a reader knows: the title or the text.
 */
import type { DocumentSpec } from "../sources/document-spec.ts";
import type { Span } from "./span.ts";

export type { DocumentSpec } from "../sources/document-spec.ts";

/**
 * What a block is for:
 * - `title`: the headline (from metadata, or the first line when it stands as one);
 * - `header`: printed lines that are not prose ("20 June 2023 12:43 (UTC+04:00)", "MEDIA RELEASE", a release number);
 * - `heading`: a subheading within the body;
 * - `body`: prose, list items included;
 * - `footer`: contacts, adverts, links to follow, boilerplate about the outlet. Not content.
 */
export type BlockKind = "title" | "header" | "heading" | "body" | "footer";

/** A paragraph of `content`. A dateline at its head is not part of its prose: prose begins at `proseStart`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Where prose begins: `start`, or behind the dateline ("BAKU, Azerbaijan, June 27. "). */
  readonly proseStart: number;
}

/** Place and day printed at the head of a report. */
export interface Dateline extends Span {
  readonly place: string | null;
  /** EDTF, as printed: a day without a year is `XXXX-06-27`. */
  readonly date: string | null;
  /** Agency or outlet printed in the dateline ("/TASS/", "(AP)", "ECONOMYNEXT"), as printed. */
  readonly agency: string | null;
}

/** Where a value of the document stands in `content`, when metadata did not give it, and the rule that read it. */
export interface Printed extends Span {
  readonly rule: string;
}

/** `published` and `publisher` are those of the metadata or, where it is silent, as printed in the text (then see `printed`). */
export interface Document extends DocumentSpec {
  readonly content: string;
  /** Where `text` begins in `content`. */
  readonly textStart: number;
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  /** BCP 47 code of the language of the text; `und` where it could not be told. */
  readonly language: string;
  readonly printed?: { readonly published?: Printed; readonly publisher?: Printed };
}

export type DocumentField = "title" | "text" | "published" | "publisher" | "url";

/** The field and the span in it that a span of `content` stands for. */
export function locate(document: Document, span: Span): Span & { field: "title" | "text" } {
  if (span.start >= document.textStart) {
    return { field: "text", start: span.start - document.textStart, end: span.end - document.textStart };
  }
  return { field: "title", start: span.start, end: span.end };
}
