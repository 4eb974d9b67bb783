/** The places that a document names, each with what its name does there, and where the document was filed. */
import type { Layers } from "../layers.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { placeFiled } from "../mentions/place-named.ts";
import { findSharedSeats } from "../mentions/shared-seats.ts";
import { type PlaceRole, rolesOfPlaces } from "./place-roles.ts";

export interface Ground {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly code: string;
  readonly city: string | null;
  readonly role: PlaceRole;
  readonly mention: PlaceMention | CountryMention;
}

export interface Grounds {
  /** In order of the text; a capital stands once. */
  readonly all: readonly Ground[];
  readonly bySentence: ReadonlyMap<number, readonly Ground[]>;
  /** "the Presidential Palace": seats whose state other words tell. */
  readonly seats: readonly PlaceMention[];
  /** Where the report was filed. */
  readonly filed: { readonly code: string; readonly city: string | null } | null;
}

export function groundsOf(layers: Layers): Grounds {
  const { annotated, places, countries } = layers;
  const named: { mention: PlaceMention | CountryMention; code: string; city: string | null }[] = [];
  const taken = new Set<number>();
  for (const mention of places) {
    if (mention.country === null) continue;
    taken.add(mention.from);
    named.push({ mention, code: mention.country, city: mention.city });
  }
  for (const mention of countries)
    if ((mention.form === "name" || mention.form === "capital") && !taken.has(mention.from))
      named.push({ mention, code: mention.code, city: null });
  named.sort((a, b) => a.mention.from - b.mention.from);
  const roleOf = rolesOfPlaces(layers);
  const all: Ground[] = [];
  const bySentence = new Map<number, Ground[]>();
  for (const { mention, code, city } of named) {
    const { from, to, sentence } = mention;
    const ground: Ground = { from, to, sentence, code, city, role: roleOf(mention, all[all.length - 1]), mention };
    all.push(ground);
    const list = bySentence.get(sentence);
    if (list) list.push(ground);
    else bySentence.set(sentence, [ground]);
  }
  const filed = placeFiled(annotated);
  return {
    all,
    bySentence,
    seats: findSharedSeats(annotated),
    filed: filed?.country ? { code: filed.country, city: filed.city } : null,
  };
}
