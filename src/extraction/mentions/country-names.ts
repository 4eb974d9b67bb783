/** How a country is written in English when the program speaks of it: "the Netherlands", "Georgia". */
import type { Lexicons } from "../../lexicons/lexicons.ts";

const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Soviet Union|Holy See|Comoros|Seychelles|Dominican Republic|Central African Republic|Czech Republic|Democratic Republic|Republic of|Marshall Islands|Solomon Islands|Cook Islands|Federated States|German Democratic)/u;

const indices = new WeakMap<Lexicons, { names: Map<string, string>; capitals: Map<string, string> }>();

function indexOf(lexicons: Lexicons) {
  let index = indices.get(lexicons);
  if (!index) {
    index = { names: new Map(), capitals: new Map() };
    for (const { code, names, capitals, years } of lexicons.entries("country")) {
      if (years !== undefined && index.names.has(code)) continue;
      index.names.set(code, names[0]!);
      const capital = Object.keys(capitals)[0];
      if (capital !== undefined) index.capitals.set(code, capital);
    }
    indices.set(lexicons, index);
  }
  return index;
}

/** "Georgia" for GE; undefined for a code that is no country's. */
export function countryName(lexicons: Lexicons, code: string): string | undefined {
  return indexOf(lexicons).names.get(code);
}

/** "Tbilisi" for GE: the city a seat of government without a city of its own is in. */
export function capitalOf(lexicons: Lexicons, code: string): string | undefined {
  return indexOf(lexicons).capitals.get(code);
}

/** "Ministry of Defence" and GE: "Ministry of Defence of Georgia". */
export function bodyOfCountry(lexicons: Lexicons, body: string, code: string | null): string {
  const name = code === null ? undefined : countryName(lexicons, code);
  if (name === undefined) return body;
  return `${body} of ${WITH_ARTICLE.test(name) ? "the " : ""}${name}`;
}
