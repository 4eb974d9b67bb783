/** A web page as the reader is given it: what a person sees of a report, and what the page says of itself. */

/** What is read from a page; `null` where it does not say. */
export interface Page {
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** The page's own address, as it gives it. */
  readonly url: string | null;
  /** BCP 47, as the page claims: templates often claim what the text is not. */
  readonly language: string | null;
  /** Paragraphs, headings and items of lists, each on a line of its own. */
  readonly text: string;
  /** Of each of the above that the page gave: its own words, and where they stand in it. */
  readonly told: readonly Told[];
}

export type ToldField = "title" | "published" | "publisher" | "url" | "language";

/** What a page says of itself, word for word. */
export interface Told {
  readonly field: ToldField;
  readonly raw: string;
  /** "JSON-LD datePublished", "meta article:published_time", "time", "title". */
  readonly from: string;
}

/** Why nothing is read from a page, in words for a person. */
export interface PageProblem {
  readonly code: "source/unreadable" | "source/no-article" | "source/too-complex";
  readonly problem: string;
}

/** What is known of a page beside its bytes. */
export interface PageHints {
  /** `charset` of the Content-Type that it came with. */
  readonly charset?: string | undefined;
}
