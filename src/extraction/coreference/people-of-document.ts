/**
 * Mentions of people → the people of the document: one entry for "President Anura Kumara Dissanayake", "Dissanayake",
 * "the President"; one for each unnamed holder of an office that takes part ("the Lebanese President").
 *
 * Names are taken from prose; a headline's only when prose has none. Countries are weighed later (`country-of-person.ts`).
 */
import type { Annotated } from "../annotated.ts";
import type { OfficeFinding } from "../mentions/offices.ts";
import type { CountryVote, PersonMention } from "../mentions/people.ts";

export interface Person {
  readonly id: number;
  /** The fullest name; null for a holder of an office whom the document does not name. */
  name: string | null;
  /** Normalised words of the fullest name, particles and initials included. */
  words: string[];
  /** Indices into the document's person mentions, in order of the text. */
  readonly mentions: number[];
  /** Whether only a bare word, without office or honorific, stands for this person so far. */
  weak: boolean;
}

export interface PeopleOfDocument {
  readonly people: readonly Person[];
  /** For each person mention, the person it is of; -1 for groups and for names that are nobody. */
  readonly personOf: readonly number[];
}

/** What is known of a person from their mentions so far, kept so that it need not be gathered at every mention. */
interface Known {
  readonly said: Set<string>;
  readonly offices: OfficeFinding[];
  /** Mentions by name, in order of the text, once all are placed. */
  named: readonly number[];
  /** First and last mention by office alone. */
  first: number;
  last: number;
}

const INITIAL = /^\p{L}$/u;

export function peopleOfDocument(annotated: Annotated, mentions: readonly PersonMention[], home: string | null): PeopleOfDocument {
  const { sentences, lexicons } = annotated;
  const particles = lexicons.wordSet("name-particle");
  const suffixes = lexicons.wordSet("name-suffix");
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const personOf = new Array<number>(mentions.length).fill(-1);
  const bareWords = new Map<string, number>();
  for (const { name } of mentions) if (name && name.words === 1) for (const word of nameWords(name.text)) bareWords.set(word, (bareWords.get(word) ?? 0) + 1);
  const known = new Map<Person, Known>();
  const inProse = (mention: PersonMention) => {
    const kind = sentences[mention.sentence]!.blockKind;
    return kind === "body" || kind === "heading";
  };

  // Full names of prose first, so that a surname in the headline finds its person.
  const order = mentions.map((_, index) => index);
  const full = (mention: PersonMention) => mention.name !== null && mention.name.words >= 2;
  for (const index of order) if (inProse(mentions[index]!) && full(mentions[index]!)) place(index, true);
  for (const index of order) if (inProse(mentions[index]!) && mentions[index]!.name && !full(mentions[index]!)) place(index, true);
  for (const index of order) if (!inProse(mentions[index]!) && mentions[index]!.name) place(index, mentions[index]!.offices.length > 0 || mentions[index]!.honorific);
  for (const person of people) known.get(person)!.named = [...person.mentions].sort((a, b) => a - b);
  for (const index of order) if (mentions[index]!.name === null && !mentions[index]!.plural) placeUnnamed(index);
  for (const person of people) person.mentions.sort((a, b) => a - b);
  return { people, personOf };

  function place(index: number, mayFound: boolean): void {
    const mention = mentions[index]!;
    const name = mention.name!;
    const words = nameWords(name.text);
    if (words.length === 0) return;
    const same = findKnown(words, mention, index);
    if (same) {
      join(same, index);
      if (words.length > same.words.length && inProse(mention)) rename(same, name.text, words);
      if (mention.offices.length > 0 || mention.honorific) same.weak = false;
      return;
    }
    const introduced = mention.offices.length > 0 || mention.honorific;
    if (!mayFound) return;
    if (!introduced && (name.rare === 0 || (name.words < 2 && !recurs(words[0]!)))) return;
    const person: Person = { id: people.length, name: name.text, words: [], mentions: [], weak: !introduced };
    people.push(person);
    rename(person, name.text, words);
    join(person, index);
  }

  /** A bare word that stands for somebody does so more than once ("Zelensky"). */
  function recurs(word: string): boolean {
    return (bareWords.get(word) ?? 0) >= 2;
  }

  function join(person: Person, index: number): void {
    person.mentions.push(index);
    personOf[index] = person.id;
    const { offices, votes, name } = mentions[index]!;
    let of = known.get(person);
    if (!of) known.set(person, (of = { said: new Set(), offices: [], named: [], first: Number.POSITIVE_INFINITY, last: -1 }));
    for (const vote of votes) if (vote.how !== "to") of.said.add(vote.code);
    for (const office of offices) {
      if (!of.offices.some((other) => other.entry === office.entry && other.step === office.step && other.title === office.title)) of.offices.push(office);
    }
    if (name === null) {
      of.first = Math.min(of.first, index);
      of.last = Math.max(of.last, index);
    }
  }

  /** The last of a person's mentions before this one (-1 for none), and their first. */
  function lastBefore(person: Person, index: number): { last: number; first: number } {
    const { named, first, last } = known.get(person)!;
    let [low, high] = [0, named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (named[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return { last: Math.max(last, low > 0 ? named[low - 1]! : -1), first: Math.min(first, named[0] ?? Number.POSITIVE_INFINITY) };
  }

  function rename(person: Person, name: string, words: string[]): void {
    person.name = name;
    person.words = words;
    for (const word of words) {
      const list = byWord.get(word) ?? [];
      if (!list.includes(person)) list.push(person);
      byWord.set(word, list);
    }
  }

  /** The person whose name this may be a writing of; of several, the one whose office agrees, then the last mentioned. */
  function findKnown(words: readonly string[], mention: PersonMention, index: number): Person | undefined {
    const candidates = new Set<Person>();
    for (const word of words) for (const person of byWord.get(word) ?? []) candidates.add(person);
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of candidates) {
      if (!compatible(words, person.words)) continue;
      let score = 1;
      if (mention.offices.length > 0) score += sharesOffice(mention, person) ? 2 : 0;
      let last = -1;
      for (const other of person.mentions) if (other < index && other > last) last = other;
      if (last >= 0) score += 1 / (1 + index - last);
      if (conflicts(mention, person)) score -= 2.5;
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  /** One writing's full words all stand in the other's, initials agree, and a family name is shared. */
  function compatible(a: readonly string[], b: readonly string[]): boolean {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    let shared = 0;
    for (const word of short) {
      if (INITIAL.test(word)) {
        if (!long.some((other) => other[0] === word)) return false;
      } else if (long.includes(word)) shared++;
      else if (!long.some((other) => INITIAL.test(other) && other === word[0]) && !closeSpelling(word, long)) return false;
      else if (closeSpelling(word, long)) shared += 0.9;
    }
    if (shared < 0.9) return false;
    if (short.length === 1 && particles.has(short[0]!)) return false;
    return true;
  }

  /** "Gunawardena" and "Gunawardane", "Wickremesinghe" and "Wickremasinghe": the same consonants in the same order. */
  function closeSpelling(word: string, others: readonly string[]): boolean {
    if (word.length < 6) return false;
    return others.some((other) => other.length >= 6 && other[0] === word[0] && Math.abs(other.length - word.length) <= 2 && consonants(other) === consonants(word) && (other.at(-1) === "a") === (word.at(-1) === "a"));
  }

  function sharesOffice(mention: PersonMention, person: Person): boolean {
    return mention.offices.some((office) => known.get(person)!.offices.some((other) => other.entry === office.entry));
  }

  /** Said of different countries, or a president and a minister under one bare surname. */
  function conflicts(mention: PersonMention, person: Person): boolean {
    const said = saidCountries(mention.votes);
    if (said.size > 0) {
      const others = known.get(person)!.said;
      if (others.size > 0 && ![...said].some((code) => others.has(code))) return true;
    }
    return false;
  }

  /** "The Foreign Minister", "the visiting Minister", "the Ambassador": the named person of that office, or somebody unnamed. */
  function placeUnnamed(index: number): void {
    const mention = mentions[index]!;
    const office = mention.offices[0];
    if (!office || mention.counterpart || mention.former) return;
    const said = saidCountries(mention.votes);
    const indefinite = mention.determiner === "indefinite";
    if (!indefinite) {
      let best: Person | undefined;
      let bestScore = 0;
      for (const person of people) {
        const { offices, said: theirs } = known.get(person)!;
        const same = offices.some((other) => other.entry === office.entry && other.step === office.step);
        if (!same && !offices.some((other) => looselySame(office.title, other.title))) continue;
        if (said.size > 0 && theirs.size > 0 && ![...said].some((code) => theirs.has(code))) continue;
        let score = same ? 2 : 1.5;
        if (said.size > 0 && theirs.size > 0) score += 3;
        else if (said.size > 0 || theirs.size > 0) score -= 0.5;
        if (person.name !== null) score += 0.5;
        // "The Prime Minister" alone is the one of the country the report speaks from, unless another was named just before.
        const foreign = theirs.size > 0 && home !== null && !theirs.has(home);
        if (said.size === 0 && foreign) score -= 1;
        const { last, first } = lastBefore(person, index);
        const nearest = last >= 0 ? index - last : 2 * (first - index);
        score += (last >= 0 ? 1 : 0.4) / (1 + nearest);
        if (last < 0) score -= 0.3;
        if (score > bestScore) {
          best = person;
          bestScore = score;
        }
      }
      if (best) {
        join(best, index);
        return;
      }
    }
    if (office.weak && said.size === 0) return;
    const person: Person = { id: people.length, name: null, words: [], mentions: [], weak: false };
    people.push(person);
    join(person, index);
  }

  /** "the Minister" for "Foreign Minister", "the visiting High Commissioner" for "High Commissioner". */
  function looselySame(short: string, long: string): boolean {
    const a = short.toLowerCase().split(" ").at(-1)!;
    return short.split(" ").length === 1 && long.toLowerCase().split(" ").includes(a) && !/president|prime/iu.test(long === short ? "" : long.replace(new RegExp(`^${a}$`, "u"), ""));
  }

  function nameWords(text: string): string[] {
    return text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word !== "" && !suffixes.has(word));
  }
}

/** Countries said of the holder of an office; where an envoy is sent to is no country of theirs. */
export function saidCountries(votes: readonly CountryVote[]): Set<string> {
  return new Set(votes.filter((vote) => vote.how !== "to").map((vote) => vote.code));
}

function consonants(word: string): string {
  return word.replace(/[aeiouyh]/gu, "").replace(/(.)\1/gu, "$1");
}
