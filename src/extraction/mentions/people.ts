/**
 * People as a sentence mentions them: an office, a name, or both, with the country said beside them.
 *
 *   Azerbaijani Foreign Minister Jeyhun Bayramov · Georgia's First Deputy Foreign Minister · his Georgian counterpart, X
 *   Lasha Darsalia, Deputy Minister of Foreign Affairs of Georgia · H.E. Felix Neumann, German Ambassador to Sri Lanka
 *   the Foreign Ministers of Azerbaijan and Georgia · Presidents X and Y · Mr. X
 *
 * Offices and names are found first (`offices.ts`, `names.ts`); here they are put together, in the folder's order.
 */
import { spanOf } from "../lookup.ts";
import type { NameFinding } from "./names.ts";
import { ofCountry } from "./people/behind-name.ts";
import { joinBeside } from "./people/beside.ts";
import { Ground, type PeopleInput } from "./people/ground.ts";
import { joinLists } from "./people/lists.ts";
import { officeHolder } from "./people/office-holder.ts";
import type { Item, PersonMention } from "./people/person-mention.ts";

export type { PeopleInput } from "./people/ground.ts";
export { type CountryVote, type PersonMention, saidCountries } from "./people/person-mention.ts";

export function findPeople(input: PeopleInput): { people: PersonMention[]; names: readonly NameFinding[] } {
  const ground = new Ground(input);
  const people: PersonMention[] = [];
  let officeIndex = 0;
  let nameIndex = 0;
  for (const sentence of input.annotated.sentences) {
    const items: Item[] = [];
    while (officeIndex < ground.offices.length && ground.offices[officeIndex]!.from < sentence.to) {
      items.push(officeHolder(ground, ground.offices[officeIndex++]!, sentence.from, sentence.to));
    }
    while (nameIndex < ground.names.length && ground.names[nameIndex]!.from < sentence.to) {
      items.push(nameItem(ground.names[nameIndex++]!));
    }
    items.sort((a, b) => a.from - b.from);
    for (const item of joinLists(ground, joinBeside(ground, items), sentence.to)) {
      people.push(mentionOf(ground, ofCountry(ground, item, sentence.to), sentence.index));
    }
  }
  return { people, names: ground.names };
}

function nameItem(name: NameFinding): Item {
  const { honorificFrom: from, to } = name;
  return {
    from,
    to,
    name,
    offices: [],
    votes: [],
    body: null,
    determiner: "none",
    former: false,
    rule: "mention/name",
  };
}

function mentionOf({ annotated, tokens }: Ground, item: Item, sentence: number): PersonMention {
  const { from, to, name, offices, votes, body, determiner, rule } = item;
  const counterpart = offices.some(
    (office) =>
      /^(?:counterpart|opposite|homologue)/u.test(tokens[office.to - 1]!.norm) || /counterparts?$/iu.test(office.title),
  );
  return {
    kind: "person",
    from,
    to,
    ...spanOf(annotated, from, to),
    sentence,
    rule,
    name,
    offices,
    votes,
    body,
    plural: name === null && offices.some((office) => office.plural),
    counterpart,
    former: item.former || (offices.length > 0 && offices.every((office) => office.former)),
    determiner,
    honorific: name !== null && name.honorificFrom < name.from,
  };
}
