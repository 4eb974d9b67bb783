/**
 * Mentions of people → the people of the document: one entry for "President Anura Kumara Dissanayake", "Dissanayake",
 * "the President"; one for each unnamed holder of an office that takes part ("the Lebanese President").
 *
 * Names are taken from prose; a headline's only when prose has none. Countries are weighed later (`country-of-person.ts`).
 */
import type { Annotated } from "../annotated.ts";
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
  for (const index of order) if (mentions[index]!.name === null && !mentions[index]!.plural) placeUnnamed(index);
  for (const person of people) person.mentions.sort((a, b) => a - b);
  return { people, personOf };

  function place(index: number, mayFound: boolean): void {
    const mention = mentions[index]!;
    const name = mention.name!;
    const words = nameWords(name.text);
    if (words.length === 0) return;
    const known = findKnown(words, mention, index);
    if (known) {
      join(known, index);
      if (words.length > known.words.length && inProse(mention)) rename(known, name.text, words);
      if (mention.offices.length > 0 || mention.honorific) known.weak = false;
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
      const before = person.mentions.filter((other) => other < index);
      if (before.length > 0) score += 1 / (1 + index - Math.max(...before));
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
    return mention.offices.some((office) => person.mentions.some((m) => mentions[m]!.offices.some((other) => other.entry === office.entry)));
  }

  /** Said of different countries, or a president and a minister under one bare surname. */
  function conflicts(mention: PersonMention, person: Person): boolean {
    const said = saidCountries(mention.votes);
    if (said.size > 0) {
      const others = new Set(person.mentions.flatMap((m) => [...saidCountries(mentions[m]!.votes)]));
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
        const same = person.mentions.some((m) => mentions[m]!.offices.some((other) => other.entry === office.entry && other.step === office.step));
        const alike = same || person.mentions.some((m) => mentions[m]!.offices.some((other) => looselySame(office.title, other.title)));
        if (!alike) continue;
        const theirs = new Set(person.mentions.flatMap((m) => [...saidCountries(mentions[m]!.votes)]));
        if (said.size > 0 && theirs.size > 0 && ![...said].some((code) => theirs.has(code))) continue;
        let score = same ? 2 : 1.5;
        if (said.size > 0 && theirs.size > 0) score += 3;
        else if (said.size > 0 || theirs.size > 0) score -= 0.5;
        if (person.name !== null) score += 0.5;
        // "The Prime Minister" alone is the one of the country the report speaks from, unless another was named just before.
        const foreign = theirs.size > 0 && home !== null && !theirs.has(home);
        if (said.size === 0 && foreign) score -= 1;
        const before = person.mentions.filter((m) => m < index);
        const nearest = before.length > 0 ? index - Math.max(...before) : 2 * (Math.min(...person.mentions) - index);
        score += (before.length > 0 ? 1 : 0.4) / (1 + nearest);
        if (before.length === 0) score -= 0.3;
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
