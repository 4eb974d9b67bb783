/** A passage as it is cited. */
import type { Span } from "../../documents/span.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Wording } from "./change.ts";

export interface WordingOptions {
  /** Where it is said at none of the two that are compared. */
  readonly meeting?: Pick<Meeting, "id" | "date">;
  readonly changed?: readonly Span[];
  /** A part of the passage. */
  readonly part?: Span;
}

export function wordingOf(prepared: Prepared, { meeting, changed, part }: WordingOptions = {}): Wording {
  const { passage } = prepared;
  const { start, end } = part ?? passage;
  return {
    document: prepared.document,
    start,
    end,
    quote: passage.quote.slice(start - passage.start, end - passage.start),
    passage: passage.ref,
    ...(meeting ? { meeting: meeting.id, day: meeting.date } : {}),
    ...(changed ? { changed } : {}),
  };
}
