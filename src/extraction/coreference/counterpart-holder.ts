/**
 * "Foreign Minister A will meet his Japanese counterpart": where the report names Japan's foreign minister elsewhere, it is that one.
 *
 * Whose counterpart: whoever is mentioned last before in the sentence. One person only may hold that office for that country.
 */
import { type PersonMention, saidCountries } from "../mentions/people.ts";
import type { Rank } from "../reading.ts";
import type { Person } from "./person.ts";
import { officeLikeness } from "./same-office.ts";

/** Offices that a country gives to one person at a time. */
const SINGLE: ReadonlySet<Rank> = new Set(["head-of-state", "head-of-government", "foreign-minister", "speaker"]);

interface Counterpart {
  readonly mentions: readonly PersonMention[];
  readonly people: readonly Person[];
  readonly personOf: readonly number[];
  /** Index of the mention of the counterpart. */
  readonly index: number;
}

export function counterpartHolder({ mentions, people, personOf, index }: Counterpart): Person | undefined {
  const mention = mentions[index]!;
  const said = saidCountries(mention.votes);
  if (said.size !== 1 || mention.plural) return undefined;
  const [code] = said;
  const owner = ownerOf(mentions, personOf, index);
  if (owner < 0) return undefined;
  const holders = people.filter(
    (person) =>
      person.id !== owner &&
      person.name !== null &&
      person.countries.has(code!) &&
      holdsTheSame(person, people[owner]!) &&
      !person.mentions.some((m) => mentions[m]!.sentence === mention.sentence),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** The person mentioned last before in the sentence; -1 for nobody. */
function ownerOf(mentions: readonly PersonMention[], personOf: readonly number[], index: number): number {
  const { sentence } = mentions[index]!;
  for (let before = index - 1; before >= 0 && mentions[before]!.sentence === sentence; before--) {
    if (personOf[before]! >= 0 && !mentions[before]!.counterpart) return personOf[before]!;
  }
  return -1;
}

function holdsTheSame(one: Person, other: Person): boolean {
  const theirs = [...other.offices.values()].filter((office) => !office.former);
  return [...one.offices.values()].some(
    (office) =>
      !office.former &&
      theirs.some((their) =>
        SINGLE.has(their.rank) ? their.rank === office.rank : officeLikeness(office, their) === 2,
      ),
  );
}
