/**
 * What a body is called, however a report puts it: "the Azerbaijani Foreign Ministry", "Baku's Foreign Ministry" and "the press service
 * of the Foreign Ministry of Azerbaijan" are the Ministry of Foreign Affairs of Azerbaijan; "the Pakistani embassy in Brussels" is the
 * Embassy of Pakistan in Brussels. Bodies that bear a name of their own keep it.
 */
import type { Token } from "../../language/token.ts";
import type { Phrase } from "./body-phrase.ts";
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
  /** The same for any other body that the lexicon knows ("NATO", "NSC"), with the name it is shown by. */
  /** The office that the text gives a person with this surname ("President"), or null. */
  titleOf(surname: string): string | null;
  known(token: number): { readonly to: number; readonly name: string } | undefined;
}

const HIGH = new Set(["high", "permanent"]);
const OF = new Set(["of", "for"]);
const ARTICLE = new Set(["the", "a", "an"]);
const STATE = new Set([
  "republic",
  "state",
  "kingdom",
  "islamic",
  "people's",
  "peoples",
  "democratic",
  "socialist",
  "federal",
  "federation",
  "union",
  "commonwealth",
  "government",
  "s",
  "'s",
]);
const DESCRIPTION = new Set([
  "official",
  "state",
  "state-run",
  "state-owned",
  "semi-official",
  "national",
  "news",
  "local",
  "the",
  "government",
  "private",
  "leading",
  "independent",
]);
const SPOKEN_FOR = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespersons",
  "spokesmen",
  "official",
  "officials",
  "source",
  "sources",
  "representative",
  "representatives",
  "statement",
  "statements",
  "communique",
  "communiqué",
  "announcement",
  "release",
  "readout",
  "briefing",
  "note",
  "notice",
  "post",
  "tweet",
  "chief",
  "head",
  "director",
]);

export function bodyIn(phrase: Phrase, context: NamingContext): NamedBody | null {
  return (
    ministryIn(phrase, context) ??
    missionIn(phrase, context) ??
    agencyIn(phrase, context) ??
    officeIn(phrase, context) ??
    knownIn(phrase, context)
  );
}

function ministryIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const head = find(from, to, (index) => words.ministry.has(tokens[index]!.norm));
  if (head < 0) return null;
  const country = countryIn(from, to, context);
  const after = head + 1 < to && OF.has(tokens[head + 1]!.norm) ? fieldAfter(head + 2, to, context) : null;
  const field = after ?? fieldBefore(from, head, context);
  // "Ministry of Georgia" has a country and no field.
  const name = field === "" ? "Ministry" : `Ministry of ${/^foreign$/iu.test(field) ? "Foreign Affairs" : field}`;
  return { name: withCountry(name, country), type: "ministry", bare: field === "", from, to };
}

/** "Foreign Affairs of the Republic of Georgia" → "Foreign Affairs". */
function fieldAfter(from: number, to: number, context: NamingContext): string | null {
  const { tokens } = context;
  let end = to;
  for (let index = from; index < to; index++) {
    const { norm } = tokens[index]!;
    const stops = SPOKEN_FOR.has(norm) || norm === "'s" || norm === "in" || context.country(index) !== undefined;
    if (!stops) continue;
    end = index;
    break;
  }
  while (
    end > from &&
    (OF.has(tokens[end - 1]!.norm) || tokens[end - 1]!.norm === "the" || STATE.has(tokens[end - 1]!.norm))
  )
    end--;
  return end > from ? written(tokens, from, end) : null;
}

/** "Azerbaijani Foreign" → "Foreign"; "spokesman of the Georgian Internal Affairs" → "Internal Affairs". */
function fieldBefore(from: number, head: number, context: NamingContext): string {
  const { tokens, words } = context;
  let start = head;
  for (let index = head - 1; index >= from; index--) {
    const { norm, shape, kind } = tokens[index]!;
    if (context.country(index) || OF.has(norm) || norm === "the" || norm === "'s" || SPOKEN_FOR.has(norm)) break;
    if (shape === "lower" && !words.nameWord.has(norm) && norm !== "and") break;
    if (kind === "punct" && norm !== "&" && norm !== "-") break;
    start = index;
  }
  return start < head ? written(tokens, start, head) : "";
}

function missionIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const head = find(from, to, (index) => {
    const { norm } = tokens[index]!;
    if (words.mission.has(norm)) return true;
    return (norm === "commission" || norm === "mission") && index > from && HIGH.has(tokens[index - 1]!.norm);
  });
  if (head < 0) return null;
  const twoWords = tokens[head]!.norm === "commission" || tokens[head]!.norm === "mission";
  const seat = find(head, to, (index) => tokens[index]!.norm === "in");
  const place = seat < 0 ? "" : ` in ${written(tokens, seat + 1, endOfName(seat + 1, to, context))}`;
  const first = twoWords ? head - 1 : head;
  // "the Indian High Commission" is a name as it stands; "the Canadian embassy" describes one.
  if (tokens[head]!.shape !== "lower" && context.country(first - 1)) {
    return {
      name: written(tokens, context.country(first - 1)!.from, head + 1) + place,
      type: "mission",
      bare: false,
      from,
      to,
    };
  }
  const country = countryIn(from, seat < 0 ? to : seat, context);
  return {
    name: withCountry(written(tokens, first, head + 1), country) + place,
    type: "mission",
    bare: country === null,
    from,
    to,
  };
}

function agencyIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens } = context;
  for (let index = from; index < to; index++) {
    const medium = context.medium(index);
    if (medium && medium.to <= to)
      return { name: written(tokens, index, medium.to), type: "agency", bare: false, from, to };
  }
  // "the official news agency APS", "Middle East News Agency"
  const head = find(
    from,
    to,
    (index) => tokens[index]!.norm === "agency" && index > from && tokens[index - 1]!.norm === "news",
  );
  if (head < 0) return null;
  if (head + 1 < to && tokens[head + 1]!.shape !== "lower") {
    return { name: written(tokens, head + 1, to), type: "agency", bare: false, from, to };
  }
  let start = from;
  while (start < head && (DESCRIPTION.has(tokens[start]!.norm) || context.country(start)?.form === "adjective"))
    start++;
  if (start >= head - 1) return null;
  return { name: written(tokens, start, head + 1), type: "agency", bare: false, from, to };
}

function officeIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const isHead = (index: number) =>
    words.body.has(tokens[index]!.norm) && !(tokens[index]!.norm === "house" && index === from);
  const head = findLast(from, to, isHead);
  if (head < 0) return null;
  // "press service of the President", "spokesman of the White House"
  let start = from;
  let end = head + 1;
  if (head + 1 < to && OF.has(tokens[head + 1]!.norm)) end = endOfName(head + 2, to, context);
  for (let index = start; index < head; index++) {
    const { norm } = tokens[index]!;
    if (SPOKEN_FOR.has(norm) && OF.has(tokens[index + 1]?.norm ?? "")) start = index + 2;
  }
  while (start < head && (ARTICLE.has(tokens[start]!.norm) || tokens[start]!.norm === "official")) start++;
  const holder = holderIn(start, head, context);
  if (holder !== null)
    return {
      name: `${holder}'s ${written(tokens, holderEnd(start, head, context), end)}`,
      type: "office",
      bare: false,
      from,
      to,
    };
  // "Sri Lanka's Export Development Board" is that of Sri Lanka; "Chinese military" is so called.
  const country = context.country(start);
  const possessed = country && country.to < head && tokens[country.to]?.norm === "'s";
  if (possessed) start = country.to + 1;
  const name = titled(written(tokens, start, end));
  const bare = end - start < 2 && tokens[head]!.shape === "lower" && !words.byItself.has(tokens[head]!.norm);
  return { name: possessed ? withCountry(name, country.name) : name, type: "office", bare, from, to };
}

const HOLDER = /^(?:Prime Minister|Vice President|President|Premier|Chancellor|Foreign Minister)(?= |$)/u;

/** "Prime Minister Okoye's office", "Okoye's office" with "President Okoye" above: the office is that of the office, not of the man. */
function holderIn(from: number, head: number, context: NamingContext): string | null {
  const end = holderEnd(from, head, context);
  if (end === from) return null;
  const words = written(context.tokens, from, end - 1);
  const said = HOLDER.exec(words);
  if (said) return said[0];
  return context.country(from) || /\s/u.test(words) ? null : context.titleOf(words);
}

/** Behind the last possessive before the head. */
function holderEnd(from: number, head: number, { tokens }: NamingContext): number {
  for (let index = head - 1; index > from; index--) if (tokens[index]!.norm === "'s") return index + 1;
  return from;
}

function knownIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  for (let index = from; index < to; index++) {
    const known = context.known(index);
    if (known && known.to <= to) return { name: known.name, type: "office", bare: false, from, to };
  }
  return null;
}

/** Where a name that begins at `from` ends: before a word for those who speak for it. */
function endOfName(from: number, to: number, { tokens }: NamingContext): number {
  let end = from;
  while (
    end < to &&
    !(SPOKEN_FOR.has(tokens[end]!.norm) && tokens[end]!.shape === "lower") &&
    tokens[end]!.norm !== "'s"
  )
    end++;
  return end;
}

function countryIn(from: number, to: number, context: NamingContext): string | null {
  for (let index = from; index < to; index++) {
    const country = context.country(index);
    if (country) return country.name;
  }
  return null;
}

function withCountry(name: string, country: string | null): string {
  return country === null
    ? name
    : `${name} of ${/^(?:United|Netherlands|Philippines|Maldives|Soviet)/u.test(country) ? "the " : ""}${country}`;
}

function find(from: number, to: number, test: (index: number) => boolean): number {
  for (let index = from; index < to; index++) if (test(index)) return index;
  return -1;
}

function findLast(from: number, to: number, test: (index: number) => boolean): number {
  for (let index = to - 1; index >= from; index--) if (test(index)) return index;
  return -1;
}

/** Tokens as they stand, one space where there was white space, straight apostrophes. */
function written(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    text += (index > from && token.spaced ? " " : "") + token.text;
  }
  return titled(text.replaceAll("’", "'"));
}

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to"]);

function titled(text: string): string {
  return text
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
