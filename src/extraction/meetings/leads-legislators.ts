/** "Chair of the Committee on Foreign Affairs of Latvia", "Head of the Friendship Group": by what they lead, members of a parliament. */
import type { Layers } from "../layers.ts";
import type { OfficeFinding } from "../mentions/offices.ts";
import type { PersonMention } from "../mentions/people.ts";

const LEADING = /^(?:chair|head|president|leader)/iu;
/** Fields of parliamentary committees; a "State Committee" is a ministry. */
const FIELDS = new Set(["foreign", "external", "international", "european"]);
const OTHERS = new Set(["state", "executive", "organising", "organizing", "olympic"]);
/** Words of an office and what it heads, at most. */
const LONGEST = 16;

export function leadsLegislators(
  { annotated }: Layers,
  { offices, name, to }: PersonMention,
  office: OfficeFinding,
): boolean {
  if (!offices.includes(office) || !LEADING.test(office.title)) return false;
  const end = Math.min(name !== null && name.from > office.from ? name.from : to, office.from + LONGEST);
  let committee = false;
  let field = false;
  for (let index = office.from; index < end; index++) {
    const { norm } = annotated.tokens[index]!;
    if (OTHERS.has(norm)) return false;
    if (norm === "group" && annotated.tokens[index - 1]?.norm === "friendship") return true;
    if (norm === "committee") committee = true;
    if (FIELDS.has(norm)) field = true;
  }
  return committee && field;
}
