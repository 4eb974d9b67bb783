/** The people of a cell: "Maka Bochorishvili (Foreign Minister); Lasha Darsalia, Deputy Foreign Minister". */
import { makeDocument } from "../../documents/make-document.ts";
import { annotate } from "../../extraction/annotated.ts";
import { hitsOf } from "../../extraction/lookup.ts";
import { findOffices, rankOf } from "../../extraction/mentions/offices.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { RANKS, type Rank } from "../../shared/vocabulary.ts";
import type { Sides } from "./sides.ts";

/** `[start, end)` of the cell. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CellPerson {
  readonly name: Part;
  readonly office: Part | null;
  /** A side that stands beside the name: "Maka Bochorishvili (GE)". */
  readonly side: (Part & { readonly code: string }) | null;
}

/** A name has a capital letter, or is in a script without them. */
const NAME = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const LONGEST_NAME = 80;

export function peopleOfCell(cell: string, sides: Sides, lexicons: Lexicons): CellPerson[] {
  const found: CellPerson[] = [];
  for (const entry of partsOf(cell, 0, /[;\n]/u)) {
    // "Name, office" and "name, name" look alike: what is an office belongs to the name before it.
    for (const piece of partsOf(entry.text, entry.start, /,(?![^(]*\))/u)) {
      const before = found.at(-1);
      const office = officeIn(piece.text, lexicons);
      if (office === null || office.start > 0 || !NAME.test(piece.text))
        found.push(...personOf(piece, sides, lexicons));
      else if (office.end < piece.text.length && NAME.test(piece.text.slice(office.end).trim().slice(0, 1)))
        found.push(...personOf(piece, sides, lexicons));
      else if (before && before.office === null && before.name.start >= entry.start)
        found[found.length - 1] = { ...before, office: piece };
    }
  }
  return found;
}

function personOf(piece: Part, sides: Sides, lexicons: Lexicons): CellPerson[] {
  let rest = piece;
  let office: Part | null = null;
  let side: CellPerson["side"] = null;
  const bracket = /\(([^()]+)\)\s*$/u.exec(rest.text);
  if (bracket) {
    const start = rest.start + bracket.index + 1;
    const inner = trimmed({ text: bracket[1]!, start, end: start + bracket[1]!.length });
    const code = sides.codeOf(inner.text);
    if (code !== null) side = { ...inner, code };
    else office = inner;
    rest = trimmed({ text: rest.text.slice(0, bracket.index), start: rest.start, end: rest.start + bracket.index });
  }
  const colon = /^([^:]{2,40}):\s*/u.exec(rest.text);
  const code = colon && sides.codeOf(colon[1]!);
  if (colon && code) {
    side = { text: colon[1]!, start: rest.start, end: rest.start + colon[1]!.length, code };
    rest = trimmed({ text: rest.text.slice(colon[0].length), start: rest.start + colon[0].length, end: rest.end });
  }
  const named = officeIn(rest.text, lexicons);
  if (named && named.start === 0 && office === null && named.end < rest.text.length) {
    office = { text: rest.text.slice(0, named.end), start: rest.start, end: rest.start + named.end };
    rest = trimmed({ text: rest.text.slice(named.end), start: rest.start + named.end, end: rest.end });
  }
  const name = withoutHonorific(rest, lexicons);
  if (!NAME.test(name.text) || name.text.length > LONGEST_NAME) return [];
  return [{ name, office, side }];
}

function withoutHonorific(part: Part, lexicons: Lexicons): Part {
  const annotated = annotatedCell(part.text, lexicons);
  let from = 0;
  for (const { from: first, to, value } of hitsOf(annotated, "word")) {
    const start = annotated.tokens[first]!.start;
    const end = annotated.tokens[to - 1]!.end;
    const next = part.text.slice(end).replace(/^\.?\s*/u, "");
    if (value.form === "honorific" && start <= from && end > from && next !== "") from = part.text.length - next.length;
  }
  return trimmed({ text: part.text.slice(from), start: part.start + from, end: part.end });
}

/** Where the first office in some words stands. */
function officeIn(text: string, lexicons: Lexicons): { readonly start: number; readonly end: number } | null {
  const [office] = findOffices(annotatedCell(text, lexicons));
  return office ? { start: office.start, end: office.end } : null;
}

/** The rank of an office as a cell words it; `null` where nothing tells. */
export function rankOfOffice(text: string, side: string | null, lexicons: Lexicons): Rank | null {
  const typed = text.toLowerCase().replaceAll(" ", "-");
  const known = RANKS.find((rank) => rank === typed || `${rank}s` === typed);
  if (known) return known;
  const [office] = findOffices(annotatedCell(text, lexicons));
  if (!office) return null;
  const rank = rankOf(office, side, false);
  return rank === "other" ? null : rank;
}

function annotatedCell(text: string, lexicons: Lexicons) {
  return annotate(makeDocument({ id: "", title: null, published: null, url: null, publisher: null, text }), lexicons);
}

function partsOf(text: string, offset: number, divider: RegExp): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const piece of text.split(divider)) {
    const part = trimmed({ text: piece, start: offset + from, end: offset + from + piece.length });
    if (part.text !== "") parts.push(part);
    from += piece.length + 1;
  }
  return parts;
}

function trimmed({ text, start }: Part): Part {
  const bare = text.trim();
  const first = start + text.indexOf(bare);
  return { text: bare, start: first, end: first + bare.length };
}
