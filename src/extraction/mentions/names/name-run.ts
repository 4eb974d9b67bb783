/**
 * A run of words that has the shape of a name: capitalised words with particles and initials between them
 * ("Sheikh Mohamed bin Zayed Al Nahyan", "S. Jaishankar", "Ursula von der Leyen", "Ban Ki-moon", "Philip RUDDOCK").
 */
import type { Token } from "../../../language/token.ts";
import { TokenSet } from "../../../language/token-set.ts";
import type { Annotated } from "../../annotated.ts";
import { wordClasses } from "../../lookup.ts";

const HONORIFIC = new Set(["honorific"]);
/** Forms of address that open another name when they stand within a run. */
const ADDRESS = new TokenSet("hon mr mrs ms dr prof sir he honourable honorable excellency".split(" "));
const QUOTE = /^["“”„«»']$/u;
const HAS_DIGIT = /\d/u;
const MODAL = new TokenSet(["will", "may", "said"]);
/** Words of a name; a longer run is no name, or several. */
const LONGEST = 7;
const SHORTEST_IN_CAPITALS = 4;

export class NameRuns {
  readonly #tokens: readonly Token[];
  readonly #taken: (index: number) => boolean;
  readonly particles: TokenSet;
  readonly stops: TokenSet;
  readonly common: TokenSet;
  readonly #given: TokenSet;
  readonly #suffixes: TokenSet;
  readonly #surnames: TokenSet;
  readonly #honorifics: Map<number, { to: number; form: string }>;

  /** `taken(index)` tells tokens that belong to something else: offices, countries, dates, bodies. */
  constructor(annotated: Annotated, taken: (index: number) => boolean) {
    this.#tokens = annotated.tokens;
    this.#taken = taken;
    this.particles = annotated.lexicons.tokenSet("name-particle");
    this.#given = annotated.lexicons.tokenSet("given-name");
    this.#suffixes = annotated.lexicons.tokenSet("name-suffix");
    this.#surnames = annotated.lexicons.tokenSet("surname-too");
    this.stops = annotated.lexicons.tokenSet("name-stop");
    this.common = annotated.lexicons.tokenSet("common");
    this.#honorifics = wordClasses(annotated, HONORIFIC);
  }

  /** "His Excellency, the Hon. Dr" before a name: where the name begins. */
  pastHonorifics(at: number, end: number): number {
    const tokens = this.#tokens;
    let index = at;
    for (;;) {
      const hit = this.#honorifics.get(index);
      // "HE" is a form of address, the "He" of "Vice Premier He Lifeng" a family name.
      if (!hit || hit.to > end || tokens[index]!.shape === "lower" || tokens[index]!.text === "He") return index;
      index = hit.to;
      while (tokens[index]?.text === "." && !tokens[index]!.spaced) index++;
      if (tokens[index]?.text === "," && this.#honorifics.has(index + 1)) index++;
    }
  }

  /** End of the run that begins at `at`, which is `at` where none does. `honoured`: a form of address stands before it. */
  endOf(at: number, end: number, honoured: boolean, shouting: boolean): number {
    const tokens = this.#tokens;
    let to = at;
    let words = 0;
    for (let index = at; index < end && words < LONGEST; index++) {
      const token = tokens[index]!;
      if (this.#taken(index)) break;
      if (token.kind === "punct") {
        const behindNickname = index > at ? this.#pastNickname(index, end) : index;
        if (behindNickname > index) {
          index = behindNickname - 1;
          continue;
        }
        if (index > at && this.#isWithinName(index)) {
          if (token.text === "." && index === to) to = index + 1;
          continue;
        }
        return this.#pastSuffix(index, to);
      }
      // "FA90" is a file's number.
      if (token.kind !== "word" || token.norm === "'s" || HAS_DIGIT.test(token.norm)) break;
      if (this.#isOrdinal(index, words)) {
        to = index + 1;
        continue;
      }
      if (this.#isNamed(index, shouting)) {
        const fits =
          (index === at && this.#isGivenName(index, end, honoured)) || this.#closesName(at, index, end, honoured);
        if (this.#isStop(index, end, words) && !fits) break;
        if (words > 0 && this.#honorifics.has(index) && (token.shape === "upper" || ADDRESS.has(token))) break;
        if (
          token.shape === "mixed" &&
          token.text[0] === token.text[0]!.toLowerCase() &&
          !/^(?:al|el)/iu.test(token.text)
        )
          break;
        to = index + 1;
        words++;
        continue;
      }
      if (words > 0 && this.#isHyphened(index, at)) {
        to = index + 1;
        continue;
      }
      if (
        (words > 0 || honoured) &&
        this.particles.has(token) &&
        index + 1 < end &&
        this.#particleLeadsOn(index + 1, end)
      )
        continue;
      break;
    }
    return to;
  }

  /** "Benjamin [“Benny”] Gantz": behind the quotation mark that closes, where a word written large follows; `index` where none does. */
  #pastNickname(index: number, end: number): number {
    const tokens = this.#tokens;
    const [name, close, next] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
    if (index + 3 >= end || !QUOTE.test(tokens[index]!.text) || !QUOTE.test(close!.text)) return index;
    const isName = name!.shape === "capital" && next!.shape === "capital" && !this.#taken(index + 3);
    return isName && !this.stops.has(next) ? index + 3 : index;
  }

  /** "Prime Minister Theresa [May] met": a family name that is an English word, behind one word that an office or a form of address introduces. */
  #closesName(at: number, index: number, end: number, honoured: boolean): boolean {
    const next = this.#tokens[index + 1];
    if (index !== at + 1 || !(honoured || this.#isIntroduced(at)) || !this.#surnames.has(this.#tokens[index]))
      return false;
    if (this.common.has(this.#tokens[at]) || this.stops.has(this.#tokens[at])) return false;
    return index + 1 >= end || (next!.shape !== "capital" && next!.kind !== "number");
  }

  /** A hyphen, the dot of an initial or of a shortened given name ("Yu. Ivanov"), an apostrophe. */
  #isWithinName(index: number): boolean {
    const token = this.#tokens[index]!;
    const next = this.#tokens[index + 1];
    const previous = this.#tokens[index - 1];
    if (token.spaced) return false;
    if (token.text === ".") {
      return (
        previous?.shape === "initial" ||
        (previous?.text.length === 2 && previous.shape === "capital" && next?.shape === "capital")
      );
    }
    return (token.norm === "-" || token.norm === "'" || token.text === "`") && !next?.spaced;
  }

  /** "Joseph Biden, Jr." */
  #pastSuffix(index: number, to: number): number {
    const tokens = this.#tokens;
    const next = tokens[index + 1];
    if (tokens[index]!.text !== "," || !next || !this.#suffixes.has(next) || !/^[JS]r/u.test(next.text)) return to;
    const dot = tokens[index + 2];
    return dot?.text === "." && !dot.spaced && tokens[index + 3]?.shape === "lower" ? index + 3 : index + 2;
  }

  /** "Carl XVI Gustaf", "John Paul II". */
  #isOrdinal(index: number, words: number): boolean {
    return words > 0 && /^[IVX]{1,5}$/u.test(this.#tokens[index]!.text);
  }

  #isNamed(index: number, shouting: boolean): boolean {
    const { shape } = this.#tokens[index]!;
    return (
      shape === "capital" ||
      shape === "mixed" ||
      shape === "initial" ||
      (shape === "upper" && this.#isNameInCapitals(index, shouting))
    );
  }

  #isStop(index: number, end: number, words: number): boolean {
    const token = this.#tokens[index]!;
    if (!this.stops.has(token) || token.shape === "initial") return false;
    const hyphened =
      this.#tokens[index + 1]?.norm === "-" &&
      !this.#tokens[index + 1]!.spaced &&
      (this.#tokens[index + 2]?.shape === "capital" || words > 0);
    if (hyphened && token.shape === "capital") return false;
    // "Foreign Minister Park Jin-ho": a family name that is a word for a place, right behind what somebody is.
    const opensName =
      words === 0 && token.shape === "capital" && this.#surnames.has(token) && this.#isIntroduced(index);
    return !((words > 0 || opensName) && this.#nameGoesOn(index + 1, end));
  }

  /** An office, a country or a form of address stands right before it. */
  #isIntroduced(index: number): boolean {
    return index > 0 && (this.#taken(index - 1) || this.#honorifics.has(index - 1));
  }

  /** "Finance Minister Bill Holt", "Ms May Lund": behind an office or a form of address a word is a given name. */
  #isGivenName(index: number, end: number, honoured: boolean): boolean {
    const next = this.#tokens[index + 1];
    const token = this.#tokens[index]!;
    const introduced = honoured || (index > 0 && this.#taken(index - 1));
    if (!introduced || index + 1 >= end || next!.shape !== "capital" || !this.#given.has(token)) return false;
    // "The President Will Visit Oslo" in a headline.
    return !this.stops.has(next) && !(MODAL.has(token) && this.common.has(next));
  }

  /** "Ban Ki-moon", "Kim Hwang-sik". */
  #isHyphened(index: number, at: number): boolean {
    const token = this.#tokens[index]!;
    return (
      token.shape === "lower" &&
      this.#tokens[index - 1]?.norm === "-" &&
      !token.spaced &&
      index - 1 > at &&
      token.text.length > 1
    );
  }

  #particleLeadsOn(at: number, end: number): boolean {
    for (let index = at; index < Math.min(end, at + 3); index++) {
      const token = this.#tokens[index]!;
      if (token.norm === "-" || this.particles.has(token)) {
        if (token.shape === "capital") return true;
        continue;
      }
      return token.shape === "capital" && !this.stops.has(token) && !this.#taken(index);
    }
    return false;
  }

  /** A word like "Park" or "General" inside a name: the run goes on with a word that is no common one. */
  #nameGoesOn(at: number, end: number): boolean {
    const next = this.#tokens[at];
    return at < end && next?.shape === "capital" && !this.common.has(next) && !this.stops.has(next) && !this.#taken(at);
  }

  /** Names in capitals: in a headline all in capitals, or a family name written so ("Philip RUDDOCK"). */
  #isNameInCapitals(index: number, shouting: boolean): boolean {
    const token = this.#tokens[index]!;
    if (this.common.has(token) || this.stops.has(token)) return false;
    if (shouting) return true;
    const previous = this.#tokens[index - 1];
    if (previous === undefined || (token.text.length < SHORTEST_IN_CAPITALS && !this.particles.has(token)))
      return false;
    return (
      previous.shape === "capital" || previous.text === "." || previous.norm === "-" || this.#honorifics.has(index - 1)
    );
  }
}
