/**
 * Ranks by what somebody is at the head of: "President of the [Petroleum Administration]" heads no state, "President of the [National
 * Assembly]" is its speaker, "Head of the EU [Delegation]" heads no union, "Chair of the [Committee on Foreign Affairs]" sits in a parliament.
 */
import type { Layers } from "../layers.ts";
import type { OfficeFinding } from "../mentions/offices.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { Rank } from "../reading.ts";
import { leadsLegislators } from "./leads-legislators.ts";

/** Ranks that the word for whoever leads something stands for. */
const LED = new Set<Rank>(["senior-official", "head-of-organisation"]);
const LEGISLATURES = new Set("assembly parliament senate bundestag riksdag duma knesset legislature".split(" "));
const HOUSES = new Set(
  "committee commission administration university institute academy court board chamber association bank agency authority fund corporation company foundation".split(
    " ",
  ),
);
/** Parts of a body, of which somebody else is the head. */
const BRANCHES = new Set(
  "delegation mission office department division section unit representation bureau branch".split(" "),
);
const LEADER = /^(?:head|chief|director|leader|chair)/iu;
/** Behind one of these stands where the holder is sent. */
const ENDS = new Set(["to", "in", "with", ","]);

/** The rank of an office of somebody with these mentions, given the one its words have. */
export function rankByWhatIsLed(
  layers: Layers,
  own: readonly PersonMention[],
  office: OfficeFinding,
  rank: Rank,
): Rank {
  if (rank === "head-of-state") {
    if (own.some((mention) => heads(layers, mention, LEGISLATURES) && !heads(layers, mention, COMMITTEES)))
      return "speaker";
    if (!own.some((mention) => heads(layers, mention, HOUSES))) return rank;
    return own.some((mention) => leadsLegislators(layers, mention, office)) ? "legislator" : "head-of-organisation";
  }
  if (!LED.has(rank)) return rank;
  if (own.some((mention) => leadsLegislators(layers, mention, office))) return "legislator";
  const ofBranch = rank === "head-of-organisation" && LEADER.test(office.title);
  return ofBranch && own.some((mention) => headsBranch(layers, mention, office)) ? "senior-official" : rank;
}

const COMMITTEES = new Set(["committee"]);

/** A word of a house stands behind "President of". */
function heads({ annotated }: Layers, mention: PersonMention, houses: ReadonlySet<string>): boolean {
  return mention.offices.some((office) => {
    if (office.rank !== "head-of-state" || annotated.tokens[office.to]?.norm !== "of") return false;
    for (let index = office.to + 1; index < endOf(mention, office); index++)
      if (houses.has(annotated.tokens[index]!.norm)) return true;
    return false;
  });
}

/** "Head of the EU [Delegation] to Georgia", "EU [Mission] Head". */
function headsBranch({ annotated }: Layers, mention: PersonMention, office: OfficeFinding): boolean {
  if (!mention.offices.includes(office)) return false;
  const end = endOf(mention, office);
  for (let index = mention.from; index < end; index++) {
    const { norm } = annotated.tokens[index]!;
    if (index >= office.to && ENDS.has(norm)) return false;
    if (BRANCHES.has(norm)) return true;
  }
  return false;
}

function endOf({ name, to }: PersonMention, office: OfficeFinding): number {
  return name !== null && name.from > office.to ? name.from : to;
}
