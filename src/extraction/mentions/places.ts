/**
 * Places below a country: cities, seats and airports, provinces; a capital is one too, though its name also speaks for a government.
 *
 *   Geneva · Sharm el-Sheikh · the Great Hall of the People (Beijing) · Crimea · Nice, France · at the Munich Security Conference
 *
 * A name that is as often a word or a person needs a cue ("in Nice"). Of several cities of one name that one is meant whose
 * country stands behind it or is spoken of in the text; else the larger. Passed over: "Paris Agreement", "Jack London".
 */
import type { Sentence } from "../../language/token.ts";
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf, wordsOf } from "../lookup.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { findCountries } from "./countries.ts";
import { surroundingsOf } from "./surroundings.ts";
import { findTowns, type Realm } from "./towns.ts";

type PlaceHit = Extract<LexiconHit, { kind: "place" }>;
type SeatHit = Extract<LexiconHit, { kind: "place" | "country" | "body" }>;

/** What a candidate stands for: a place of the lexicon, a capital, or a forum that always meets in one city. */
interface Meaning {
  readonly name: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly weak: boolean;
  readonly rule: string;
}

function isPlace(value: LexiconHit): value is SeatHit {
  if (value.kind === "place") return true;
  if (value.kind === "country") return value.form.startsWith("capital:");
  return value.kind === "body" && value.entry.seat !== undefined && !value.weak;
}

function holdsPlace(value: LexiconHit): boolean {
  if (value.kind === "word") return value.form === "country-look-alike";
  if (value.kind === "undertaking") return value.form === "name";
  if (value.kind === "country") return value.form === "name";
  return value.kind === "body" && value.entry.type !== "national" && !value.weak;
}

const known = new WeakMap<Annotated, readonly PlaceMention[]>();

export function findPlaces(annotated: Annotated): readonly PlaceMention[] {
  let found = known.get(annotated);
  if (!found) known.set(annotated, (found = find(annotated)));
  return found;
}

function find(annotated: Annotated): PlaceMention[] {
  const { tokens } = annotated;
  const countries = findCountries(annotated);
  const countryAt = new Map<number, CountryMention>();
  const spoken = new Map<string, number>();
  for (const mention of countries) {
    countryAt.set(mention.from, mention);
    spoken.set(mention.code, (spoken.get(mention.code) ?? 0) + 1);
  }
  const around = surroundingsOf(annotated);
  const candidates = candidatesOf(annotated, isPlace, holdsPlace);
  const provinceAt = new Map<number, string | null>();
  for (const { from, values } of candidates) {
    for (const value of values)
      if (value.kind === "place" && value.entry.type === "region") provinceAt.set(from, value.entry.country);
  }
  /** Where a country's name stands, whether or not it was read as the country. */
  const countryNames = new Set<number>();
  for (const { from, value } of hitsOf(annotated, "country")) if (value.form === "name") countryNames.add(from);
  const mentions: PlaceMention[] = [];
  for (const candidate of candidates) {
    const meaning = choose(candidate);
    if (!meaning || !stands(candidate, meaning)) continue;
    const { from, sentence } = candidate;
    const to = airportEnd(candidate, meaning);
    const name = to > candidate.to ? wordsOf(annotated, from, to) : meaning.name;
    const { country, city } = meaning;
    const rule = to > candidate.to ? "place/airport" : meaning.rule;
    mentions.push({
      kind: "place",
      name,
      country,
      city,
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence: sentence.index,
      rule,
    });
  }
  const held = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) held.fill(1, from, to);
  for (const { from, to } of countries) held.fill(1, from, to);
  const towns = findTowns(annotated, realms(), (index) => held[index] === 1);
  return towns.length === 0 ? mentions : [...mentions, ...towns].sort((a, b) => a.from - b.from);

  function realms(): Realm[] {
    const regions = candidates.flatMap(({ from, sentence }) => {
      const country = provinceAt.get(from);
      return country ? [{ from, sentence: sentence.index, country }] : [];
    });
    const states = countries.flatMap(({ from, sentence, code, form }) =>
      form === "name" ? [{ from, sentence, country: code }] : [],
    );
    return [...regions, ...states];
  }

  function choose(candidate: Candidate<SeatHit>): Meaning | undefined {
    const meanings = candidate.values.flatMap((value) => meaningOf(value, candidate) ?? []);
    if (meanings.length < 2) return meanings[0];
    const named = countryBehind(candidate.to);
    const fitting = named === undefined ? meanings : meanings.filter((meaning) => meaning.country === named);
    let best = fitting[0] ?? meanings[0]!;
    const score = (meaning: Meaning) => (spoken.get(meaning.country ?? "") ?? 0) * 2 + (meaning.weak ? 0 : 1);
    for (const meaning of fitting) if (score(meaning) > score(best)) best = meaning;
    return best;
  }

  function meaningOf(value: SeatHit, { from, values }: Candidate<SeatHit>): Meaning | undefined {
    if (value.kind === "place") return meaningOfPlace(value, countryAt.get(from));
    if (value.kind === "body")
      return { ...value.entry.seat!, name: value.entry.name, weak: false, rule: "place/forum" };
    const city = value.form.slice("capital:".length);
    const { code, years } = value.entry;
    const chosen = countryAt.get(from);
    // A capital that two states had, one after the other, goes with the state that is meant.
    const shared = values.some((other) => other.kind === "country" && other.entry.code === chosen?.code);
    if (chosen?.form === "capital" && shared ? chosen.code !== code : years !== undefined) return undefined;
    return { name: city, country: code, city, weak: value.weak, rule: "place/capital" };
  }

  /** ", France", ", Massachusetts", ", U.S.": the country said behind a place. */
  function countryBehind(to: number): string | null | undefined {
    if (tokens[to]?.text !== ",") return undefined;
    const behind = countryAt.get(to + 1);
    if (behind?.form === "name") return behind.code;
    return provinceAt.get(to + 1) ?? undefined;
  }

  function stands({ from, to, sentence }: Candidate<SeatHit>, { weak, rule, country }: Meaning): boolean {
    if (rule === "place/forum") return true;
    if (
      tokens[to]?.text === "$" ||
      (to - from === 1 && (around.endsName(from, sentence) || around.followsTitle(from, sentence)))
    )
      return false;
    const cue = around.hasPlaceCue(from, to, sentence);
    if (isAcronym(from, to, sentence)) return false;
    const named = rule !== "place/seat" && (around.beginsName(to, sentence) || around.continuesName(from, sentence));
    if (!weak) return !named || cue || rule === "place/region";
    if (named) return false;
    // "Georgia" that is not the state was found to be the province.
    if (cue || (rule === "place/region" && isCountryName(from))) return true;
    return countryBehind(to) === country || listedWithPlace(from);
  }

  /** "ABA" for Aba, in a text that is not all in capitals. */
  function isAcronym(from: number, to: number, sentence: Sentence): boolean {
    const { shape, text } = tokens[from]!;
    return to - from === 1 && shape === "upper" && text.length < 5 && !around.titleCased(sentence);
  }

  function isCountryName(from: number): boolean {
    return countryNames.has(from) && !countryAt.has(from);
  }

  /** "Geneva and Nice", "Geneva, Nice": beside a place that stands by itself. */
  function listedWithPlace(from: number): boolean {
    const last = mentions[mentions.length - 1];
    if (!last) return false;
    const joint = tokens[from - 1];
    return last.to === from - 1 && (joint?.norm === "and" || joint?.norm === "or");
  }

  function airportEnd({ to, sentence }: Candidate<SeatHit>, { rule }: Meaning): number {
    if (rule === "place/region" || rule === "place/forum") return to;
    let end = to;
    if (end < sentence.to && tokens[end]!.norm === "international") end++;
    if (end < sentence.to && tokens[end]!.norm === "airport") return end + 1;
    return to;
  }
}

function meaningOfPlace({ entry, form, weak }: PlaceHit, country: CountryMention | undefined): Meaning | undefined {
  const { type } = entry;
  if (type === "region" && country?.form === "name") return undefined;
  const city = entry.city === undefined ? entry.name : entry.city;
  const name = type === "city" || type === "region" ? entry.name : form;
  const code = entry.country === "RU" && country?.code === "SU" ? "SU" : entry.country;
  return { name, country: code, city, weak, rule: `place/${type}` };
}
