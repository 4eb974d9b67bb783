/** A search as it stands in the address, and what it means. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import type { Input } from "../../api/ask.ts";
import { SEARCH_FIELDS } from "../../router.tsx";

export type Field = (typeof SEARCH_FIELDS)[number];
/** As the address has it; what is not looked for is not there. */
export type Search = { readonly [Name in Field]?: string | undefined };

/** What narrows a search down, in the order in which it is told. */
export const NARROWING = ["sides", "person", "topic", "kind", "publisher", "since", "until", "after"] as const;
export type Narrowing = (typeof NARROWING)[number];

export function inputOf({ sides, latest, ...rest }: Search): Input {
  return {
    ...rest,
    sides: sides?.split(/[\s,]+/u).filter(Boolean),
    latest: latest === "yes" ? true : undefined,
  };
}

/** The same search has the same text, in whatever order its address has it. `after` is no part of what is looked for. */
export function keyOf(search: Search): string {
  return JSON.stringify(
    SEARCH_FIELDS.flatMap((field) => (search[field] && field !== "after" ? [search[field]] : [""])),
  );
}

/** `Azerbaijan – Georgia`, `call`, `since 2024`. */
export function narrowedTo(field: Narrowing, value: string, person?: string): string {
  switch (field) {
    case "sides":
      return value
        .split(/[\s,]+/u)
        .filter(Boolean)
        .map((side) => sideName(side.toUpperCase()))
        .join(" – ");
    case "person":
      return person ?? "one person";
    case "topic":
    case "kind":
      return keyInWords(value);
    case "publisher":
      return value;
    case "since":
      return `from ${dayInWords(value)}`;
    case "until":
      return `to ${dayInWords(value)}`;
    case "after":
      return "new ones only";
  }
}

/** What a search is called where nobody named it. */
export function nameOf(search: Search): string {
  const narrowed = NARROWING.flatMap((field) =>
    search[field] && field !== "after" ? [narrowedTo(field, search[field])] : [],
  );
  return [search.words ?? "", ...narrowed].join(" · ");
}
