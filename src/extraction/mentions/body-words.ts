/** Reads what stands around the head of a body's name: capitals, and the state before or behind it. */
import type { Sentence, Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import type { BodyMention, CountryMention, PlaceMention } from "../mention.ts";
import { bodyOfCountry } from "./country-names.ts";

/** A body as a rule of shape found it. */
export interface Shaped {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly type: BodyMention["type"];
  readonly party: string | null;
  readonly members?: readonly string[];
  readonly rule: string;
}

export interface Neighbours {
  readonly annotated: Annotated;
  readonly countryFrom: ReadonlyMap<number, CountryMention>;
  readonly countryTo: ReadonlyMap<number, CountryMention>;
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
}

export class BodyWords {
  readonly tokens: readonly Token[];
  readonly neighbours: Neighbours;

  constructor(neighbours: Neighbours) {
    this.neighbours = neighbours;
    this.tokens = neighbours.annotated.tokens;
  }

  is(index: number, norm: string): boolean {
    return this.tokens[index]?.norm === norm;
  }

  isCapital(index: number): boolean {
    const shape = this.tokens[index]?.shape;
    return shape === "capital" || shape === "upper" || shape === "mixed";
  }

  isPossessive(index: number): boolean {
    return this.is(index, "'s") || (this.is(index, "'") && !this.tokens[index]!.spaced);
  }

  words(from: number, to: number): string {
    return wordsOf(this.neighbours.annotated, from, to);
  }

  /** "president's media division" as a name: "President's Media Division". */
  titled(from: number, to: number): string {
    return this.words(from, to)
      .replaceAll("’", "'")
      .replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  }

  ofCountry(name: string, code: string | null): string {
    return bodyOfCountry(this.neighbours.annotated.lexicons, name, code);
  }

  /** The body with the state before or behind it. */
  national(from: number, to: number, sentence: Sentence, name: string, rule: string): Shaped {
    const owner = this.ownerOf(from, to, sentence);
    return { ...owner, name: this.ofCountry(name, owner.party), type: "national", rule };
  }

  /** "Georgia's [Parliament]", "[Parliament] of the Republic of Malta", "[Ministry of Defence], Sri Lanka". */
  ownerOf(from: number, to: number, sentence: Sentence): { from: number; to: number; party: string | null } {
    const { countryFrom, countryTo } = this.neighbours;
    let before = from;
    if (this.is(before - 1, "royal") || this.is(before - 1, "federal")) before--;
    if (this.isPossessive(before - 1)) before--;
    const left = countryTo.get(before);
    if (left && left.from >= sentence.from) return { from: left.from, to, party: left.code };
    let at = to;
    if (this.is(at, ",")) at++;
    else if (this.is(at, "of")) at += this.is(at + 1, "the") ? 2 : 1;
    else return { from, to, party: null };
    const right = at < sentence.to ? countryFrom.get(at) : undefined;
    if (right?.form !== "name") return { from, to, party: null };
    // ", Sri Lanka" closes the name; ", Sri Lanka's" opens something else.
    if (this.is(at - 1, ",") && /^(?:'s|and|-)$/u.test(this.tokens[right.to]?.norm ?? ""))
      return { from, to, party: null };
    return { from, to: right.to, party: right.code };
  }
}
