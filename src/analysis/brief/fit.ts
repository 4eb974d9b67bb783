/**
 * A brief that is too long is not read. What goes over four pages is left out from behind, the least worthy first: makers put what matters
 * most at the head of each list. Every sentence that stays keeps all its proofs.
 */
import type { Part, Section, SectionKey } from "./brief.ts";
import { heightOf } from "./height.ts";

/** Points: pages of A4 within their margins, without what page breaks leave empty so that rows and headings stay together. */
const roomOn = (pages: number) => pages * 742 - 11 * pages;
const MOST = 4;
/** A last page of which less is filled is not begun. */
const FILLED = 0.2;

/** From which lists something may go, in turns, and how many of each stay. */
const SPARE: readonly (readonly [SectionKey, stay: number])[] = [
  ["ledgers", 2],
  ["expected", 3],
  ["doubts", 2],
  ["changes", 2],
  ["positions", 1],
  ["ledgers", 1],
  ["last", 2],
  ["counterparts", 6],
  ["changes", 1],
];

export function fitted(sections: readonly Section[], room = roomFor(heightOf(sections))): Section[] {
  let now = [...sections];
  for (const [key, stay] of SPARE)
    for (let shorter: Section[] | null = now; shorter !== null && heightOf(now) > room; ) {
      shorter = shortened(now, key, stay);
      if (shorter) now = shorter;
    }
  return now;
}

function roomFor(height: number): number {
  const pages = Math.ceil(height / roomOn(1) - FILLED);
  return roomOn(Math.max(1, Math.min(pages, MOST)));
}

/** Without the last of the longest list of a section; null where none has more than may stay. */
function shortened(sections: readonly Section[], key: SectionKey, stay: number): Section[] | null {
  const section = sections.find((one) => one.key === key);
  const longest = section?.parts.reduce((most, part) => (sizeOf(part) > sizeOf(most) ? part : most));
  if (!section || !longest || sizeOf(longest) <= stay) return null;
  const parts = section.parts.map((part) => (part === longest ? withoutLast(part) : part));
  return sections.map((one) => (one === section ? { ...section, parts } : one));
}

function sizeOf({ body }: Part): number {
  return body.reduce((sum, one) => sum + (one.kind === "table" ? one.rows.length : 1), 0);
}

function withoutLast(part: Part): Part {
  const last = part.body.at(-1)!;
  const rest = part.body.slice(0, -1);
  return { ...part, body: last.kind === "table" ? [...rest, { ...last, rows: last.rows.slice(0, -1) }] : rest };
}
