/**
 * Wordings that several states bear, or a state and a province, settled by what else the document names.
 *
 *   Congo            Kinshasa or Brazzaville in the text
 *   Korea            Pyongyang or Seoul
 *   Moscow, Prague   the Soviet Union in its years, or where the text speaks of it more than of Russia
 *   Georgia          Tbilisi, Georgian; or Atlanta, Alabama
 *
 * Evidence is counted once: mentions that can mean one state only.
 */
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import type { Candidate } from "./candidates.ts";

type CountryHit = Extract<LexiconHit, { kind: "country" }>;

export class Namesakes {
  /** How often each code is meant beyond doubt. */
  readonly #evidence = new Map<string, number>();
  /** Provinces and cities by country, and the sentences they stand in. */
  readonly #provinces = new Map<string, { count: number; sentences: Set<number> }>();
  /** Provinces by the token they begin at. */
  readonly #regions = new Map<number, { to: number; country: string }>();
  readonly #year: number | null;
  readonly #annotated: Annotated;

  constructor(annotated: Annotated, candidates: readonly Candidate<CountryHit>[]) {
    this.#annotated = annotated;
    const year = /^\d{4}/.exec(annotated.document.published ?? "")?.[0];
    this.#year = year === undefined ? null : Number(year);
    for (const candidate of candidates) {
      const open = candidate.values.filter((value) => !this.#excluded(value));
      if (open.length !== 1 || open[0]!.weak) continue;
      const { code } = open[0]!.entry;
      this.#evidence.set(code, (this.#evidence.get(code) ?? 0) + 1);
    }
    let sentence = 0;
    for (const { from, to, value } of annotated.hits) {
      if (value.kind !== "place" || value.entry.country === null) continue;
      if (value.entry.type === "region") this.#regions.set(from, { to, country: value.entry.country });
      if (value.weak) continue;
      while (annotated.sentences[sentence]!.to <= from) sentence++;
      const { country } = value.entry;
      const known = this.#provinces.get(country) ?? { count: 0, sentences: new Set<number>() };
      this.#provinces.set(country, known);
      known.count++;
      known.sentences.add(sentence);
    }
  }

  evidence(code: string): number {
    return this.#evidence.get(code) ?? 0;
  }

  /** How many provinces and cities of a country the document names beyond doubt. */
  provinces(code: string): number {
    return this.#provinces.get(code)?.count ?? 0;
  }

  /** The state that is meant, and those that are not ruled out; undefined where the words name a province of another country. */
  choose(candidate: Candidate<CountryHit>): { value: CountryHit; or: string[] } | undefined {
    const open = candidate.values.filter((value) => !this.#excluded(value));
    if (open.length === 0) return undefined;
    if (open.length === 1) return this.#isProvince(candidate, open[0]!) ? undefined : { value: open[0]!, or: [] };
    const score = (value: CountryHit) => {
      const { years, code } = value.entry;
      const inItsYears = years !== undefined && this.#year !== null && this.#year >= years[0] && this.#year <= years[1];
      return this.evidence(code) * 4 + (inItsYears ? 1000 : 0) + (years === undefined ? 2 : 0) + (value.weak ? 0 : 1);
    };
    const ranked = [...open].sort((a, b) => score(b) - score(a));
    const value = ranked[0]!;
    const decided = this.evidence(value.entry.code) > 0 || value.entry.years !== undefined;
    const others = ranked
      .slice(1)
      .filter((other) => other.entry.years === undefined && (!decided || this.evidence(other.entry.code) > 0));
    return { value, or: others.map((other) => other.entry.code) };
  }

  /** A state of former times outside its years, and names that were its own only then ("Russia" for the Soviet Union). */
  #excluded(value: CountryHit): boolean {
    const { years } = value.entry;
    if (years === undefined) return false;
    if (this.#year === null) return value.weak;
    const capital = value.form.startsWith("capital:") || value.form === "metonym";
    return (value.weak || capital) && (this.#year < years[0] || this.#year > years[1]);
  }

  /** "Georgia" beside Alabama and Atlanta, with nothing of the Caucasus in the text. */
  #isProvince({ from, to, sentence }: Candidate<CountryHit>, value: CountryHit): boolean {
    if (value.form !== "name" || !value.weak) return false;
    const rival = this.#regions.get(from);
    if (rival === undefined || rival.to !== to) return false;
    const { tokens } = this.#annotated;
    const kind = tokens[from - 1]?.norm === "of" ? tokens[from - 2]?.norm : undefined;
    if (kind === "republic") return false;
    if (kind === "state" && tokens[from - 3]?.norm === "the") return true;
    if (this.evidence(value.entry.code) + this.provinces(value.entry.code) > 0) return false;
    const there = this.#provinces.get(rival.country);
    return there !== undefined && (there.sentences.has(sentence.index) || there.count > 1);
  }
}
