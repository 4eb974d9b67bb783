/**
 * The text of a report → its blocks: headline, printed header, standfirst and subheadings, prose with its dateline, footer.
 *
 * Three regions: what stands above the first prose is header, what stands below the last is footer, and between them a line
 * that is not prose is a subheading, an item of a list, or furniture.
 */

import { findPrintedDate } from "../shared/printed-date.ts";
import { sameWords } from "../shared/same-words.ts";
import { datelineAt } from "./dateline.ts";
import type { Block, BlockKind, Dateline } from "./document.ts";
import { datelineAmong, footDateline } from "./foot-dateline.ts";
import { headerPrefix } from "./header-prefix.ts";
import { isHeadline, isOfficeLine, isTitleCased } from "./headline.ts";
import { joinWrapped, LIST_ITEM } from "./join-wrapped.ts";
import type { LineKind } from "./line-kind.ts";
import { type Line, linesOf } from "./lines.ts";
import { endsSentence, isProse, type Piece } from "./piece.ts";
import { isPlaceAlone, isTownAndRegion } from "./place-alone.ts";
import { slugLine } from "./slug-line.ts";
import type { Span } from "./span.ts";

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
}

/** How far above the prose a header may reach, in lines; behind that it is a text of another kind. */
const HEADER_LINES = 40;
/** "The President said:" over a paragraph of direct speech. */
const ANNOUNCES_SPEECH = /(?<!\p{L})(?:said|says|stated|noted|added|told)(?: \p{L}{1,20}){0,5}:$/u;
const NEVER_BODY: ReadonlySet<LineKind> = new Set([
  "separator",
  "furniture",
  "invitation",
  "credit",
  "address",
  "contact",
]);
const PRINTED: ReadonlySet<LineKind> = new Set(["date", "release", "byline"]);

export function splitBlocks(content: string, textStart: number, title: string | null): Blocks {
  const pieces = joinWrapped(content, dayApart(content, linesOf(content, textStart)));
  const laying = new Laying(content, title, pieces);
  pieces.forEach((piece, index) => {
    laying.lay(piece, index);
  });
  return { blocks: laying.blocks, dateline: laying.dateline ?? datelineAmong(content, laying.blocks) };
}

/** " date 2023-05-12 Ministers meet in Riga": the day printed before the first line is a line of its own. */
function dayApart(content: string, lines: readonly Line[]): readonly Line[] {
  const first = lines[0];
  const start = first ? headerPrefix(content, first) : 0;
  if (!first || start <= first.start) return lines;
  const end = first.start + content.slice(first.start, start).trimEnd().length;
  return [{ ...first, end }, { start, end: first.end, gap: true }, ...lines.slice(1)];
}

class Laying {
  readonly blocks: Block[] = [];
  dateline: Dateline | null = null;
  readonly #content: string;
  readonly #title: string | null;
  readonly #pieces: readonly Piece[];
  /** Index of the first and of the last piece of prose; -1 where there is none. */
  readonly #first: number;
  readonly #last: number;
  #titled: boolean;

  constructor(content: string, title: string | null, pieces: readonly Piece[]) {
    this.#content = content;
    this.#title = title;
    this.#pieces = pieces;
    this.#first = firstProse(content, pieces);
    const last = pieces.findLastIndex((piece) => piece.kind === null && (isProse(piece) || LIST_ITEM.test(piece.head)));
    this.#last = this.#first < 0 ? pieces.length - 1 : Math.max(last, this.#first);
    this.#titled = title !== null;
    if (title !== null) this.#add({ start: 0, end: title.length }, "title");
  }

  lay(piece: Piece, index: number): void {
    if (this.#first < 0) this.#layFirst(piece, index);
    else if (index < this.#first) this.#layAbove(piece, index);
    else if (index > this.#last && index > this.#first) this.#layBelow(piece);
    else if (piece.kind !== null && NEVER_BODY.has(piece.kind)) this.#add(piece, "footer");
    else if (index === this.#first) this.#layFirst(piece, index);
    else this.#layBetween(piece, index);
  }

  #layAbove(piece: Piece, index: number): void {
    if (this.#repeatsTitle(piece)) this.#add(piece, "title");
    else if (piece.kind !== null && piece.kind !== "date") this.#add(piece, "header");
    else if (this.#layDatelineAlone(piece, index)) return;
    else if (piece.kind !== null) this.#add(piece, "header");
    else if (!this.#titled && isHeadline(piece.head)) {
      this.#titled = true;
      this.#add(piece, "title");
    } else this.#add(piece, !isOfficeLine(piece.head) && isHeadline(piece.head) ? "heading" : "header");
  }

  /** "ISTANBUL", "Perth", "NAIROBI, Kenya (AP) _" on a line of its own. */
  #layDatelineAlone(piece: Piece, index: number): boolean {
    if (this.dateline !== null || piece.head.length > 80) return false;
    const next = this.#pieces[index + 1];
    if (piece.kind === null && next && isProse(next) && isPlaceAlone(piece.head)) {
      this.dateline = { place: piece.head, date: null, agency: null, start: piece.start, end: piece.end };
    } else if (piece.kind === null && next && isTownAndRegion(piece.head) && next.kind === "date") {
      // "Washington, DC" above "April 15, 2016"
      const date = findPrintedDate(next.head);
      this.dateline = { place: piece.head, date: date?.edtf ?? null, agency: null, start: piece.start, end: piece.end };
    } else {
      const found = datelineAt(this.#content, piece.start, piece.end);
      const slug = slugLine(this.#content, piece.start, piece.end);
      if (slug) this.dateline = slug;
      else if (!found || found.proseStart < piece.end || (found.place === null && piece.kind === "date")) return false;
      else this.dateline = withoutProse(found);
    }
    this.#add(piece, "header", piece.end);
    return true;
  }

  /** The first prose: a printed date or label may be set before it, and its dateline. */
  #layFirst(piece: Piece, index: number): void {
    const start = headerPrefix(this.#content, piece);
    this.#add({ start: piece.start, end: this.#inkBefore(piece.start, start) }, "header");
    const found = this.dateline === null ? datelineAt(this.#content, start, piece.end) : null;
    if (found) this.dateline = withoutProse(found);
    this.#layProse({ start, end: piece.end }, found?.proseStart ?? start, index);
  }

  #layBetween(piece: Piece, index: number): void {
    if (piece.kind !== null && PRINTED.has(piece.kind)) this.#add(piece, "header");
    else if (this.#isHeading(piece, index)) this.#add(piece, this.#repeatsTitle(piece) ? "title" : "heading");
    else this.#layProse(piece, piece.start, index);
  }

  #isHeading(piece: Piece, index: number): boolean {
    if (piece.kind !== null || piece.head.length > 120 || endsSentence(piece.tail) || LIST_ITEM.test(piece.head))
      return false;
    if (ANNOUNCES_SPEECH.test(piece.tail)) return false;
    const previous = this.#pieces[index - 1];
    const next = this.#pieces[index + 1];
    if (previous && (previous.tail.endsWith(":") || LIST_ITEM.test(previous.head))) return false;
    return next !== undefined && isProse(next);
  }

  #layBelow(piece: Piece): void {
    // A text that breaks off, or a last line without its full stop, is still prose.
    if (piece.kind === null && !isTitleCased(piece.head) && piece.small >= 4)
      this.#layProse(piece, piece.start, this.#last);
    else this.#add(piece, "footer");
  }

  /** The last prose may carry a dateline at its end: "(Colombo/Feb15/2024)". */
  #layProse(body: Span, proseStart: number, index: number): void {
    const foot = index === this.#last ? footDateline(this.#content, proseStart, body.end) : null;
    if (!foot) {
      this.#add(body, "body", proseStart);
      return;
    }
    const end = this.#inkBefore(body.start, foot.start);
    this.#add({ start: body.start, end }, end > proseStart ? "body" : "header", Math.min(proseStart, end));
    this.#add({ start: foot.start, end: body.end }, "footer");
    const head = this.dateline;
    if (head === null || head.place === null || head.date === null) {
      // What opened the report without a day was then the outlet's own slug: "ECONOMYDAILY –".
      this.dateline = { ...foot, agency: head?.agency ?? (head?.date === null ? head.place : null) };
    }
  }

  #repeatsTitle(piece: Piece): boolean {
    return (
      this.#title !== null && piece.head.length < this.#title.length * 2 + 10 && sameWords(piece.head, this.#title)
    );
  }

  #inkBefore(start: number, end: number): number {
    return start + this.#content.slice(start, end).trimEnd().length;
  }

  #add(span: Span, kind: BlockKind, proseStart = span.start): void {
    if (span.start < span.end) this.blocks.push({ start: span.start, end: span.end, kind, proseStart });
  }
}

/** The first line that is prose, or opens with a dateline; -1 where there is none. */
function firstProse(content: string, pieces: readonly Piece[]): number {
  for (const [index, piece] of pieces.slice(0, HEADER_LINES).entries()) {
    if (piece.kind !== null) continue;
    if (isProse(piece)) return index;
    const opening = datelineAt(content, piece.start, piece.end);
    if (opening && piece.end - opening.proseStart > 40) return index;
  }
  // Prose that breaks off, or has more names than words.
  return pieces
    .slice(0, HEADER_LINES)
    .findIndex((piece) => piece.kind === null && piece.small >= 5 && piece.end - piece.start > 100);
}

function withoutProse({ place, date, agency, start, end }: Dateline): Dateline {
  return { place, date, agency, start, end };
}
