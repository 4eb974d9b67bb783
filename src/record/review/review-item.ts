/** What a person should look at: a question that rules answered, or could not, by a hair; and how much hangs on it. */
import { contentId } from "../ids.ts";

export const REVIEW_KINDS = ["meetings", "people", "contradiction", "date", "office", "reading"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  /** Comes from what it is about: the same question has the same id tomorrow. */
  readonly id: string;
  readonly kind: ReviewKind;
  /** "One meeting or two?" */
  readonly question: string;
  /** What rules came to. */
  readonly answer: string;
  /** What speaks for it and against it. */
  readonly because: readonly string[];
  readonly sides: readonly string[];
  /** Day numbers of what it is about; null where none is known. */
  readonly first: number | null;
  readonly last: number | null;
  /** From 0 to 1: how little speaks for the answer that rules gave. */
  readonly doubt: number;
  /** Reports of which answers would change. */
  readonly reports: number;
  readonly about: readonly ReviewThing[];
  /** What would settle it, the likelier first. */
  readonly settle: readonly Settling[];
}

/** A meeting, a person, or what one report says. */
export interface ReviewThing {
  readonly kind: "meeting" | "account" | "person" | "mention" | "value";
  /** As `chancery judge` takes it. */
  readonly id: string;
  /** In words. */
  readonly label: string;
  /** The statement whose words are shown: of a revision, by subject and property; null where there is none to show. */
  readonly words: { readonly revision: number; readonly subject: string; readonly property: string } | null;
}

export interface Settling {
  /** What follows `chancery judge`, one argument each. */
  readonly command: readonly string[];
  /** What it would say. */
  readonly says: string;
}

/** Of the meetings, people or offices that were asked for, how many were looked at. */
export interface LookedAt {
  readonly lookedAt: number;
  readonly of: number;
}

export function reviewId(kind: ReviewKind, ...parts: readonly string[]): string {
  return contentId("v", kind, ...parts);
}

/** How useful it is to look at: a doubt in what many reports tell goes before a greater one in what one of them tells in passing. */
export function weightOf({ doubt, reports }: Pick<ReviewItem, "doubt" | "reports">): number {
  return doubt * (1 + Math.log2(Math.max(1, reports)));
}

export interface Ranked {
  readonly item: ReviewItem;
  readonly weight: number;
}

/**
 * The most useful first; of equals the latest. Once one thing has been looked at, the next question on it tells less: it weighs half as
 * much, the one after that a third, and so others have their turn.
 */
export function ranked(items: readonly ReviewItem[]): Ranked[] {
  const asked = new Map<string, number>();
  return items
    .map((item) => ({ item, weight: weightOf(item) }))
    .sort(byUse)
    .map(({ item, weight }) => {
      const things = [...new Set(item.about.map(({ id }) => id))];
      const times = Math.max(0, ...things.map((id) => asked.get(id) ?? 0));
      for (const id of things) asked.set(id, (asked.get(id) ?? 0) + 1);
      return { item, weight: weight / (1 + times) };
    })
    .sort(byUse);
}

function byUse(a: Ranked, b: Ranked): number {
  return b.weight - a.weight || (b.item.last ?? -1e9) - (a.item.last ?? -1e9) || (a.item.id < b.item.id ? -1 : 1);
}
