/**
 * A statement: one value that one report asserts of one thing, with the words it rests on.
 *
 * Its subject is told within its report: `document`, `meeting.1` (the report's own account of a meeting), `meeting.1.person.2`,
 * `meeting.1.paper.1`, `quote.1`, `commitment.1`, `paper.1` (a document with its stage). Which accounts are of the same meeting, and which persons are one, is not the report's to say:
 * that is worked out from many, and kept apart.
 */
import type { Evidence } from "../extraction/reading.ts";

export interface Statement {
  readonly subject: string;
  readonly property: Property;
  readonly value: string;
  readonly basis: "said" | "inferred";
  /** From what, where it was inferred. */
  readonly because: string | null;
  /** The reports that settled it, where others did than this one. In the record by the ids of their documents, in a reading by their names. */
  readonly reports?: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What can be stated of each kind of subject. */
export const PROPERTIES = {
  document: ["publisher", "published", "dateline.place", "dateline.date", "attribution"],
  meeting: [
    "kind",
    "status",
    "date",
    "place.country",
    "place.city",
    "party",
    "format",
    "topic",
    "project",
    "organisation",
  ],
  person: ["name", "country", "rank", "office"],
  paper: ["title", "action", "stage", "date", "side", "meeting"],
  quote: ["text", "speaker"],
  commitment: ["act", "kind", "what", "by", "name", "to", "due", "place.country", "place.city", "meeting"],
} as const;
export type SubjectKind = keyof typeof PROPERTIES;
export type Property = (typeof PROPERTIES)[SubjectKind][number];
