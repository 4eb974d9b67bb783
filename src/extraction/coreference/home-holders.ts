/**
 * Whose a bare office is throughout a report: "The Prime Minister will visit Japan. … [Prime Minister Gillard]'s first visit …
 * will meet Prime Minister Kan. … The Prime Minister will then …" is Gillard each time.
 *
 * An office named without country or name before anybody is named by it is that of the side the report speaks for; the first
 * who is named by it, and of whom no other country is said, holds it. Those named by it later are of other countries.
 */
import type { OfficeFinding } from "../mentions/offices.ts";
import { type PersonMention, saidCountries } from "../mentions/people.ts";
import type { Person } from "./person.ts";

/** For each person who holds an office of the side the report speaks for, those offices: `entry|step`. */
export function homeHolders(
  mentions: readonly PersonMention[],
  personOf: readonly number[],
  people: readonly Person[],
  home: string | null,
): ReadonlyMap<number, ReadonlySet<string>> {
  const holders = new Map<number, Set<string>>();
  if (home === null) return holders;
  /** Offices opened by a bare mention, and not yet anybody's. */
  const open = new Set<string>();
  /** The sentence of the last bare mention of each. */
  const bareIn = new Map<string, number>();
  const settled = new Set<string>();
  /** Those whom the holder of the office meets. */
  const met = new Set<number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.plural || mention.former || mention.counterpart) continue;
    const said = saidCountries(mention.votes);
    for (const finding of mention.offices) {
      if (finding.foreign) continue;
      const office = officeOf(finding);
      if (settled.has(office)) continue;
      if (mention.name === null) {
        const bare = said.size === 0 && mention.determiner !== "indefinite" && mention.determiner !== "possessive";
        if (bare) open.add(office);
        if (bare && mention.determiner === "definite") bareIn.set(office, mention.sentence);
        continue;
      }
      const person = personOf[index]!;
      if (person < 0 || isForeign(people[person]!, home)) continue;
      // "The Prime Minister will meet Prime Minister N": two of one sentence.
      if (bareIn.get(office) === mention.sentence && people[person]!.mentions.every((other) => other >= index)) {
        met.add(person);
        continue;
      }
      if (met.has(person)) continue;
      settled.add(office);
      if (!open.has(office)) continue;
      const offices = holders.get(person);
      if (offices) offices.add(office);
      else holders.set(person, new Set([office]));
    }
  }
  return holders;
}

/** One office, however it is worded; ministers are told apart by their field. */
export function officeOf({ entry, step, title }: OfficeFinding): string {
  return `${entry.words[0]}|${step}|${entry.portfolio ? title.toLowerCase() : ""}`;
}

function isForeign({ countries }: Person, home: string): boolean {
  return countries.size > 0 && !countries.has(home);
}
