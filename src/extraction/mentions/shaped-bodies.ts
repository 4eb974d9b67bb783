/**
 * Formats and outlets that no list can hold, read by their shape.
 *
 *   COP29 · the Georgia-Moldova-Ukraine format · the India-Japan Joint Commission · the High-Level Economic Dialogue
 *   Caspian News Agency · the Harbour Times
 */
import type { Sentence } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import type { CountryMention } from "../mention.ts";
import type { Shaped } from "./body-words.ts";

const FORMATS = new TokenSet("commission committee council dialogue forum consultations group".split(" "));
/** A format is of two sides when one of these opens it; a "Planning Commission" is not. */
const SHARED = new Set(
  "joint high intergovernmental inter strategic bilateral trilateral binational political ministerial".split(" "),
);
const DASH = /^[-\u2010-\u2015]$/u;
const PAPERS = new TokenSet("times post daily tribune herald gazette mirror observer telegraph chronicle".split(" "));
const REPORTED = new Set("reported reports told quoted cited said according".split(" "));

export function shapedBodies(annotated: Annotated, countryFrom: ReadonlyMap<number, CountryMention>): Shaped[] {
  const { tokens, sentences } = annotated;
  const found: Shaped[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = tokens[index]!;
      if (token.kind !== "word" || token.shape === "lower") continue;
      const shaped = climate(index) ?? threesome(index, sentence) ?? format(index, sentence) ?? outlet(index, sentence);
      if (shaped) found.push(shaped);
    }
  }
  return found;

  /** "COP29", "COP-29". */
  function climate(index: number): Shaped | undefined {
    const { norm, shape } = tokens[index]!;
    if (!norm.startsWith("cop") || shape === "capital") return undefined;
    if (/^cop\d{1,2}$/u.test(norm))
      return multilateral(index, index + 1, norm.toUpperCase(), "body/climate-conference");
    if (norm !== "cop") return undefined;
    const at = tokens[index + 1]?.norm === "-" ? index + 2 : index + 1;
    const number = tokens[at]?.text ?? "";
    return /^\d{1,2}$/u.test(number)
      ? multilateral(index, at + 1, `COP${number}`, "body/climate-conference")
      : undefined;
  }

  /** "Georgia-Moldova-Ukraine": three states or more by their names, with hyphens or dashes between. */
  function threesome(index: number, sentence: Sentence): Shaped | undefined {
    if (DASH.test(tokens[index - 1]?.text ?? "")) return undefined;
    let to = index;
    let states = 0;
    for (let at = index; at < sentence.to; at = to + 1) {
      const country = countryFrom.get(at);
      if (country?.form !== "name" || country.to > sentence.to) break;
      states++;
      to = country.to;
      if (!DASH.test(tokens[to]?.text ?? "")) break;
    }
    return states >= 3 ? multilateral(index, to, wordsOf(annotated, index, to), "body/joint-format") : undefined;
  }

  /** A format of two sides: capital words from "Joint" or a pair of states up to "Commission". */
  function format(index: number, sentence: Sentence): Shaped | undefined {
    if (!FORMATS.has(tokens[index])) return undefined;
    let from = index;
    let shared = false;
    let countries = 0;
    for (let at = index - 1; at >= sentence.from && index - at < 12; at--) {
      const { norm, shape, kind } = tokens[at]!;
      if (norm === "-" && from === at + 1) continue;
      if ((norm === "and" || norm === "&") && from === at + 1 && tokens[at - 1]?.shape !== "lower") continue;
      if (kind !== "word" || shape === "lower" || norm === "the" || norm === "a" || norm === "an") break;
      from = at;
      if (SHARED.has(norm)) shared = true;
      if (countryFrom.get(at)?.form === "name" || countryFrom.get(at)?.form === "adjective") countries++;
    }
    if (from === index || !(countries >= 2 || (shared && countries !== 1))) return undefined;
    return multilateral(from, index + 1, wordsOf(annotated, from, index + 1), "body/joint-format");
  }

  /** "Caspian News Agency", "the Harbour Times reported". */
  function outlet(index: number, sentence: Sentence): Shaped | undefined {
    const { norm } = tokens[index]!;
    const agency = norm === "agency" && tokens[index - 1]?.norm === "news";
    if (!agency && !(PAPERS.has(tokens[index]) && reportsHere(index, sentence))) return undefined;
    let from = agency ? index - 1 : index;
    while (
      from > sentence.from &&
      /^(?:capital|upper|mixed)$/u.test(tokens[from - 1]!.shape) &&
      index - from < 5 &&
      tokens[from]!.spaced
    )
      from--;
    if (from === (agency ? index - 1 : index)) return undefined;
    const party = countryFrom.get(from)?.code ?? null;
    return {
      from,
      to: index + 1,
      name: wordsOf(annotated, from, index + 1),
      type: "media",
      party,
      rule: "body/outlet",
    };
  }

  function reportsHere(index: number, sentence: Sentence): boolean {
    for (let at = Math.max(sentence.from, index - 6); at < Math.min(sentence.to, index + 4); at++) {
      if (REPORTED.has(tokens[at]!.norm)) return true;
    }
    return false;
  }

  function multilateral(from: number, to: number, name: string, rule: string): Shaped {
    return { from, to, name, type: "multilateral", party: null, rule };
  }
}
