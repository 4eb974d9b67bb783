/** Writings that were taken for one person's by a hair, and people of like names who were kept apart by one. */

import { mentionsOfPeople } from "../derived/stored-mentions.ts";
import { compareProfiles, ENOUGH, type ProfileComparison } from "../identity/people/compare-profiles.ts";
import { type Profile, profilesOf } from "../identity/people/profile.ts";
import { soundKeys } from "../identity/people/sound-keys.ts";
import { mentionKey } from "../judgements/ties-of.ts";
import type { RecordStore } from "../store/record-store.ts";
import { spanOf } from "./days.ts";
import { type LookedAt, type ReviewItem, type ReviewThing, reviewId } from "./review-item.ts";
import type { Settled } from "./settled.ts";

/** Beyond so much above and below what is enough nobody need look. */
const HAIR = 1.5;
/** In more people than these a name is so common that its likeness tells nothing. */
const COMMON = 40;
/** Of somebody written in many ways the commonest are compared. */
const MOST_WRITINGS = 4;

interface Person {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly office: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
}

export interface PeoplePairsInput {
  readonly settled: Settled;
  /** Only people of that side. */
  readonly side?: string | undefined;
  /** At most so many people: those in most reports. */
  readonly look: number;
}

export function doubtfulPeople(
  store: RecordStore,
  input: PeoplePairsInput,
): { readonly items: readonly ReviewItem[]; readonly looked: LookedAt } {
  const { side, look } = input;
  const where = side === undefined ? "" : "where country = ? or country is null";
  const given = side === undefined ? [] : [side];
  const people = store
    .sql<Person>(
      `select key, id, name, country, office, first, last, reports from person ${where} order by reports desc, id limit ?`,
    )
    .all(...given, look);
  const { of } = store.sql<{ of: number }>(`select count(*) as "of" from person ${where}`).get(...given)!;
  return {
    items: [...joinedByAHair(store, people, input), ...keptApartByAHair(store, people, input)],
    looked: { lookedAt: people.length, of },
  };
}

interface Link {
  readonly person: number;
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: string;
}

interface Writing {
  readonly id: string;
  readonly revision: number;
  readonly account: number;
  readonly number: number;
  readonly accountId: string;
  readonly statement: number | null;
  readonly reports: number;
}

function joinedByAHair(store: RecordStore, people: readonly Person[], { settled }: PeoplePairsInput): ReviewItem[] {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const writingFor = writingsOf(store);
  return store
    .sql<Link>(
      `select person, a, b, score, because from json_each(?) asked cross join person_link on person = asked.value
        where score < ? order by person, number`,
    )
    .all(JSON.stringify([...byKey.keys()]), ENOUGH + HAIR)
    .flatMap(({ person: key, a, b, score, because }): ReviewItem[] => {
      const person = byKey.get(key);
      // One writing in two years, or with and without its full stops: nothing tells them apart that a person could look at.
      if (!person || lettersOf(a) === lettersOf(b)) return [];
      const [one, other] = [writingFor(key, a), writingFor(key, b)];
      if (
        !one ||
        !other ||
        settled.people(mentionKey(one.accountId, one.number), mentionKey(other.accountId, other.number))
      )
        return [];
      const about = [one, other].map((writing, at) => mentionThing(writing, at === 0 ? a : b));
      const ids = about.map(({ id }) => id);
      return [
        {
          id: reviewId("people", ...[`${person.id} ${a}`, `${person.id} ${b}`].sort()),
          kind: "people",
          question: "One person, or two?",
          answer: `taken for one, ${labelOf(person)}`,
          because: JSON.parse(because) as string[],
          sides: person.country === null ? [] : [person.country],
          ...spanOf([person.first, person.last]),
          doubt: doubtOf(score),
          reports: Math.min(one.reports, other.reports),
          about,
          settle: [
            { command: ["different", ...ids], says: "they are two people" },
            { command: ["same", ...ids], says: "they are one, as it is" },
          ],
        },
      ];
    });
}

/** A writing without its punctuation: "S. Lomidze (GE)" and "S Lomidze (GE)" are one. */
function lettersOf(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();
}

/** A writing that is near to several others is looked up once; links come person by person. */
function writingsOf(store: RecordStore): (person: number, words: string) => Writing | undefined {
  let of: number | undefined;
  const known = new Map<string, Writing | undefined>();
  return (person, words) => {
    if (person !== of) known.clear();
    of = person;
    if (!known.has(words)) known.set(words, writingOf(store, person, words));
    return known.get(words);
  };
}

/** The first mention of a person that is written so: "Maka Bochorishvili (GE)". */
function writingOf(store: RecordStore, person: number, words: string): Writing | undefined {
  const open = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
  const name = open === -1 ? words : words.slice(0, open);
  const country = open === -1 ? null : words.slice(open + 2, -1).replace(", a body", "");
  return store
    .sql<Writing>(
      `select v.id, a.revision, a.number as account, p.number, a.id as accountId,
              (select s.number from statement s where s.revision = a.revision and s.property = 'name'
                  and s.subject = 'meeting.' || a.number || '.person.' || p.number) as statement,
              (select count(distinct b.revision) from participant q join account b on b.key = q.account
                where q.person = p.person and q.name = p.name and q.country is p.country) as reports
         from participant p join account a on a.key = p.account join revision v on v.key = a.revision
        where p.person = ? and p.name = ? and p.country is ? order by p.account, p.number limit 1`,
    )
    .get(person, name, country);
}

function mentionThing({ id, revision, account, number, statement }: Writing, words: string): ReviewThing {
  const subject = `meeting.${account}.person.${number}`;
  return {
    kind: "mention",
    id: `${id.slice(0, 8)}:${statement ?? 1}`,
    label: words,
    words: { revision, subject, property: "name" },
  };
}

function keptApartByAHair(store: RecordStore, people: readonly Person[], { settled }: PeoplePairsInput): ReviewItem[] {
  const profiles = new Map<number, readonly Profile[]>();
  const profilesFor = (key: number): readonly Profile[] => {
    let known = profiles.get(key);
    if (!known)
      profiles.set(
        key,
        (known = [...profilesOf(mentionsOfPeople(store, [key]))]
          .sort((a, b) => b.documents.size - a.documents.size)
          .slice(0, MOST_WRITINGS)),
      );
    return known;
  };
  return pairsOf(people).flatMap(([a, b]): ReviewItem[] => {
    if (settled.people(a.key, b.key)) return [];
    const found = nearest(profilesFor(a.key), profilesFor(b.key), (x, y) => compareProfiles(x, y));
    if (!found || found.score < ENOUGH - HAIR) return [];
    const about = [a, b].map((person) => personThing(store, person));
    const ids = about.map(({ id }) => id);
    return [
      {
        id: reviewId("people", ...[a.id, b.id].sort()),
        kind: "people",
        question: "Two people, or one?",
        answer: "kept apart",
        because: found.because,
        sides: [...new Set([a.country, b.country].filter((side) => side !== null))],
        ...spanOf([a.first, a.last, b.first, b.last]),
        doubt: found.score >= ENOUGH ? 0.7 : doubtOf(found.score),
        reports: Math.min(a.reports, b.reports),
        about,
        settle: [
          { command: ["same", ...ids], says: "they are one person" },
          { command: ["different", ...ids], says: "they are two, as it is" },
        ],
      },
    ];
  });
}

/** People who share the sound of a family name and a side, or of whom one has no side. */
function pairsOf(people: readonly Person[]): (readonly [Person, Person])[] {
  const blocks = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of soundKeys(person.name).family) {
      const known = blocks.get(key);
      if (known) known.push(person);
      else blocks.set(key, [person]);
    }
  }
  const pairs = new Map<string, readonly [Person, Person]>();
  for (const block of blocks.values()) {
    if (block.length > COMMON) continue;
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1))
        if (a.country === b.country || a.country === null || b.country === null) pairs.set(`${a.key} ${b.key}`, [a, b]);
  }
  return [...pairs.values()];
}

/** The pair of writings that are nearest; none where something excludes any two. */
function nearest(
  ours: readonly Profile[],
  theirs: readonly Profile[],
  compare: (a: Profile, b: Profile) => ProfileComparison,
): ProfileComparison | null {
  let best: ProfileComparison | null = null;
  for (const a of ours) {
    for (const b of theirs) {
      const found = compare(a, b);
      if (found.never) return null;
      if (!best || found.score > best.score) best = found;
    }
  }
  return best;
}

function personThing(store: RecordStore, person: Person): ReviewThing {
  const row = store
    .sql<{ revision: number; account: number; number: number }>(
      `select a.revision, a.number as account, p.number from participant p join account a on a.key = p.account
        where p.person = ? order by p.name <> ?, p.account, p.number limit 1`,
    )
    .get(person.key, person.name)!;
  const subject = `meeting.${row.account}.person.${row.number}`;
  return {
    kind: "person",
    id: person.id,
    label: labelOf(person),
    words: { revision: row.revision, subject, property: "name" },
  };
}

function labelOf({ name, country, office, first, last, reports }: Person): string {
  const days = first === null ? [] : [first === last ? first : `${first} to ${last}`];
  return [
    `${name}${country === null ? "" : ` (${country})`}`,
    ...(office === null ? [] : [office]),
    ...days,
    `${reports} ${reports === 1 ? "report" : "reports"}`,
  ].join(" · ");
}

function doubtOf(score: number): number {
  return Math.max(0, 1 - Math.abs(score - ENOUGH) / HAIR);
}
