/** What a name printed by itself stands for, as in a dateline: "BAKU", "Sharm el-Sheikh", "WASHINGTON". */
import { tokenize } from "../../language/tokenize.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { Annotated } from "../annotated.ts";

export interface NamedPlace {
  readonly country: string | null;
  readonly city: string | null;
  /** First and last year of a state of former times. */
  readonly years?: readonly [number, number] | undefined;
}

/** Every place and country of that name, those that need no cue first. */
export function placesNamed(lexicons: Lexicons, name: string): NamedPlace[] {
  const tokens = tokenize(name);
  const strong: NamedPlace[] = [];
  const weak: NamedPlace[] = [];
  for (const { to, value } of lexicons.trie.at(tokens, 0)) {
    if (to !== tokens.length) continue;
    const list = value.kind !== "word" && "weak" in value && value.weak ? weak : strong;
    if (value.kind === "place") {
      const { entry } = value;
      list.push({ country: entry.country, city: entry.city === undefined ? entry.name : entry.city });
    } else if (value.kind === "country") {
      const { code: country, years } = value.entry;
      if (value.form === "name") list.push({ country, city: null, years });
      else if (value.form.startsWith("capital:")) list.push({ country, city: value.form.slice(8), years });
    }
  }
  return [...strong, ...weak];
}

/** Where a report was filed, by its dateline: of "MOSCOW" in 1987 the Soviet Union, of "MOSCOW" today Russia. */
export function placeFiled({ document, lexicons }: Pick<Annotated, "document" | "lexicons">): NamedPlace | null {
  const name = document.dateline?.place;
  if (!name) return null;
  const named = placesNamed(lexicons, name);
  const year = Number(/^\d{4}/u.exec(document.published ?? "")?.[0]);
  const former = named.find(({ years }) => years !== undefined && year >= years[0] && year <= years[1]);
  return former ?? named.find(({ years }) => years === undefined) ?? null;
}
