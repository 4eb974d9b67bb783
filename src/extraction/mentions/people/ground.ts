/** What stands at each token of the document, as rules about people ask: an office, a country, a body, a place, a name. */
import type { Token } from "../../../language/token.ts";
import type { Annotated } from "../../annotated.ts";
import type { BodyMention, CountryMention, PlaceMention } from "../../mention.ts";
import { findNames, type NameFinding } from "../names.ts";
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
const LONGEST_GAP = 4;

export class Ground {
  readonly annotated: Annotated;
  readonly tokens: readonly Token[];
  readonly offices: readonly OfficeFinding[];
  readonly names: readonly NameFinding[];
  readonly officeFrom = new Map<number, OfficeFinding>();
  readonly countryFrom = new Map<number, CountryMention>();
  readonly countryTo = new Map<number, CountryMention>();
  readonly bodyFrom = new Map<number, BodyMention>();
  readonly bodyTo = new Map<number, BodyMention>();
  readonly placeFrom = new Map<number, PlaceMention>();
  /** Names by the token where they, or the honorific before them, begin. */
  readonly nameFrom = new Map<number, NameFinding>();

  constructor({ annotated, offices, countries, places, bodies, taken }: PeopleInput) {
    this.annotated = annotated;
    this.tokens = annotated.tokens;
    this.offices = offices;
    const occupied = new Uint8Array(this.tokens.length);
    for (const mention of [...offices, ...countries, ...bodies, ...places]) occupied.fill(1, mention.from, mention.to);
    for (const office of offices) this.officeFrom.set(office.from, office);
    for (const country of countries) {
      if (!this.countryFrom.has(country.from)) this.countryFrom.set(country.from, country);
      if (!this.countryTo.has(country.to)) this.countryTo.set(country.to, country);
    }
    for (const body of bodies) {
      this.bodyFrom.set(body.from, body);
      this.bodyTo.set(body.to, body);
    }
    for (const place of places) this.placeFrom.set(place.from, place);
    this.names = findNames(annotated, (index) => occupied[index] === 1 || taken(index));
    for (const name of this.names) this.nameFrom.set(name.honorificFrom, name);
  }

  norm(index: number): string {
    return this.tokens[index]?.norm ?? "";
  }

  nameOrOfficeAt(index: number): boolean {
    return this.nameFrom.has(index) || this.officeFrom.has(index);
  }

  /** The words between two mentions, normalised; "…" when they are too many for a joint. */
  gap(from: number, to: number): string {
    if (to - from > LONGEST_GAP) return "…";
    let words = "";
    for (let index = from; index < to; index++) words += `${index > from ? " " : ""}${this.tokens[index]!.norm}`;
    return words;
  }
}
