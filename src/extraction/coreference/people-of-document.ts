/**
 * Mentions of people → the people of the document: one entry for "President Anura Kumara Dissanayake", "Dissanayake",
 * "the President"; one for each unnamed holder of an office that takes part ("the Lebanese President").
 *
 * Names are taken from prose; a headline's only when prose has none. Countries are weighed later (`country-of-person.ts`), and
 * an unnamed holder whose country is said finds a person whose country was worked out later still (`unnamed-holders.ts`).
 */
import type { Annotated } from "../annotated.ts";
import type { OfficeFinding } from "../mentions/offices.ts";
import { type PersonMention, saidCountries } from "../mentions/people.ts";
import { counterpartHolder } from "./counterpart-holder.ts";
import { homeHolders } from "./home-holders.ts";
import { findNamesakes, isAddressedAsRelative } from "./namesakes.ts";
import { lastBefore, type Person } from "./person.ts";
import { NameWords } from "./same-name.ts";
import { holderOf } from "./unnamed-holders.ts";

export type { Person } from "./person.ts";

export interface PeopleOfDocument {
  readonly people: readonly Person[];
  /** For each person mention, the person it is of; -1 for groups and for names that are nobody. */
  readonly personOf: readonly number[];
  /** Those who hold an office of the side the report speaks for (`home-holders.ts`). */
  readonly ofHome: ReturnType<typeof homeHolders>;
}

export function peopleOfDocument(
  annotated: Annotated,
  mentions: readonly PersonMention[],
  home: string | null,
): PeopleOfDocument {
  const { sentences, lexicons } = annotated;
  const nameWords = new NameWords(lexicons);
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const personOf = new Array<number>(mentions.length).fill(-1);
  const bareWords = new Map<string, number>();
  for (const { name } of mentions) {
    if (name?.words === 1)
      for (const word of nameWords.of(name.text)) bareWords.set(word, (bareWords.get(word) ?? 0) + 1);
  }
  const namesakes = findNamesakes(annotated, mentions, nameWords);
  /** Those whose family name alone stands for somebody else. */
  const relatives = new Set<Person>();
  const inProse = ({ sentence }: PersonMention) => {
    const kind = sentences[sentence]!.blockKind;
    return kind === "body" || kind === "heading";
  };

  // Full names of prose first, so that a surname in the headline finds its person.
  const full = (mention: PersonMention) => mention.name !== null && mention.name.words >= 2;
  const named = [...mentions.entries()].filter(([, mention]) => mention.name !== null);
  for (const [index, mention] of named) if (inProse(mention) && full(mention)) place(index, true);
  for (const [index, mention] of named) if (inProse(mention) && !full(mention)) place(index, true);
  for (const [index, mention] of named) if (!inProse(mention)) place(index, isIntroduced(mention));
  const ofHome = homeHolders(mentions, personOf, people, home);
  for (const [index, mention] of mentions.entries()) if (mention.name === null && !mention.plural) placeUnnamed(index);
  for (const person of people) person.mentions.sort((a, b) => a - b);
  return { people, personOf, ofHome };

  function place(index: number, mayFound: boolean): void {
    const mention = mentions[index]!;
    const name = mention.name!;
    const words = nameWords.of(name.text);
    if (words.length === 0) return;
    const introduced = isIntroduced(mention);
    const known = findKnown(words, mention, index);
    if (known) {
      join(known, index);
      if (namesakes.has(index)) relatives.add(known);
      if (words.length > known.words.length && inProse(mention)) rename(known, name.text, words);
      if (introduced) known.weak = false;
      return;
    }
    if (!mayFound || isWord(mention)) return;
    // A bare word that stands for somebody does so more than once ("Zelensky").
    if (!introduced && (name.rare === 0 || (name.words < 2 && (bareWords.get(words[0]!) ?? 0) < 2))) return;
    const person = found(name.text, !introduced);
    rename(person, name.text, words);
    join(person, index);
    if (namesakes.has(index)) relatives.add(person);
  }

  /** "President Departs for India", "Accompanying the President are": a word that is written large for where it stands. */
  function isWord({ name, rule, sentence, from }: PersonMention): boolean {
    if (name!.rare > 0) return false;
    const { from: first, blockKind } = sentences[sentence]!;
    if (blockKind === "title") return true;
    return rule === "mention/name-then-office" && name!.words === 1 && from === first;
  }

  function found(name: string | null, weak: boolean): Person {
    const id = people.length;
    const person: Person = { id, name, words: [], mentions: [], weak, offices: new Map(), countries: new Set() };
    people.push(person);
    return person;
  }

  function join(person: Person, index: number): void {
    const { offices, votes } = mentions[index]!;
    person.mentions.push(index);
    personOf[index] = person.id;
    for (const office of offices) person.offices.set(officeKey(office), office);
    for (const code of saidCountries(votes)) person.countries.add(code);
  }

  function rename(person: Person, name: string, words: readonly string[]): void {
    person.name = name;
    person.words = words;
    for (const word of words) {
      for (const key of nameWords.keysOf(word)) {
        const list = byWord.get(key);
        if (!list) byWord.set(key, [person]);
        else if (!list.includes(person)) list.push(person);
      }
    }
  }

  /** The person whose name this may be a writing of; of several, the one whose office agrees, then the last mentioned. */
  function findKnown(words: readonly string[], mention: PersonMention, index: number): Person | undefined {
    const candidates = new Set<Person>();
    for (const word of words) {
      for (const key of nameWords.keysOf(word)) for (const person of byWord.get(key) ?? NOBODY) candidates.add(person);
    }
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of candidates) {
      if (!nameWords.compatible(words, person.words)) continue;
      if (words.length < 2 && relatives.has(person) && !isAddressedAsRelative(annotated, mention)) continue;
      let score = words.some((word) => person.words.includes(word)) ? 1.5 : 1;
      if (sharesOffice(mention, person)) score += 2;
      const last = lastBefore(person, index);
      if (last >= 0) score += 1 / (1 + index - last);
      if (isOfAnother(mention, person)) score -= 2.5;
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  function sharesOffice(mention: PersonMention, person: Person): boolean {
    return mention.offices.some((office) => [...person.offices.values()].some((other) => other.entry === office.entry));
  }

  /** Said of different countries. */
  function isOfAnother(mention: PersonMention, person: Person): boolean {
    const said = saidCountries(mention.votes);
    const { countries } = person;
    return said.size > 0 && countries.size > 0 && ![...said].some((code) => countries.has(code));
  }

  /** "The Foreign Minister", "the visiting Minister", "the Ambassador": the named person of that office, or somebody unnamed. */
  function placeUnnamed(index: number): void {
    const mention = mentions[index]!;
    const office = mention.offices[0];
    if (!office || mention.former) return;
    if (mention.counterpart) {
      const holder = counterpartHolder({ mentions, people, personOf, index });
      if (holder) join(holder, index);
      return;
    }
    const visiting = annotated.tokens
      .slice(Math.max(0, mention.from - 1), mention.to)
      .some(({ norm }) => norm === "visiting");
    const known = holderOf({ mentions, people, index, home, ofHome, visiting });
    if (known) {
      join(known, index);
      return;
    }
    if (office.weak && saidCountries(mention.votes).size === 0) return;
    join(found(null, false), index);
  }
}

const NOBODY: readonly Person[] = [];

function officeKey({ step, title, foreign }: OfficeFinding): string {
  return `${step}|${title}|${foreign}`;
}

function isIntroduced(mention: PersonMention): boolean {
  return mention.offices.length > 0 || mention.honorific;
}
