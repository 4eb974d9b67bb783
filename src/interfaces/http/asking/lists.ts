/**
 * Which answers are lists that are given page by page, and where a page begins. A cursor names the last item that was given, and how many came
 * before it: where reports have come in since, the next page begins behind that item wherever it stands now, so nothing is given twice.
 */
import { ChanceryError } from "../../../shared/errors.ts";

interface ListOf {
  /** Field of the answer that is the list; the answer itself where it is none. */
  readonly field: string | null;
  readonly key: (item: never) => string;
  /** Items of a page, where none are asked for. */
  readonly usual: number;
}

/** Items of a page, where none are asked for, and at most. */
export const PAGE = { usual: 100, most: 1_000 };
/** As many as the operations themselves give where no number is told. */
const FEW = 20;
const byId: ListOf = { field: null, key: ({ id }: { id: string }) => id, usual: PAGE.usual };

export const LISTS: Readonly<Record<string, ListOf>> = {
  dyads: { ...byId, key: ({ sides }: { sides: readonly string[] }) => sides.join("-") },
  meetings: byId,
  people: byId,
  judgements: byId,
  search: { ...byId, field: "hits", usual: FEW },
  review: { ...byId, field: "items", usual: FEW },
};

/** Further in, a list is asked for by narrower filters. */
const DEEPEST = 100_000;

export interface Asked {
  readonly limit: number;
  readonly cursor: string | null;
}

export interface PageOf {
  readonly answer: unknown;
  /** Cursor of the page behind it. */
  readonly next: string | null;
}

/** `ask` gives the answer with at most so many items. */
export function pageOf(list: ListOf, { limit, cursor }: Asked, ask: (limit: number) => unknown, most: number): PageOf {
  const after = cursor === null ? null : placeOf(cursor);
  const key = list.key as (item: unknown) => string;
  const itemsOf = (answer: unknown) =>
    (list.field === null ? answer : (answer as Record<string, unknown>)[list.field]) as readonly unknown[];
  let wanted = Math.min(most, (after?.count ?? 0) + limit + 1);
  for (;;) {
    const answer = ask(wanted);
    const items = itemsOf(answer);
    const whole = items.length < wanted || wanted >= most;
    const found = after === null ? -1 : nearest(items, after, key);
    // What was given last has gone down the list, or is in it no more.
    if (after !== null && found === -1 && !whole) {
      wanted = Math.min(most, wanted * 2);
      continue;
    }
    const from = after === null ? 0 : found === -1 ? after.count : found + 1;
    if (from + limit >= items.length && !whole) {
      wanted = Math.min(most, from + limit + 1);
      continue;
    }
    const shown = items.slice(from, from + limit);
    const more = items.length > from + limit && shown.length > 0;
    const next = more ? cursorOf(from + shown.length, key(shown.at(-1))) : null;
    return { answer: list.field === null ? shown : { ...(answer as object), [list.field]: shown }, next };
  }
}

function nearest(items: readonly unknown[], { count, last }: Place, key: (item: unknown) => string): number {
  if (items[count - 1] !== undefined && key(items[count - 1]) === last) return count - 1;
  return items.findLastIndex((item) => key(item) === last);
}

interface Place {
  readonly count: number;
  readonly last: string;
}

function cursorOf(count: number, last: string): string {
  return Buffer.from(JSON.stringify([count, last])).toString("base64url");
}

/** @throws ChanceryError `request/invalid` */
function placeOf(cursor: string): Place {
  try {
    const [count, last] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [unknown, unknown];
    if (typeof last === "string" && Number.isInteger(count) && (count as number) > 0 && (count as number) <= DEEPEST)
      return { count: count as number, last };
  } catch {
    // Told below.
  }
  throw new ChanceryError("request/invalid", "cursor: none that was given here; take the one of the page before");
}
