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
import { hitsOf } from "../lookup.ts";
import type { Candidate } from "./candidates.ts";

type CountryHit = Extract<LexiconHit, { kind: "country" }>;

/** Offices that provinces have: "the senators from Georgia". */
const PROVINCIAL = new Set("governor governors senator senators congressman congresswoman".split(" "));

export class Namesakes {
  /** How often each code is meant beyond doubt, in the document and, by "code:block", in a paragraph. */
  readonly #evidence = new Map<string, number>();
  /** Provinces by country: how many are named beyond doubt, and in which sentences. */
  readonly #provinces = new Map<string, { count: number; sentences: Set<number> }>();
  /** Provinces by the token they begin at. */
  readonly #regions = new Map<number, { to: number; country: string }>();
  /** Countries of the places that end before a token. */
  readonly #placeBefore = new Map<number, string>();
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
      this.#add(code);
      this.#add(`${code}:${candidate.sentence.block}`);
    }
    let sentence = 0;
    for (const { from, to, value } of hitsOf(annotated, "place")) {
      if (value.entry.country === null) continue;
      const { country, type } = value.entry;
      this.#placeBefore.set(to, country);
      if (type !== "region") continue;
      this.#regions.set(from, { to, country });
      if (value.weak) continue;
      while (annotated.sentences[sentence]!.to <= from) sentence++;
      const known = this.#provinces.get(country) ?? { count: 0, sentences: new Set<number>() };
      this.#provinces.set(country, known);
      known.count++;
      known.sentences.add(sentence);
    }
  }

  #add(key: string): void {
    this.#evidence.set(key, (this.#evidence.get(key) ?? 0) + 1);
  }

  evidence(code: string): number {
    return this.#evidence.get(code) ?? 0;
  }

  /** The state that is meant, and those that are not ruled out; undefined where the words name a province of another country. */
  choose(candidate: Candidate<CountryHit>): { value: CountryHit; or: string[] } | undefined {
    const open = candidate.values.filter((value) => !this.#excluded(value));
    if (open.length === 0) return undefined;
    if (open.length === 1) return this.#isProvince(candidate, open[0]!) ? undefined : { value: open[0]!, or: [] };
    const score = (value: CountryHit) => {
      const { years, code } = value.entry;
      const inItsYears = years !== undefined && this.#year !== null && this.#year >= years[0] && this.#year <= years[1];
      const near = this.evidence(`${code}:${candidate.sentence.block}`);
      return (
        near * 40 +
        this.evidence(code) * 4 +
        (inItsYears ? 1000 : 0) +
        (years === undefined ? 2 : 0) +
        (value.weak ? 0 : 1)
      );
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

  /** "Georgia" beside Alabama or behind Atlanta; by itself only where nothing of the Caucasus is in the text. */
  #isProvince({ from, to, sentence }: Candidate<CountryHit>, value: CountryHit): boolean {
    if (value.form !== "name" || !value.weak) return false;
    const rival = this.#regions.get(from);
    if (rival === undefined || rival.to !== to) return false;
    const { tokens } = this.#annotated;
    const before = tokens[from - 1]?.norm ?? "";
    const head = tokens[from - 2]?.norm ?? "";
    if (before === "of" && head === "republic") return false;
    if (before === "of" && head === "state" && tokens[from - 3]?.norm === "the") return true;
    if ((before === "of" || before === "from") && PROVINCIAL.has(head)) return true;
    if ((before === "," || before === "and") && this.#placeBefore.get(from - 1) === rival.country) return true;
    const after = tokens[to]?.norm ?? "";
    if ((after === "," || after === "and") && this.#regions.get(to + 1)?.country === rival.country) return true;
    if (this.evidence(value.entry.code) > 0) return false;
    const there = this.#provinces.get(rival.country);
    return there !== undefined && (there.sentences.has(sentence.index) || there.count > 1);
  }
}
