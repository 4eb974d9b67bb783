/**
 * The text of a report → its blocks: headline, printed header, standfirst and subheadings, prose with its dateline, footer.
 *
 * Three regions: what stands above the first prose is header, what stands below the last is footer, and between them a line
 * that is not prose is a subheading, an item of a list, or furniture.
 */
import { datelineAt } from "./dateline.ts";
import type { Block, BlockKind, Dateline } from "./document.ts";
import { footDateline } from "./foot-dateline.ts";
import { headerPrefix } from "./header-prefix.ts";
import { isHeadline, isOfficeLine, isTitleCased, sameWords } from "./headline.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import { endsSentence, headOf, isProse, linesOf, lowerWords, tailOf } from "./lines.ts";
import type { Span } from "./span.ts";

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
}

interface Unit extends Span {
  readonly text: string;
  readonly kind: LineKind | null;
}

/** How far above the prose a header may reach, in lines; behind that it is a text of another kind. */
const HEADER_LINES = 40;
const NEVER_BODY: ReadonlySet<LineKind> = new Set([
  "separator",
  "furniture",
  "invitation",
  "credit",
  "address",
  "contact",
]);
const LIST_ITEM = /^(?:[*•·▪●○–—-]\s|\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)]\s)/u;

export function splitBlocks(content: string, textStart: number, title: string | null): Blocks {
  const lines = linesOf(content, textStart);
  const spans = joinWrapped(
    content,
    lines,
    (line) => line.end - line.start < 240 && lineKind(headOf(content, line)) !== null,
  );
  const units = spans.map((span): Unit => {
    const text = headOf(content, span);
    return { ...span, text, kind: span.end - span.start > 400 ? null : lineKind(text) };
  });
  const first = firstProse(content, units);
  const last = units.findLastIndex(
    (unit) => unit.kind === null && (isProse(content, unit) || LIST_ITEM.test(unit.text)),
  );
  const blocks: Block[] = [];
  let dateline: Dateline | null = null;
  let titled = title !== null;
  const add = (span: Span, kind: BlockKind, proseStart = span.start) => {
    if (span.start < span.end) blocks.push({ start: span.start, end: span.end, kind, proseStart });
  };
  if (title !== null) add({ start: 0, end: title.length }, "title");

  units.forEach((unit, index) => {
    if (first >= 0 && index < first) addHeader(unit, units[index + 1]);
    else if (first >= 0 && index > last) add(unit, footerKind(unit));
    else if (unit.kind !== null && NEVER_BODY.has(unit.kind)) add(unit, index === first ? "header" : "footer");
    else if (index === first || first < 0) addOpening(unit, index);
    else addBody(unit, units[index - 1], units[index + 1]);
  });
  dateline ??= dateFromFoot();
  return { blocks, dateline };

  function addHeader(unit: Unit, next: Unit | undefined): void {
    if (title !== null && sameWords(unit.text, title)) return add(unit, "title");
    if (unit.kind !== null) return add(unit, "header");
    const placed =
      dateline === null && unit.text.length < 80
        ? (placeAlone(unit, next) ?? datelineAt(content, unit.start, unit.end))
        : null;
    if (placed) {
      dateline = {
        place: placed.place,
        date: placed.date,
        agency: placed.agency,
        start: placed.start,
        end: placed.end,
      };
      return add(unit, "header", unit.end);
    }
    if (!titled && isHeadline(unit.text)) {
      titled = true;
      return add(unit, "title");
    }
    add(unit, !isOfficeLine(unit.text) && (lowerWords(unit.text) >= 2 || isHeadline(unit.text)) ? "heading" : "header");
  }

  /** A city alone on a line before the prose: "ISTANBUL", "Perth". */
  function placeAlone(unit: Unit, next: Unit | undefined): Dateline | null {
    if (!next || !PLACE_ALONE.test(unit.text) || isOfficeLine(unit.text) || !isProse(content, next)) return null;
    if (!/^[^\p{Ll}]*$/u.test(unit.text) && unit.text.split(/[ ,]+/u).length > 2) return null;
    return { place: unit.text, date: null, agency: null, start: unit.start, end: unit.end };
  }

  /** The first prose: a printed date or label may be set before it, and its dateline. */
  function addOpening(unit: Unit, index: number): void {
    const from = headerPrefix(content, unit);
    if (from > unit.start)
      add({ start: unit.start, end: content.slice(unit.start, from).trimEnd().length + unit.start }, "header");
    const body = { start: from, end: unit.end };
    const found = dateline === null ? datelineAt(content, body.start, body.end) : null;
    if (found)
      dateline = { place: found.place, date: found.date, agency: found.agency, start: found.start, end: found.end };
    addWithFoot(body, found?.proseStart ?? body.start, index);
  }

  function addBody(unit: Unit, previous: Unit | undefined, next: Unit | undefined): void {
    const prose =
      isProse(content, unit) || LIST_ITEM.test(unit.text) || endsSentence(unit.text) || unit.text.length > 120;
    const listed = previous !== undefined && (/:$/u.test(tailOf(content, previous)) || LIST_ITEM.test(previous.text));
    const heads = !prose && !listed && unit.kind === null && next !== undefined && isProse(content, next);
    if (unit.kind === "date" || unit.kind === "release" || unit.kind === "byline") return add(unit, "header");
    if (heads) return add(unit, title !== null && sameWords(unit.text, title) ? "title" : "heading");
    addWithFoot(unit, unit.start, units.indexOf(unit));
  }

  /** The last prose may carry the dateline at its end: "(Colombo/Feb15/2024)". */
  function addWithFoot(body: Span, proseStart: number, index: number): void {
    const foot = index === last ? footDateline(content, proseStart, body.end) : null;
    if (!foot) return add(body, "body", proseStart);
    add(
      { start: body.start, end: content.slice(body.start, foot.start).trimEnd().length + body.start },
      "body",
      proseStart,
    );
    add({ start: foot.start, end: body.end }, "footer");
    if (dateline === null || dateline.place === null || dateline.date === null) {
      dateline = { ...foot, agency: dateline?.agency ?? (dateline?.date === null ? dateline.place : null) };
    }
  }

  function footerKind(unit: Unit): BlockKind {
    // A text that breaks off, or a last line without its full stop, is still prose.
    if (unit.kind === null && !isTitleCased(unit.text) && lowerWords(unit.text) >= 4) return "body";
    return "footer";
  }

  function dateFromFoot(): Dateline | null {
    for (const block of blocks.filter((candidate) => candidate.kind === "footer")) {
      const text = content.slice(block.start, block.end);
      const found = footDateline(content, block.start, block.end);
      if (found) return found;
      if (
        text.length <= 30 &&
        /^\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}$/u.test(text) &&
        !isOfficeLine(text) &&
        lineKind(text) === null
      ) {
        return { place: text, date: null, agency: null, start: block.start, end: block.end };
      }
    }
    return null;
  }
}

const PLACE_ALONE = /^\p{Lu}[\p{L}’'. -]{2,28}(?:, \p{Lu}[\p{L}’'. -]{2,28})?$/u;

/** The first line that is prose, or opens with a dateline; -1 where there is none. */
function firstProse(content: string, units: readonly Unit[]): number {
  for (let index = 0; index < Math.min(units.length, HEADER_LINES); index++) {
    const unit = units[index]!;
    if (unit.kind !== null) continue;
    if (isProse(content, unit)) return index;
    const opening = datelineAt(content, unit.start, unit.end);
    if (opening && opening.proseStart < unit.end && unit.end - opening.proseStart > 40) return index;
    const from = headerPrefix(content, unit);
    if (from > unit.start && isProse(content, { start: from, end: unit.end })) return index;
  }
  return -1;
}
