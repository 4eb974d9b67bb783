/** What a person should look at, the most useful first: with the words that each doubt rests on, and the commands that settle it. */
import { z } from "zod";
import { findReviewItems, USUAL_LOOK } from "../../record/review/find-review-items.ts";
import {
  type LookedAt,
  type Ranked,
  REVIEW_KINDS,
  type ReviewKind,
  type ReviewThing,
  ranked,
} from "../../record/review/review-item.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { formatEdtf } from "../../shared/edtf.ts";
import { dateOfDay } from "../../shared/edtf-bounds.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { type Quoted, type StatementTold, statementsTold } from "./evidence-of.ts";
import { day, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";
import { type Settling, settling } from "./settling.ts";

export interface ReviewWords extends Pick<Quoted, "quote" | "verified" | "before" | "after"> {
  /** What `chancery quote` takes. */
  readonly ref: string;
  readonly value: string;
  readonly basis: "said" | "inferred";
}

export interface ReviewLine {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly question: string;
  /** What rules came to. */
  readonly answer: string;
  readonly because: readonly string[];
  readonly sides: readonly string[];
  /** EDTF days of what it is about. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
  /** From 0 to 1: how little speaks for the answer. */
  readonly doubt: number;
  readonly weight: number;
  readonly about: readonly (Omit<ReviewThing, "words"> & { readonly words: ReviewWords | null })[];
  readonly settle: readonly Settling[];
}

export interface ReviewAnswer {
  /** How many there are of each kind, under the same filters. */
  readonly counts: Readonly<Record<ReviewKind, number>>;
  readonly items: readonly ReviewLine[];
  /** Of the meetings that were asked for, how many were looked at, the latest; null where none had to be. */
  readonly meetings: LookedAt | null;
  /** Of the people, those in most reports. */
  readonly people: LookedAt | null;
  /** Of the offices that several are told to have held, those in most reports. */
  readonly offices: LookedAt | null;
}

const USUAL = 20;
/** Characters before and behind the words. */
const CONTEXT = 70;

export const review = operation({
  name: "review",
  summary: "What a person should look at, the most useful first.",
  input: z.strictObject({
    item: z.string().trim().optional().describe("One of them, by its id or its beginning."),
    kind: z.enum(REVIEW_KINDS).optional().describe("Only of that kind."),
    side: side.optional().describe("Only what is about that side."),
    since: day.optional().describe("Only what was on that day or later."),
    until: day.optional().describe("Only what was on that day or earlier."),
    look: z
      .int()
      .min(1)
      .optional()
      .describe(
        `Look at so many meetings, the latest, and at so many people and offices, those in most reports; ${USUAL_LOOK.toLocaleString("en")} unless told.`,
      ),
    limit,
  }),
  answer(store, { item, kind, side, since, until, look, limit = USUAL }): ReviewAnswer {
    const from = since === undefined ? Number.NEGATIVE_INFINITY : stretch(since).earliest;
    const to = until === undefined ? Number.POSITIVE_INFINITY : stretch(until).latest;
    const dated = since !== undefined || until !== undefined;
    const { items: all, ...looked } = findReviewItems(store, {
      kinds: new Set(kind === undefined ? REVIEW_KINDS : [kind]),
      ...{ side, look },
      ...(since !== undefined && { from }),
      ...(until !== undefined && { to }),
    });
    const found = [...new Map(all.map((each) => [each.id, each])).values()].filter(
      (each) =>
        (side === undefined || each.sides.includes(side)) &&
        (!dated || (each.first !== null && each.last !== null && each.last >= from && each.first <= to)),
    );
    const counts = Object.fromEntries(
      REVIEW_KINDS.map((each) => [each, found.filter((one) => one.kind === each).length]),
    ) as Record<ReviewKind, number>;
    const order = ranked(found);
    const shown = item === undefined ? order.slice(0, limit) : [theOne(order, item)];
    return { counts, items: shown.map((each) => lineOf(store, each)), ...looked };
  },
});

function theOne(found: readonly Ranked[], given: string): Ranked {
  const meant = found.filter(({ item: { id } }) => id.startsWith(given.toLowerCase()));
  if (meant.length === 1) return meant[0]!;
  if (meant.length > 1)
    throw new ChanceryError(
      "record/ambiguous-id",
      `${given}: several are meant, ${meant.map(({ item: { id } }) => id).join(", ")}`,
      { id: given },
    );
  throw new ChanceryError(
    "record/unknown-id",
    `${given}: nothing of that id is to be reviewed; it may have been settled`,
    { id: given },
  );
}

function lineOf(store: RecordStore, { item, weight }: Ranked): ReviewLine {
  const { id, kind, question, answer, because, sides, first, last, reports, doubt, about, settle } = item;
  const told = about.map((thing) => ({ thing, statement: statementOf(store, thing) }));
  // What an odd reading is about has its own statement: that of its last thing.
  const own = told.at(-1)!;
  const name = own.thing.words && statementOf(store, { ...own.thing, words: { ...own.thing.words, property: "name" } });
  const filled = (argument: string): string =>
    argument === "{statement}" ? (own.statement?.ref ?? "") : argument === "{name}" ? (name?.ref ?? "") : argument;
  return {
    ...{ id, kind, question, answer, because, sides },
    first: first === null ? null : formatEdtf(dateOfDay(first)),
    last: last === null ? null : formatEdtf(dateOfDay(last)),
    reports,
    doubt: Math.round(doubt * 100) / 100,
    weight: Math.round(weight * 100) / 100,
    about: told.map(({ thing: { words: _, ...thing }, statement }) => ({
      ...thing,
      words: statement && wordsOf(statement),
    })),
    settle: settle.map(({ command, says }) => settling(command.map(filled), says)),
  };
}

function statementOf(store: RecordStore, { words }: ReviewThing): StatementTold | null {
  if (!words) return null;
  const { revision, subject, property } = words;
  const of = statementsTold(store, revision, { subject, context: CONTEXT });
  return of.find((each) => each.subject === subject && each.property === property) ?? null;
}

function wordsOf({ ref, value, basis, evidence }: StatementTold): ReviewWords {
  const { quote, verified, before = "", after = "" } = evidence[0]!;
  return { ref, value, basis, quote, verified, before, after };
}
