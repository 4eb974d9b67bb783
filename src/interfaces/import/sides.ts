/** The names of sides in cells: codes, names of countries and bodies, "Georgian". What is none is told, and not guessed. */
import type { Lexicons } from "../../lexicons/lexicons.ts";

/** What stands between sides, the plainer first: "Bosnia and Herzegovina" is one. */
const DIVIDERS = [/[;/&+\n–—|]|\s-\s|\s(?:with|vs?\.?)\s/iu, /,/u, /\sand\s/iu, /[-\s]/u];

interface NamedSide {
  /** `null`: no country and no body that is known. */
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

export class Sides {
  /** `null`: two of these days are called so ("Congo"). */
  readonly #codes = new Map<string, string | null>();

  constructor(lexicons: Lexicons) {
    const countries = lexicons.entries("country").toSorted((a, b) => Number(!!a.years) - Number(!!b.years));
    const bodies = lexicons.entries("body").filter(({ party, type }) => party !== undefined && type === "multilateral");
    for (const { code } of countries) this.#add(code, code);
    for (const { party } of bodies) this.#add(party!, party!);
    const shared = sharedNames(countries);
    for (const name of shared) this.#codes.set(name, null);
    for (const { code, names } of countries) for (const name of names) this.#add(name, code);
    for (const { party, name, short, also } of bodies)
      for (const one of [name, ...(short ? [short] : []), ...also]) this.#add(one, party!);
    for (const { code, adjectives } of countries) for (const word of adjectives) this.#add(word, code);
  }

  #add(name: string, code: string): void {
    const key = plain(name);
    if (!this.#codes.has(key)) this.#codes.set(key, code);
  }

  codeOf(name: string): string | null {
    return this.#codes.get(plain(name)) ?? null;
  }

  /** Of a cell with several, "AZ - GE", "Azerbaijan and Georgia", each with its place in it. */
  within(text: string): NamedSide[] {
    return this.#within(text, 0, 0);
  }

  #within(text: string, offset: number, divider: number): NamedSide[] {
    const bare = text.trim();
    if (bare === "") return [];
    const start = offset + text.indexOf(bare);
    const code = this.codeOf(bare);
    const whole: NamedSide = { code, start, end: start + bare.length };
    if (code !== null || divider === DIVIDERS.length) return [whole];
    const parts = divided(bare, DIVIDERS[divider]!);
    if (parts.length === 1) return this.#within(text, offset, divider + 1);
    const found = parts.flatMap(({ text: part, at }) => this.#within(part, start + at, divider + 1));
    // A name of several words that is not known is one, and none of its words is.
    return divider >= DIVIDERS.length - 2 && found.some(({ code }) => code === null) ? [whole] : found;
  }
}

function divided(text: string, divider: RegExp): { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(new RegExp(divider, "giu"))) {
    parts.push({ text: text.slice(at, index), at });
    at = index + mark.length;
  }
  return [...parts, { text: text.slice(at), at }];
}

function sharedNames(
  countries: readonly { readonly names: readonly string[]; readonly years?: unknown }[],
): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { names, years } of countries) {
    if (years) continue;
    for (const name of new Set(names.map(plain))) (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}

/** Without marks, points and case: "U.S.A.", "the Netherlands". */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}
