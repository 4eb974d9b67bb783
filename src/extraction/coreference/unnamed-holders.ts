/**
 * "The Foreign Minister", "the visiting Minister", "the Iranian President": which person of the document that is.
 *
 * Whose country is said beside neither or both can be told from the text alone. "The Iranian President" for a president of whom
 * no country is said waits until countries are worked out (`joinUnnamedHolders`), so that it can itself speak for Iran.
 */
import { type PersonMention, saidCountries } from "../mentions/people.ts";
import { type homeHolders, officeOf } from "./home-holders.ts";
import type { PeopleOfDocument } from "./people-of-document.ts";
import { lastBefore, type Person } from "./person.ts";
import { officeLikeness } from "./same-office.ts";

/** More than being named last: "the Prime Minister" after a foreign one was named is still one's own. */
const OF_HOME = 1;
/** The same for whom a report names first by that office, where nothing says which side it speaks for. */
const NAMED_FIRST = 0.6;

interface Unnamed {
  readonly mentions: readonly PersonMention[];
  readonly people: readonly Person[];
  /** Index of the unnamed mention. */
  readonly index: number;
  /** The country the report speaks for. */
  readonly home: string | null;
  /** Who holds which offices of that side throughout the report. */
  readonly ofHome: ReturnType<typeof homeHolders>;
  /** "the visiting Minister": nobody of the side that the report speaks for. */
  readonly visiting: boolean;
}

export function holderOf({ mentions, people, index, home, ofHome, visiting }: Unnamed): Person | undefined {
  const mention = mentions[index]!;
  if (mention.determiner === "indefinite") return undefined;
  const said = saidCountries(mention.votes);
  const first = home === null && said.size === 0 && mention.determiner === "definite" ? namedFirst() : undefined;
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of people) {
    const likeness = likenessTo(mention, person);
    if (likeness === 0) continue;
    const theirs = person.countries;
    if (visiting && home !== null && (theirs.has(home) || theirs.size === 0)) continue;
    if (isOfOtherBody(mention, person, mentions)) continue;
    if (said.size === 0 && isForeignAndToCome(person)) continue;
    if (said.size === 0 && mention.determiner === "definite" && isIntroducedBehind(person)) continue;
    if (said.size > 0) {
      if (theirs.size === 0 && (home === null || !said.has(home))) continue;
      if (theirs.size > 0 && ![...said].some((code) => theirs.has(code))) continue;
      if (person.name !== null && isNamedBeside(mention, person, mentions)) continue;
    }
    const score = scoreOf(likeness, mention, person, said, theirs) + (person === first ? NAMED_FIRST : 0);
    if (score <= bestScore) continue;
    best = person;
    bestScore = score;
  }
  return best;

  function namedFirst(): Person | undefined {
    let first: Person | undefined;
    for (const person of people) {
      if (person.name === null || person.mentions.length === 0 || likenessTo(mention, person) === 0) continue;
      if (!first || firstOf(person) < firstOf(first)) first = person;
    }
    return first;
  }

  /** "The Prime Minister will visit India. … Indian Prime Minister N": the bare office before it was the other side's own. */
  function isForeignAndToCome(person: Person): boolean {
    const { countries } = person;
    return home !== null && countries.size > 0 && !countries.has(home) && firstOf(person) > index;
  }

  /** "[The Prime Minister] will hold meetings with Prime Minister N": two people, where N was not named before. */
  function isIntroducedBehind(person: Person): boolean {
    const first = firstOf(person);
    if (first <= index) return false;
    const { sentence, name, offices } = mentions[first]!;
    return (
      sentence === mention.sentence &&
      name !== null &&
      offices.some((office) => mention.offices.some((own) => officeOf(own) === officeOf(office)))
    );
  }

  function scoreOf(
    likeness: 1 | 2,
    mention: PersonMention,
    person: Person,
    said: ReadonlySet<string>,
    theirs: ReadonlySet<string>,
  ): number {
    let score = likeness === 2 ? 2 : 1.5;
    if (said.size > 0 && theirs.size > 0) score += 3;
    else if (said.size > 0 || theirs.size > 0) score -= 0.5;
    if (person.name !== null) score += 0.5;
    // "The Prime Minister" alone is the one of the country the report speaks from, unless another was named just before.
    if (said.size === 0 && theirs.size > 0 && home !== null && !theirs.has(home)) score -= 1;
    if (said.size === 0 && mention.offices.some((office) => ofHome.get(person.id)?.has(officeOf(office))))
      score += OF_HOME;
    if (mention.determiner === "none" && mention.name === null) score -= 0.3;
    const last = lastBefore(person, index);
    if (last < 0) return score - 0.3 + 0.4 / (1 + 2 * (firstOf(person) - index));
    return score + 1 / (1 + index - last);
  }
}

function likenessTo(mention: PersonMention, person: Person): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const office of person.offices.values()) {
    const likeness = officeLikeness(mention.offices[0]!, office);
    if (likeness > best) best = likeness;
  }
  return best;
}

function firstOf(person: Person): number {
  return person.mentions.reduce((first, mention) => Math.min(first, mention));
}

/** "The Director of the Mint, the Director of the Archives": offices at the head of two bodies are two people's. */
function isOfOtherBody({ name, body }: PersonMention, person: Person, mentions: readonly PersonMention[]): boolean {
  if (name !== null || body === null || person.name !== null) return false;
  const { body: other } = mentions[person.mentions[0]!]!;
  return other !== null && other.name !== body.name;
}

/** "Sabry said after talks with the Maldivian Foreign Minister": two people of one sentence. */
function isNamedBeside(mention: PersonMention, person: Person, mentions: readonly PersonMention[]): boolean {
  return person.mentions.some((m) => mentions[m]!.sentence === mention.sentence && mentions[m]!.name !== null);
}

/**
 * Once countries are known: unnamed holders whose country is said join the person who holds that office for it. The unnamed
 * entries stay in the list, so that ids stand, and nothing points to them.
 */
export function joinUnnamedHolders(
  { people, personOf, ofHome }: PeopleOfDocument,
  mentions: readonly PersonMention[],
  countryOf: (person: number) => string | null,
): PeopleOfDocument {
  const named = people.filter((person) => person.name !== null);
  const moved = new Map<number, number[]>();
  for (const person of people) {
    if (person.name !== null) continue;
    const mention = mentions[person.mentions[0]!]!;
    const code = countryOf(person.id);
    if (code === null || mention.determiner === "indefinite" || saidCountries(mention.votes).size === 0) continue;
    const holders = named.filter(
      (other) =>
        countryOf(other.id) === code &&
        likenessTo(mention, other) > 0 &&
        !person.mentions.some((m) => isNamedBeside(mentions[m]!, other, mentions)),
    );
    if (holders.length === 1) moved.set(holders[0]!.id, [...(moved.get(holders[0]!.id) ?? []), ...person.mentions]);
  }
  if (moved.size === 0) return { people, personOf, ofHome };
  const pointing = [...personOf];
  for (const [id, indices] of moved) for (const index of indices) pointing[index] = id;
  const joined = people.map((person) => {
    const more = moved.get(person.id);
    return more ? { ...person, mentions: [...person.mentions, ...more].sort((a, b) => a - b) } : person;
  });
  return { people: joined, personOf: pointing, ofHome };
}
