/**
 * Which country a person is of: weighed over the whole document, all evidence kept until the end.
 *
 * Printed adjective or "of C" is strongest; then whose list they stand in, across from whom, where they travel to,
 * who else holds the same office, and the country the report speaks from.
 */
import { saidCountries } from "../coreference/people-of-document.ts";
import type { Layers } from "../layers.ts";
import type { PersonMention } from "../mentions/people.ts";
import { choose, type Feature, type LinearModel } from "./linear-model.ts";

export interface CountryChoice {
  readonly code: string | null;
  /** Of the code chosen, among the candidates. */
  readonly probability: number;
  /** Said beside the person's name or office, or worked out. */
  readonly basis: "said" | "inferred";
  /** What spoke for it. */
  readonly because: string;
  /** Where another rule than this weighing settled it. */
  readonly rule?: string;
  /** Tokens that say or suggest it: the vote, or the country's nearest mention. */
  readonly evidence: { readonly from: number; readonly to: number } | null;
}

export interface CountryCandidates {
  readonly codes: readonly string[];
  readonly features: readonly (readonly Feature[])[];
}

/** What the document knows of countries, counted once for all its people. */
export class CountryWeighing {
  readonly #layers: Layers;
  readonly #counts = new Map<string, number>();
  readonly #bySentence = new Map<number, Set<string>>();
  readonly #said: readonly ReadonlySet<string>[];
  readonly #saidOfPerson: ReadonlySet<string>[];
  /** For each person, the countries in which sentences set themselves where the person stands behind, or before, the words. */
  readonly #openRight = new Map<number, Set<string>>();
  readonly #openLeft = new Map<number, Set<string>>();
  /** Where anybody travels in this report. */
  readonly #destinations = new Set<string>();
  readonly #sides = new Map<number, "before the words" | "behind the words" | "on both sides of words">();
  readonly #groups = new Map<number, { same: Set<number>; across: Set<number>; travels: Set<string> }>();
  readonly codes: readonly string[];
  /** Countries settled so far, said or judged; those of people weighed earlier speak for and against those weighed later. */
  readonly #settled = new Map<number, string>();

  constructor(layers: Layers) {
    this.#layers = layers;
    for (const country of layers.countries) {
      this.#counts.set(country.code, (this.#counts.get(country.code) ?? 0) + 1);
      const set = this.#bySentence.get(country.sentence) ?? new Set();
      set.add(country.code);
      this.#bySentence.set(country.sentence, set);
    }
    const codes = new Set(this.#counts.keys());
    for (const body of layers.bodies) if (body.party) codes.add(body.party);
    if (layers.home) codes.add(layers.home.code);
    this.codes = [...codes].sort();
    this.#said = layers.mentions.map((mention) => saidCountries(mention.votes));
    this.#saidOfPerson = layers.people.people.map((person) => new Set(person.mentions.flatMap((m) => [...this.#said[m]!])));
    for (const event of layers.events) {
      if (event.entry.travel) for (const index of event.right) for (const code of layers.actors[index]!.codes) this.#destinations.add(code);
      const left = event.left.map((a) => layers.actors[a]!.mention).filter((m) => m >= 0);
      const right = event.right.map((a) => layers.actors[a]!.mention).filter((m) => m >= 0);
      const destinations = event.entry.travel ? event.right.flatMap((a) => layers.actors[a]!.codes) : [];
      for (const [side, where] of [[left, "before the words"], [right, "behind the words"]] as const) {
        for (const m of side) {
          const person = layers.people.personOf[m]!;
          if (person < 0) continue;
          const stop = layers.stops[event.sentence]!;
          if (stop !== null) {
            const map = side === left ? this.#openLeft : this.#openRight;
            map.set(person, (map.get(person) ?? new Set<string>()).add(stop));
          }
          const known = this.#sides.get(person);
          this.#sides.set(person, known && known !== where ? "on both sides of words" : where);
        }
      }
      const mutual = /^(?:between|of|among|and)$/u.test(event.by) && right.length === 2 ? right : right.length === 0 && event.right.length === 0 && left.length === 2 && !event.entry.travel && event.leftBy !== "clause" ? left : null;
      if (mutual) {
        // "talks between A and B", "A and B met": across from each other.
        this.#link([mutual[0]!], [mutual[1]!], []);
        this.#link([mutual[1]!], [mutual[0]!], []);
        continue;
      }
      this.#link(left, right, destinations);
      this.#link(right, left, []);
    }
  }

  #link(side: readonly number[], across: readonly number[], destinations: readonly string[]): void {
    for (const mention of side) {
      const person = this.#layers.people.personOf[mention]!;
      if (person < 0) continue;
      const entry = this.#groups.get(person) ?? { same: new Set(), across: new Set(), travels: new Set() };
      this.#groups.set(person, entry);
      for (const other of side) if (other !== mention) entry.same.add(other);
      for (const other of across) entry.across.add(other);
      for (const code of destinations) entry.travels.add(code);
    }
  }

  /** The order in which people are weighed: those with a country said, then by their place in the text. */
  order(): number[] {
    const people = this.#layers.people.people.map((person) => person.id);
    return [...people.filter((id) => this.#saidOfPerson[id]!.size > 0), ...people.filter((id) => this.#saidOfPerson[id]!.size === 0)];
  }

  /** Lets later people be weighed in the knowledge of this one's country. */
  settle(personId: number, code: string | null): void {
    if (code !== null) this.#settled.set(personId, code);
  }

  /** Every code that may be the person's, with what speaks for and against it; `more` are codes that the text does not name. */
  candidates(personId: number, more: readonly string[] = []): CountryCandidates {
    const codes = more.length === 0 ? this.codes : [...new Set([...this.codes, ...more])];
    return { codes, features: codes.map((code) => this.#features(personId, code)) };
  }

  /** Whether a country is said beside the person's name or office anywhere. */
  isSaid(personId: number): boolean {
    return this.#saidOfPerson[personId]!.size > 0;
  }

  #features(personId: number, code: string): Feature[] {
    const { people, mentions, home, annotated } = this.#layers;
    const person = people.people[personId]!;
    const features = new Set<string>();
    let saidElse = false;
    let saidHere = false;
    for (const index of person.mentions) {
      const mention = mentions[index]!;
      for (const vote of mention.votes) {
        const own = mention.name === null ? "unnamed mention" : "named mention";
        if (vote.code === code) {
          features.add(`said: ${vote.how}, ${own}`);
          if (vote.how !== "to") saidHere = true;
        } else if (vote.how !== "to") saidElse = true;
      }
    }
    if (saidElse && !saidHere) features.add("another country is said");
    const quiet = !saidElse && !saidHere;
    const isHome = home?.code === code;
    if (isHome) {
      features.add(quiet ? `home (${home.from}), none said` : "home");
      if (quiet && person.mentions.some((m) => mentions[m]!.votes.some((vote) => vote.how === "to" && vote.code !== code))) features.add("home, sent abroad");
      if (quiet && person.mentions.some((m) => mentions[m]!.votes.some((vote) => vote.how === "to" && vote.code === code))) features.add("home, sent here");
    }
    if (quiet) {
      const group = this.#groups.get(personId);
      if (group) {
        for (const m of group.same) {
          const { said, judged } = this.#countryAround(m, personId);
          if (said === code) features.add("list neighbour is of it");
          else if (judged === code) features.add("list neighbour is judged of it");
        }
        for (const m of group.across) {
          const { said, judged } = this.#countryAround(m, personId);
          if (said === code) features.add("across from one of it");
          else if (said !== null) features.add("across from one of another");
          else if (judged === code) features.add("across from one judged of it");
          else if (judged !== null) features.add("across from one judged of another");
        }
        if (group.travels.has(code)) features.add("travels to it");
        else if (group.travels.size > 0) features.add("travels elsewhere");
      }
      const offices = person.mentions.flatMap((m) => mentions[m]!.offices);
      if (offices.length > 0) {
        const rival = people.people.some(
          (other) => other !== person && this.#saidOfPerson[other.id]!.has(code) && other.mentions.some((m) => mentions[m]!.offices.some((o) => offices.some((mine) => mine.entry === o.entry && mine.step === o.step && mine.foreign === o.foreign && !/minister|secretary|adviser/iu.test(o.entry.words[0] ?? "")))),
        );
        if (rival) features.add("another of it holds the office");
        const judgedRival = people.people.some(
          (other) => other !== person && this.#saidOfPerson[other.id]!.size === 0 && this.#settled.get(other.id) === code && other.mentions.some((m) => mentions[m]!.offices.some((o) => offices.some((mine) => mine.entry === o.entry && mine.step === o.step && /president|prime|foreign minister|security adviser/iu.test(o.entry.words[0] ?? "")))),
        );
        if (judgedRival) features.add("another judged of it holds the office");
        const posted = offices.some((office) => office.entry.rank === "ambassador" || office.entry.rank === "official");
        if (posted && people.people.some((other) => other !== person && this.#countryAround(other.mentions[0]!, personId).said === code && other.mentions.some((m) => mentions[m]!.offices.some((o) => o.entry.rank === "ambassador")))) features.add("an envoy of it is here");
        if (offices.some((office) => office.entry.typical?.includes(code))) features.add("office typical of it");
        else if (offices.some((office) => office.entry.typical)) features.add("office typical of others");
      }
      const first = mentions[person.mentions[0]!]!;
      for (const [step, where] of [[-1, "before"], [1, "after"]] as const) {
        const next = mentions[person.mentions[0]! + step];
        if (next?.sentence !== first.sentence) continue;
        const { said, judged } = this.#countryAround(person.mentions[0]! + step, personId);
        if (said === code) features.add(`the one ${where} is of it`);
        else if (judged === code) features.add(`the one ${where} is judged of it`);
      }
      if (this.#openRight.get(personId)?.has(code)) features.add("met in it");
      if (this.#openLeft.get(personId)?.has(code)) features.add("meets somebody in it");
      if (this.#destinations.has(code)) features.add(this.#destinations.size === 1 ? "the only destination" : "a destination");
      if (isHome) {
        const bare = person.mentions.some((m) => mentions[m]!.name === null && mentions[m]!.votes.length === 0 && mentions[m]!.determiner === "definite");
        if (bare) features.add('home, called "the" and the office');
        if (person.mentions[0] === people.personOf.findIndex((id) => id >= 0)) features.add("home, the first person named");
        const sides = this.#sides.get(personId);
        if (sides) features.add(`home, ${sides}`);
      }
      if (this.#bySentence.get(first.sentence)?.has(code)) {
        features.add("named in the sentence");
        if (this.#bySentence.get(first.sentence)!.size === 1) features.add("only one named in the sentence");
        if (this.#nearestBefore(first) === code) features.add("nearest before");
      }
      const title = annotated.sentences.find((sentence) => sentence.blockKind === "title");
      if (title && this.#bySentence.get(title.index)?.has(code)) features.add("named in the headline");
      const top = this.#ranking();
      const place = top.indexOf(code);
      features.add(place === 0 ? "most named" : place === 1 ? "second most named" : place < 0 ? "not named" : "named");
      if (place === 0 && isHome) features.add("most named and home");
      if (!home) features.add(place === 0 ? "most named, no home" : "not most named, no home");
      const dateline = annotated.document.dateline;
      if (dateline?.place && this.#layers.places.some((p) => p.country === code && p.name.toLowerCase() === dateline.place!.toLowerCase())) features.add("dateline is there");
      if (!/^[A-Z]{2}$/u.test(code)) features.add("is a body");
    }
    return [...features];
  }

  /** What is known of the country of the person a mention is of: said beside them, or judged before. */
  #countryAround(mention: number, asking: number): { said: string | null; judged: string | null } {
    const person = this.#layers.people.personOf[mention]!;
    if (person === asking) return { said: null, judged: null };
    const said = person >= 0 ? this.#saidOfPerson[person]! : this.#said[mention]!;
    if (said.size > 0) return { said: [...said][0]!, judged: null };
    return { said: null, judged: person >= 0 ? (this.#settled.get(person) ?? null) : null };
  }

  #top: string[] | null = null;
  #ranking(): string[] {
    return (this.#top ??= [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code));
  }

  #nearestBefore(mention: PersonMention): string | null {
    const before = this.#layers.countries.filter((country) => country.sentence === mention.sentence && country.to <= mention.from);
    return before.at(-1)?.code ?? null;
  }

  choose(personId: number, model: LinearModel): CountryChoice {
    const { codes, features } = this.candidates(personId);
    const { index, probabilities } = choose(model, features);
    if (index === -1) return { code: null, probability: 0, basis: "inferred", because: "no country is named", evidence: null };
    const code = codes[index]!;
    const { people, mentions, countries } = this.#layers;
    const votes = people.people[personId]!.mentions.flatMap((m) => mentions[m]!.votes).filter((vote) => vote.code === code && vote.how !== "to");
    const vote = votes[0];
    if (vote) return { code, probability: probabilities[index]!, basis: "said", because: vote.how, evidence: vote };
    const strongest = [...(features[index] as string[])].sort((a, b) => (model.weights.get(b) ?? 0) - (model.weights.get(a) ?? 0))[0] ?? "";
    const nearest = countries.find((country) => country.code === code) ?? null;
    return { code, probability: probabilities[index]!, basis: "inferred", because: strongest, evidence: nearest };
  }
}
