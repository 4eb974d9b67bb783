/**
 * A brief that is too long is not read. What goes over four pages is left out from behind, the least worthy first: makers put what matters
 * most at the head of each list. Every sentence that stays keeps all its proofs.
 */
import {
  type Citation,
  claimsOf,
  type Part,
  type Row,
  runsOf,
  type Section,
  type SectionKey,
  type Sentence,
  wordsOf,
} from "./brief.ts";

/** Letters of body and notes that four pages of A4 hold; measured on printed briefs. */
const ROOM = 16_600;

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

export function fitted(sections: readonly Section[], room = ROOM): Section[] {
  let now = [...sections];
  for (const [key, stay] of SPARE)
    for (let shorter: Section[] | null = now; shorter !== null && lengthOf(now) > room; ) {
      shorter = shortened(now, key, stay);
      if (shorter) now = shorter;
    }
  return now;
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

/** Of headings and of lines that are not full; of the name of a report; a quotation is cut in print. */
const HEAD = 110;
const LINE = 45;
const REPORT = 110;
const AGAIN = 30;
const QUOTE = 170;

/** About as many letters as it takes in print; notes are smaller. */
export function lengthOf(sections: readonly Section[]): number {
  const seen = new Set<string>();
  let notes = 0;
  let body = sections.reduce(
    (sum, { parts }) => sum + HEAD * (1 + parts.filter(({ head }) => head !== null).length),
    0,
  );
  for (const claim of claimsOf({ sections })) {
    body += wordsOf(runsOf(claim)).length + LINE;
    for (const citation of claim.citations) notes += noteLength(citation, claim, seen);
  }
  return body + notes * SMALL;
}

/** Of the room of a letter of the body. */
const SMALL = 0.62;

function noteLength(
  { revision, start, end, quote, counted, also }: Citation,
  claim: Sentence | Row,
  seen: Set<string>,
): number {
  if (counted || also) return 0;
  const place = `${revision} ${start} ${end}`;
  if (seen.has(place)) return 0;
  const named = seen.has(revision) ? AGAIN : REPORT;
  seen.add(place).add(revision);
  const within = runsOf(claim).some(
    (run) => run.kind === "quote" && quote.includes(run.text) && run.text.length > quote.length / 2,
  );
  return named + (within ? 0 : Math.min(quote.length, QUOTE));
}
