/** What a name printed by itself stands for, as in a dateline: "BAKU", "Sharm el-Sheikh", "WASHINGTON". */
import { tokenize } from "../../language/tokenize.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";

export interface NamedPlace {
  readonly country: string | null;
  readonly city: string | null;
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
    } else if (value.kind === "country" && value.entry.years === undefined) {
      if (value.form === "name") list.push({ country: value.entry.code, city: null });
      else if (value.form.startsWith("capital:")) list.push({ country: value.entry.code, city: value.form.slice(8) });
    }
  }
  return [...strong, ...weak];
}
