/** The place of a cell: "Tbilisi", "Tbilisi, Georgia", "Georgia", "New York (UN)". A country that is not said is that of a city which is known. */
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Sides } from "./sides.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CellPlace {
  readonly city: (Span & { readonly name: string }) | null;
  readonly country: (Span & { readonly code: string; readonly because: string | null }) | null;
}

/** Nowhere. */
const ONLINE =
  /^(?:on-?line|virtual(?:ly)?|by (?:phone|telephone|video)|video|telephone|phone|zoom|teams|n\/?a|-|–|—|\?)$/iu;

export function placeOfCell(text: string, sides: Sides, lexicons: Lexicons): CellPlace {
  if (ONLINE.test(text.trim())) return { city: null, country: null };
  const parts = [...text.matchAll(/[^,(){}[\];\n]+/gu)].flatMap((match) => {
    const name = match[0].trim();
    const start = match.index + match[0].indexOf(name);
    return name === "" ? [] : [{ name, start, end: start + name.length }];
  });
  const [first, ...rest] = parts;
  if (!first) return { city: null, country: null };
  const towns = townsOf(lexicons);
  const isCity = towns.has(first.name.toLowerCase());
  const alone = sides.codeOf(first.name);
  // "Singapore" and "Luxembourg" are both; a city that stands before its country is one.
  if (alone !== null && isState(alone) && !(isCity && rest.length > 0))
    return { city: null, country: { ...first, code: alone, because: null } };
  const said = rest
    .map((part) => ({ ...part, code: sides.codeOf(part.name) }))
    .find(({ code }) => code !== null && isState(code));
  if (said) return { city: first, country: { start: said.start, end: said.end, code: said.code!, because: null } };
  const code = towns.get(first.name.toLowerCase());
  const country = code ? { ...first, code, because: `${first.name} is in ${code}` } : null;
  return { city: first, country };
}

function isState(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && code !== "EU" && code !== "UN";
}

/** The countries of cities, in small letters; one of several countries is none. */
const townsOf = rememberFor((lexicons: Lexicons): ReadonlyMap<string, string | null> => {
  const towns = new Map<string, string | null>();
  const add = (name: string, code: string) => {
    const known = towns.get(name.toLowerCase());
    towns.set(name.toLowerCase(), known === undefined || known === code ? code : null);
  };
  for (const { code, capitals, years } of lexicons.entries("country"))
    if (!years)
      for (const [city, also] of Object.entries(capitals)) for (const name of [city, ...also]) add(name, code);
  for (const { name, also, country, city, type } of lexicons.entries("place"))
    if (country !== null && type === "city" && !city) for (const one of [name, ...also]) add(one, country);
  return towns;
});
