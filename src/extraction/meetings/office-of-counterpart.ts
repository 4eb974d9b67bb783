/**
 * "Foreign Minister A met his Georgian counterpart, B": B holds for Georgia the office that A holds, by inference.
 *
 * Whose counterpart somebody is: the person named before in the sentence ("his"), else the one the sentence before begins with.
 */
import { counterpartOwners } from "../coreference/owner-of-counterpart.ts";
import type { Layers } from "../layers.ts";
import type { OfficeFinding } from "../mentions/offices.ts";

/** The office of whoever is met, with the person who holds it on the other side. */
export interface CounterpartsOffice {
  readonly office: OfficeFinding;
  /** Id of the person of the document whose counterpart it is. */
  readonly of: number;
}

/** The office that the counterpart with these mentions holds as well; undefined where nobody with an office stands before. */
export function officeOfCounterpart(layers: Layers, own: readonly number[]): CounterpartsOffice | undefined {
  const { mentions, people } = layers;
  const index = own.find((each) => mentions[each]!.counterpart);
  if (index === undefined) return undefined;
  const self = people.personOf[index]!;
  const { sentence } = mentions[index]!;
  const ownerOf = counterpartOwners(layers, (other) => officeHeldBy(other) !== undefined);
  const owner = ownerOf(index);
  if (owner >= 0) return { office: officeHeldBy(owner)!, of: people.personOf[owner]! };
  // In the sentence before, whom it begins with.
  let before: CounterpartsOffice | undefined;
  for (let other = index - 1; other >= 0 && mentions[other]!.sentence >= sentence - 1; other--) {
    const office = officeHeldBy(other);
    if (office) before = { office, of: people.personOf[other]! };
  }
  return before;

  function officeHeldBy(mention: number): OfficeFinding | undefined {
    const id = people.personOf[mention]!;
    return id < 0 || id === self ? undefined : officeOf(layers, id);
  }
}

function officeOf({ mentions, people }: Layers, id: number): OfficeFinding | undefined {
  for (const m of people.people[id]!.mentions) {
    const mention = mentions[m]!;
    const office = mention.former ? undefined : mention.offices.find((each) => !namesNoOffice(each));
    if (office) return office;
  }
  return undefined;
}

/** "counterpart", "colleague", "guest" */
export function namesNoOffice({ weak, rank }: OfficeFinding): boolean {
  return weak && rank === "other";
}

/** "his counterpart, [Gen.] X": a rank of arms, which says nothing of the office. */
export function isRankOfArms({ weak, rank, entry }: OfficeFinding): boolean {
  return weak && rank === "senior-official" && !entry.portfolio;
}
