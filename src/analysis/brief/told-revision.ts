/** A stored text with what a footnote says of it, and its sentences: a quotation is a whole sentence where that is not too long. */
import { makeDocument } from "../../documents/make-document.ts";
import type { Span } from "../../documents/span.ts";
import { segment } from "../../language/split-sentences.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { isWebAddress } from "../../shared/web-address.ts";
import type { Citation } from "./brief.ts";

interface Row {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}

type Source = Pick<Citation, "document" | "name" | "revision" | "outlet" | "title" | "day" | "url">;

interface Cite {
  readonly statements: readonly number[];
  readonly inferred: string | null;
  readonly whole: boolean;
}

/** Longer sentences are cut down to what stands around the words that count, in UTF-16 units. */
const LONG = 700;
const AROUND = 200;

export class ToldRevision {
  readonly #row: Row;
  readonly #bare: Source;
  #source: Source | undefined;
  #sentences: readonly Span[] | undefined;
  #printedTitle: string | null | undefined;

  constructor(row: Row) {
    this.#row = row;
    const { id: revision, document, name, title, published: day, publisher: outlet, url } = row;
    this.#bare = { document, name, revision, outlet, title, day, url: isWebAddress(url) ? url : null };
  }

  /** What a footnote says of the report. */
  get source(): Source {
    return (this.#source ??= this.#row.title === null ? { ...this.#bare, title: this.#titleInText() } : this.#bare);
  }

  /** The field as it is stored. */
  field(field: Citation["field"]): string {
    return this.#row[field] ?? "";
  }

  /** `whole`: with the sentence around it, which wants the text to be looked at. */
  cite(field: Citation["field"], span: Span, { statements, inferred, whole }: Cite): Citation {
    const around = field === "text" ? (whole ? this.#around(span) : span) : { start: 0, end: this.field(field).length };
    const { start, end } = around;
    const words = this.field(field).slice(start, end);
    const { document, name, revision, outlet, title, day, url } = whole ? this.source : this.#bare;
    const cited = { document, name, revision, outlet, title, day, url, field, start, end, quote: words };
    return {
      ...cited,
      ...(field === "text" && { core: [[span.start, span.end] as const] }),
      statements,
      ...(inferred !== null && { inferred }),
    };
  }

  /** Words just as they were asked for. */
  citeJust(field: Citation["field"], { start, end }: Span, inferred: string | null): Citation {
    const quote = this.field(field).slice(start, end);
    const { document, name, revision, outlet, title, day, url } = this.source;
    const cited = { document, name, revision, outlet, title, day, url, field, start, end, quote, statements: [] };
    return inferred === null ? cited : { ...cited, inferred };
  }

  #titleInText(): string | null {
    if (this.#printedTitle === undefined) this.#look();
    return this.#printedTitle!;
  }

  #look(): void {
    const { id, text } = this.#row;
    const document = makeDocument({ id, title: null, published: null, url: null, publisher: null, text });
    const title = document.blocks.find(({ kind }) => kind === "title");
    this.#printedTitle = title ? text.slice(title.start, title.end).trim() : null;
    this.#sentences = segment(document).sentences;
  }

  /** The sentences in which it stands. */
  #around(span: Span): Span {
    if (!this.#sentences) this.#look();
    const sentences = this.#sentences!.filter(({ start, end }) => start < span.end && end > span.start);
    const start = Math.min(span.start, ...sentences.map((sentence) => sentence.start));
    const end = Math.max(span.end, ...sentences.map((sentence) => sentence.end));
    if (end - start <= LONG) return { start, end };
    const { text } = this.#row;
    const from = Math.max(start, span.start - AROUND);
    const to = Math.min(end, span.end + AROUND);
    return {
      start: from === start ? start : Math.min(span.start, wordBehind(text, from)),
      end: to === end ? end : Math.max(span.end, wordBefore(text, to)),
    };
  }
}

export function toldRevision(store: RecordStore, key: number): ToldRevision {
  const stated = (property: string) =>
    `(select value from statement where revision = v.key and subject = 'document' and property = '${property}' limit 1)`;
  const row = store
    .sql<Row>(
      `select v.id, d.id as document, d.name, v.title, v.url, v.text,
              coalesce(v.published, ${stated("published")}) as published, coalesce(v.publisher, ${stated("publisher")}) as publisher
         from revision v join document d on d.key = v.document where v.key = ?`,
    )
    .get(key)!;
  return new ToldRevision(row);
}

function wordBehind(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 ? at : space + 1;
}

function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space === -1 ? at : space;
}
