/**
 * People as a sentence mentions them: an office, a name, or both, with the country said beside them.
 *
 *   Azerbaijani Foreign Minister Jeyhun Bayramov · Georgia's First Deputy Foreign Minister · his Georgian counterpart, X
 *   Lasha Darsalia, Deputy Minister of Foreign Affairs of Georgia · H.E. Felix Neumann, German Ambassador to Sri Lanka
 *   the Foreign Ministers of Azerbaijan and Georgia · Presidents X and Y · Mr. X
 *
 * Offices and names are found first (`offices.ts`, `names.ts`); here they are put together, in the folder's order.
 */
import { spanOf, wordClasses } from "../lookup.ts";
import { findNames, type NameFinding } from "./names.ts";
import { ofCountry } from "./people/behind-name.ts";
import { joinBeside } from "./people/beside.ts";
import { Ground, type PeopleInput } from "./people/ground.ts";
import { joinLines } from "./people/lines.ts";
import { joinLists } from "./people/lists.ts";
import { ofSide } from "./people/of-side.ts";
import { officeHolder } from "./people/office-holder.ts";
import type { Item, PersonMention } from "./people/person-mention.ts";
import { shareOffices } from "./people/plural-office.ts";
import { shareRealms } from "./people/royal-couple.ts";
import { joinSecondHats } from "./people/second-hat.ts";

export type { PeopleInput } from "./people/ground.ts";
export { isOfGroup, type PersonMention, saidCountries } from "./people/person-mention.ts";

/** "the Middle East and North Africa": parts of the world. */
const REGIONS = new Set(["country-look-alike"]);
const STAFF = new Set(["office", "offices", "secretariat", "administration"]);
const COUNTERPART = /(?:^|[ -])(?:counterparts?|opposite numbers?|homologues?|peers?)$/iu;

export function findPeople(input: PeopleInput): { people: PersonMention[]; names: readonly NameFinding[] } {
  const { annotated, offices } = input;
  const ground = new Ground(input);
  const holders = offices.map((office) => {
    const { from, to } = annotated.sentences[office.sentence]!;
    return officeHolder(ground, office, from, to);
  });
  const names = findNames(annotated, occupied(input, holders));
  for (const name of names) ground.nameFrom.set(name.honorificFrom, name);
  const read: Item[][] = [];
  let officeIndex = 0;
  let nameIndex = 0;
  for (const { to } of annotated.sentences) {
    const items: Item[] = [];
    while (officeIndex < holders.length && offices[officeIndex]!.from < to) items.push(holders[officeIndex++]!);
    while (nameIndex < names.length && names[nameIndex]!.from < to) items.push(nameItem(names[nameIndex++]!));
    items.sort((a, b) => a.from - b.from);
    const placed = joinBeside(ground, items).map((item) => ofCountry(ground, item, to));
    const listed = joinSecondHats(ground, joinLists(ground, placed, to));
    const whole = ofSide(ground, shareRealms(ground, shareOffices(ground, listed)), to);
    read.push(
      whole.filter((item) =>
        item.name === null ? !isOfItsStaff(ground, item) : item.offices.length > 0 || item.name.doubtful === null,
      ),
    );
  }
  joinLines(ground, annotated.sentences, read);
  const people = read.flatMap((items, sentence) => items.map((item) => mentionOf(ground, item, sentence)));
  return { people, names };
}

/** "officials from the office of [the President]": a body, and nobody in person. */
function isOfItsStaff(ground: Ground, { from }: Item): boolean {
  const of = ground.norm(from - 1) === "the" ? from - 2 : from - 1;
  return ground.norm(of) === "of" && STAFF.has(ground.norm(of - 1));
}

/** Tokens that are of something else than a name. */
function occupied(
  { annotated, countries, bodies, places, taken }: PeopleInput,
  holders: readonly Item[],
): (index: number) => boolean {
  const held = new Uint8Array(annotated.tokens.length);
  for (const [from, { to }] of wordClasses(annotated, REGIONS)) held.fill(1, from, to);
  for (const mention of [...countries, ...bodies, ...places]) held.fill(1, mention.from, mention.to);
  for (const { from, to } of holders) held.fill(1, from, to);
  return (index) => held[index] === 1 || taken(index);
}

function nameItem(name: NameFinding): Item {
  return {
    from: name.honorificFrom,
    to: name.to,
    name,
    offices: [],
    votes: [],
    body: null,
    unofficial: false,
    determiner: "none",
    possessor: null,
    former: false,
    rule: "mention/name",
  };
}

/** Written out in full, so that all mentions are made alike, however their items were: they are looked at more than anything else. */
function mentionOf({ annotated }: Ground, item: Item, sentence: number): PersonMention {
  const { from, to, name, offices, votes, body, unofficial, determiner, possessor, former, rule } = item;
  const { start, end } = spanOf(annotated, from, to);
  return {
    kind: "person",
    from,
    to,
    start,
    end,
    sentence,
    rule,
    name,
    offices,
    votes,
    body,
    unofficial,
    determiner,
    possessor,
    plural: name === null && offices.some((office) => office.plural),
    counterpart: offices.some((office) => COUNTERPART.test(office.title)),
    former: former || (offices.length > 0 && offices.every((office) => office.former)),
    honorific: name !== null && name.honorificFrom < name.from,
  };
}
