/** What stands at each token of the document, as rules about people ask: an office, a country, a body, a place, a name. */
import type { Token } from "../../../language/token.ts";
import type { TokenSet } from "../../../language/token-set.ts";
import type { Annotated } from "../../annotated.ts";
import { wordClasses } from "../../lookup.ts";
import type { BodyMention, CountryMention, PlaceMention } from "../../mention.ts";
import type { NameFinding } from "../names.ts";
import type { OfficeFinding } from "../offices.ts";

export interface PeopleInput {
  readonly annotated: Annotated;
  readonly offices: readonly OfficeFinding[];
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  /** Tokens that are dates or other things no name may hold. */
  readonly taken: (index: number) => boolean;
}

/** More words than these between two mentions are no mere joint. */
const LONGEST_GAP = 5;
const HONORIFIC = new Set(["honorific"]);
const REGION = new Set(["country-look-alike"]);

export class Ground {
  readonly annotated: Annotated;
  readonly tokens: readonly Token[];
  readonly officeFrom = new Map<number, OfficeFinding>();
  readonly countryFrom = new Map<number, CountryMention>();
  readonly countryTo = new Map<number, CountryMention>();
  readonly bodyFrom = new Map<number, BodyMention>();
  readonly bodyTo = new Map<number, BodyMention>();
  readonly placeFrom = new Map<number, PlaceMention>();
  readonly placeTo = new Map<number, PlaceMention>();
  /** Names by the token where they, or the honorific before them, begin. Known once offices are read. */
  readonly nameFrom = new Map<number, NameFinding>();
  readonly #parties = new Set<string>();
  readonly #common: TokenSet;
  readonly #stops: TokenSet;
  readonly #fields: TokenSet;
  readonly #surnames: TokenSet;
  readonly #letters: TokenSet;
  /** Tokens of parts of the world: "the Korean Peninsula". */
  readonly #regions = new Set<number>();
  readonly #honorifics: ReadonlyMap<number, { readonly to: number }>;
  /** For the token behind each form of address, the one that it begins with. */
  readonly #addressTo = new Map<number, number>();

  constructor({ annotated, offices, countries, places, bodies }: PeopleInput) {
    this.annotated = annotated;
    this.tokens = annotated.tokens;
    for (const office of offices) this.officeFrom.set(office.from, office);
    for (const country of countries) {
      if (!this.countryFrom.has(country.from)) this.countryFrom.set(country.from, country);
      if (!this.countryTo.has(country.to)) this.countryTo.set(country.to, country);
    }
    for (const body of bodies) {
      if (body.type === "multilateral" && body.party !== null) this.#parties.add(body.party);
      this.bodyFrom.set(body.from, body);
      this.bodyTo.set(body.to, body);
    }
    for (const place of places) {
      this.placeFrom.set(place.from, place);
      this.placeTo.set(place.to, place);
    }
    this.#common = annotated.lexicons.tokenSet("common");
    this.#stops = annotated.lexicons.tokenSet("name-stop");
    this.#surnames = annotated.lexicons.tokenSet("surname-too");
    this.#letters = annotated.lexicons.tokenSet("name-suffix");
    this.#fields = annotated.lexicons.tokenSet("portfolio");
    this.#honorifics = wordClasses(annotated, HONORIFIC);
    for (const [from, { to }] of this.#honorifics) this.#addressTo.set(to, from);
    for (const [from, { to }] of wordClasses(annotated, REGION))
      for (let index = from; index < to; index++) this.#regions.add(index);
  }

  /** A body of several states is named, and the one with this code is not. */
  namesOtherBody(code: string): boolean {
    return this.#parties.size > 0 && !this.#parties.has(code);
  }

  norm(index: number): string {
    return this.tokens[index]?.norm ?? "";
  }

  isCapital(index: number): boolean {
    const shape = this.tokens[index]?.shape;
    return shape === "capital" || shape === "upper" || shape === "mixed" || shape === "initial";
  }

  isField(index: number): boolean {
    return this.#fields.has(this.tokens[index]);
  }

  /** A word of English rather than of names: a common one, a word for a body, a field of work. */
  isKnown(index: number): boolean {
    const token = this.tokens[index]!;
    return (
      token.kind !== "word" ||
      this.#common.has(token) ||
      this.#stops.has(token) ||
      this.#fields.has(token) ||
      this.#regions.has(index)
    );
  }

  /** "Park Jin-ho": a family name that is an English word as well, and a word of no other kind behind it. */
  opensName(index: number): boolean {
    if (!this.#surnames.has(this.tokens[index]) || this.tokens[index]!.shape !== "capital") return false;
    const next = this.tokens[index + 1];
    const hyphen = this.tokens[index + 2];
    return next?.shape === "capital" && (!this.isKnown(index + 1) || (hyphen?.norm === "-" && !hyphen.spaced));
  }

  /** "Ada Lomidze [QC AO]": where the letters behind a name end. */
  pastLetters(at: number): number {
    let index = at;
    while (this.tokens[index]?.shape === "upper" && this.#letters.has(this.tokens[index])) index++;
    return index;
  }

  /** "Mr", "His Excellency"; not the "Sri" of "Sri Lanka". */
  honorificAt(index: number): boolean {
    return this.#honorifics.has(index) && this.isCapital(index) && !this.countryFrom.has(index);
  }

  /** Where a form of address begins that ends right before `index`; `index` where none does. */
  pastAddress(index: number): number {
    const from = this.#addressTo.get(index);
    return from !== undefined && this.honorificAt(from) ? from : index;
  }

  /** The country named at `index`, "the" before it or not. */
  countryAt(index: number): CountryMention | undefined {
    return this.countryFrom.get(index) ?? (this.norm(index) === "the" ? this.countryFrom.get(index + 1) : undefined);
  }

  bodyAt(index: number): BodyMention | undefined {
    return this.bodyFrom.get(index) ?? (this.norm(index) === "the" ? this.bodyFrom.get(index + 1) : undefined);
  }

  /** "'s", or the bare apostrophe behind a plural. */
  isPossessive(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && (token.norm === "'s" || (token.norm === "'" && !token.spaced));
  }

  /** The words between two mentions, normalised; "…" when they are too many for a joint. */
  gap(from: number, to: number): string {
    if (to - from > LONGEST_GAP) return "…";
    let words = "";
    for (let index = from; index < to; index++) words += `${index > from ? " " : ""}${this.tokens[index]!.norm}`;
    return words;
  }
}
