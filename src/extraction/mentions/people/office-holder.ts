/** An office with what stands around it: whose it is (`owners-before.ts`, `owners-behind.ts`), and how it is introduced. */
import type { OfficeFinding } from "../offices.ts";
import type { Ground } from "./ground.ts";
import { ownersBefore } from "./owners-before.ts";
import { ownersBehind } from "./owners-behind.ts";
import type { CountryVote, Item } from "./person-mention.ts";

const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set(["a", "an", "any", "some", "another", "no", "every", "each"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my", "'s"]);
const BODIES = new Set(["UN", "EU", "NATO"]);
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
