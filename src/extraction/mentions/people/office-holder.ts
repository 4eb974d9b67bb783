/** An office with what stands around it: whose it is (`owners-before.ts`, `owners-behind.ts`), and how it is introduced. */
import type { OfficeFinding } from "../offices.ts";
import type { Ground } from "./ground.ts";
import { ownersBefore } from "./owners-before.ts";
import { ownersBehind } from "./owners-behind.ts";
import type { CountryVote, Item } from "./person-mention.ts";

const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set(["a", "an", "any", "some", "another", "no", "every", "each"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my", "'s"]);
/** Sides of which the head is told by the title alone: the Pope is the Holy See's wherever he is met. */
const BODIES = new Set(["UN", "EU", "NATO", "VA"]);
/** The head of many a body; that of the one best known where no other is named. */
const SHARED = /^secretary[ -]general$/iu;
const FORMER = new Set(["former", "ex", "then", "late"]);

/** The item of an office within the sentence `[first, end)`. */
export function officeHolder(ground: Ground, office: OfficeFinding, first: number, end: number): Item {
  const left = ownersBefore(ground, office, first);
  let from = left.at;
  let former = false;
  while (from > first && FORMER.has(ground.norm(from - 1))) {
    former = true;
    from--;
  }
  from = pastAddresses(ground, from, first);
  const determiner = from > first ? determinerOf(ground.norm(from - 1)) : "none";
  const right = ownersBehind(ground, office, end, left.body !== null);
  return {
    from,
    to: right.at,
    name: null,
    offices: [office],
    votes:
      left.votes.length + right.votes.length > 0 ||
      left.body !== null ||
      right.body !== null ||
      determiner === "possessive"
        ? [...left.votes, ...right.votes]
        : ofBodyAlone(ground, office),
    body: left.body ?? right.body,
    unofficial: left.unofficial || right.unofficial,
    determiner,
    possessor: determiner === "possessive" ? ground.norm(from - 1) : null,
    former,
    rule: "mention/office-holder",
  };
}

/** "[Hon.] Speaker X", "[H.E.] Ambassador X": forms of address before the office. */
function pastAddresses(ground: Ground, at: number, first: number): number {
  let from = at;
  for (let before = ground.pastAddress(from); before < from && before >= first; before = ground.pastAddress(from))
    from = before;
  return from;
}

/** "the High Commissioner for Human Rights": an office that only one body has; one that others have as well, where the text names that body. */
function ofBodyAlone(ground: Ground, { entry, title, from, to }: OfficeFinding): CountryVote[] {
  const [code, ...others] = entry.typical ?? [];
  if (code === undefined || others.length > 0 || !BODIES.has(code)) return [];
  if (SHARED.test(title) && ground.namesOtherBody(code)) return [];
  return [{ code, how: "body", from, to }];
}

function determinerOf(word: string): Item["determiner"] {
  if (DEFINITE.has(word)) return "definite";
  if (INDEFINITE.has(word)) return "indefinite";
  return POSSESSIVE.has(word) ? "possessive" : "none";
}
