/** Whether a search is one that is kept; looking at it is remembered, so that what comes in later is new. */
import { useEffect, useState } from "react";
import { keyOf, type Search } from "./filters.ts";
import { forget, type SavedSearch, save, savedIn, see } from "./saved.ts";

export interface Saved {
  readonly one: SavedSearch | undefined;
  /** What had been seen when the page was opened; undefined where it was not kept then. */
  readonly before: number | undefined;
  keep(name: string, through: number): void;
  forget(): void;
}

/** `through` once the answer is there. */
export function useSaved(search: Search, through: number | undefined): Saved {
  const key = keyOf(search);
  const [all, set] = useState(() => savedIn(localStorage));
  const one = all.find((other) => keyOf(other.search) === key);
  const [opened, open] = useState({ key, before: one?.seen });
  if (opened.key !== key) open({ key, before: one?.seen });
  const isKept = one !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which search it is.
  useEffect(() => {
    if (isKept && through !== undefined) set(see(localStorage, search, through, new Date().toISOString()));
  }, [key, isKept, through]);
  return {
    ...{ one, before: opened.before },
    keep: (name, seen) => set(save(localStorage, { name, search, seen, at: new Date().toISOString() })),
    forget: () => set(forget(localStorage, search)),
  };
}
