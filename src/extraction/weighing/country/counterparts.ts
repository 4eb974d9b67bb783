/**
 * People of two countries by the words that name them together:
 *
 *   A met with [his counterpart, X] · [Prime Ministers A and B] · [the two vice foreign ministers, A and B]
 */
import { counterpartOwners } from "../../coreference/owner-of-counterpart.ts";
import type { Layers } from "../../layers.ts";
import type { OfficeFinding } from "../../mentions/offices.ts";
import type { Rank } from "../../reading.ts";
import { SINGLE } from "./features.ts";

/** By indices of their mentions. */
export type Pair = readonly [number, number];

/** Offices that a country gives to one person at a time for each field of work. */
const ONE_FOR_EACH_FIELD: ReadonlySet<Rank> = new Set(["minister", "deputy-foreign-minister"]);

/** Pairs of mentions of people who stand across from each other. */
export function findCounterparts(layers: Layers): Pair[] {
  return [...counterpartsNamed(layers), ...holdersOfOneOffice(layers)];
}

/** "met with his counterpart, X": across from whomever "his" is of. */
function counterpartsNamed(layers: Layers): Pair[] {
  const { mentions, people } = layers;
  const ownerOf = counterpartOwners(layers, (other) => people.personOf[other]! >= 0 && !mentions[other]!.counterpart);
  const pairs: Pair[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (!mention.counterpart || mention.plural) continue;
    const owner = ownerOf(index);
    if (owner >= 0) pairs.push([index, owner]);
  }
  return pairs;
}

/** "Prime Ministers A and B", "the trade ministers, A and B": of two countries, each of which has one. */
function holdersOfOneOffice({ mentions }: Layers): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 1; index < mentions.length; index++) {
    const office = officeOf(index);
    if (!office || mentions[index]!.name === null || mentions[index - 1]!.name === null) continue;
    if (officeOf(index - 1)?.from !== office.from) continue;
    const areTwo = officeOf(index - 2)?.from !== office.from && officeOf(index + 1)?.from !== office.from;
    if (SINGLE.has(office.rank) || (areTwo && ONE_FOR_EACH_FIELD.has(office.rank) && office.title.includes(" ")))
      pairs.push([index, index - 1]);
  }
  return pairs;

  function officeOf(index: number): OfficeFinding | undefined {
    return mentions[index]?.offices[0];
  }
}
