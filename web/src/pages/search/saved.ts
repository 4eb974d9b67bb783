/** Searches that somebody keeps in this browser, each with the last text of the record that was there when it was looked at. */
import { keyOf, type Search } from "./filters.ts";

export interface SavedSearch {
  readonly name: string;
  readonly search: Search;
  /** `through` of the answer that was seen last: what came in behind it is new. */
  readonly seen: number;
  /** When it was looked at, ISO. */
  readonly at: string;
}

const KEY = "chancery.searches";
/** More would be asked of the record whenever the page is opened. */
const MOST = 40;

type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

/** Whatever else stands there is taken for none. */
export function savedIn(storage: Storage): readonly SavedSearch[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaved).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSaved(one: unknown): one is SavedSearch {
  if (typeof one !== "object" || one === null) return false;
  const { name, search, seen, at } = one as Partial<Record<keyof SavedSearch, unknown>>;
  return (
    typeof name === "string" &&
    typeof seen === "number" &&
    typeof at === "string" &&
    typeof search === "object" &&
    search !== null
  );
}

function keep(storage: Storage, searches: readonly SavedSearch[]): readonly SavedSearch[] {
  storage.setItem(KEY, JSON.stringify(searches));
  return searches;
}

/** A search that is there already takes the new name and place. */
export function save(storage: Storage, one: SavedSearch): readonly SavedSearch[] {
  const { after: _, ...search } = one.search;
  const others = savedIn(storage).filter((other) => keyOf(other.search) !== keyOf(search));
  return keep(storage, [{ ...one, search }, ...others].slice(0, MOST));
}

export function forget(storage: Storage, search: Search): readonly SavedSearch[] {
  return keep(
    storage,
    savedIn(storage).filter((other) => keyOf(other.search) !== keyOf(search)),
  );
}

/** All that is in the record now has been seen. */
export function see(storage: Storage, search: Search, seen: number, at: string): readonly SavedSearch[] {
  return keep(
    storage,
    savedIn(storage).map((other) => (keyOf(other.search) === keyOf(search) ? { ...other, seen, at } : other)),
  );
}
