/** A text and what was read from it → stretches of which each bears the same values. */
import type { Answers } from "../../api/questions.ts";

export type Statement = Answers["report"]["statements"][number];

/** What a value is about: each has a colour of its own, and a line under it. */
export const KINDS = ["meeting", "people", "time", "subject", "words"] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf({ subject, property }: Statement): Kind {
  if (subject.includes(".person.") || property === "party") return "people";
  if (subject.startsWith("quote.") || subject.includes(".passage.") || subject.includes("commitment")) return "words";
  if (
    property === "date" ||
    property.startsWith("place") ||
    property.startsWith("dateline") ||
    property === "published"
  )
    return "time";
  if (["topic", "project", "organisation", "body", "document"].includes(property) || subject.includes(".paper."))
    return "subject";
  return "meeting";
}

/** Of its line in the list of values. */
export function idOf({ number }: Statement): string {
  return `value-${number}`;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Statement[];
}

/** `places` are stretches that end where they end, whatever was read there. */
export function segmentsOf(
  text: string,
  statements: readonly Statement[],
  places: readonly { readonly start: number; readonly end: number }[] = [],
): Segment[] {
  const edges = new Map<number, { readonly opens: Statement[]; readonly closes: Statement[] }>();
  const at = (place: number) => {
    const known = edges.get(place) ?? { opens: [], closes: [] };
    edges.set(place, known);
    return known;
  };
  for (const statement of statements) {
    for (const { field, start, end, verified } of statement.evidence) {
      // A whole quotation or report under one colour would hide all others.
      if (field !== "text" || !verified || end <= start || kindOf(statement) === "words") continue;
      at(start).opens.push(statement);
      at(end).closes.push(statement);
    }
  }
  at(0);
  at(text.length);
  for (const { start, end } of places) {
    at(start);
    at(Math.min(text.length, end));
  }
  const open = new Map<Statement, number>();
  const cuts = [...edges].sort(([a], [b]) => a - b);
  return cuts.slice(0, -1).flatMap(([start, { opens, closes }], index): Segment[] => {
    for (const one of closes) {
      const left = open.get(one)! - 1;
      if (left === 0) open.delete(one);
      else open.set(one, left);
    }
    for (const one of opens) open.set(one, (open.get(one) ?? 0) + 1);
    const end = cuts[index + 1]![0];
    return end > start ? [{ start, end, values: [...open.keys()] }] : [];
  });
}
