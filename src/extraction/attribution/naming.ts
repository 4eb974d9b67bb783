/** What the rules that name bodies share: what they may ask of the text, and how a name is written out. */
import type { Token } from "../../language/token.ts";
import type { SourceWords } from "./source-words.ts";

export interface NamedBody {
  readonly name: string;
  readonly type: "ministry" | "mission" | "office" | "agency" | "organisation";
  /** Nothing but the kind of body is said ("the ministry"): the text has named it elsewhere. */
  readonly bare: boolean;
  /** Tokens `[from, to)` that the name rests on. */
  readonly from: number;
  readonly to: number;
}

/** A country said at a token: where its words end, what it is called, and how it is said. */
export interface CountryAt {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly form: string;
}

export interface NamingContext {
  readonly tokens: readonly Token[];
  readonly words: SourceWords;
  /** The country whose words cover a token, or undefined. */
  country(token: number): CountryAt | undefined;
  /** Where the words of a news agency or outlet that the lexicon has at a token end. */
  medium(token: number): { readonly to: number } | undefined;
  /** The same for any other body that the lexicon knows ("NATO"), with the name it is shown by. */
  known(token: number): { readonly to: number; readonly name: string } | undefined;
  /** The office that the text gives a person with this surname ("President"), or null. */
  titleOf(surname: string): string | null;
}

/** "Ministry of", "Department for". */
export const OF: ReadonlySet<string> = new Set(["of", "for"]);
/** Those who speak for a body, and what it issues. */
export const SPOKEN_FOR: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson spokespersons spokesmen official officials source sources representative representatives statement statements communique communiqué announcement release readout briefing note notice post tweet chief head director".split(
    " ",
  ),
);

/** Where a name that begins at `from` ends: before a word for those who speak for it. */
export function endOfName(from: number, to: number, { tokens }: NamingContext): number {
  let end = from;
  while (
    end < to &&
    !(SPOKEN_FOR.has(tokens[end]!.norm) && tokens[end]!.shape === "lower") &&
    tokens[end]!.norm !== "'s"
  )
    end++;
  return end;
}

export function countryIn(from: number, to: number, context: NamingContext): string | null {
  for (let index = from; index < to; index++) {
    const country = context.country(index);
    if (country) return country.name;
  }
  return null;
}

export function withCountry(name: string, country: string | null): string {
  return country === null
    ? name
    : `${name} of ${/^(?:United|Netherlands|Philippines|Maldives|Soviet)/u.test(country) ? "the " : ""}${country}`;
}

export function find(from: number, to: number, test: (index: number) => boolean): number {
  for (let index = from; index < to; index++) if (test(index)) return index;
  return -1;
}

export function findLast(from: number, to: number, test: (index: number) => boolean): number {
  for (let index = to - 1; index >= from; index--) if (test(index)) return index;
  return -1;
}

/** Tokens as they stand, one space where there was white space, straight apostrophes. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    text += (index > from && token.spaced ? " " : "") + token.text;
  }
  return titled(text.replaceAll("’", "'"));
}

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to"]);

export function titled(text: string): string {
  return text
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
