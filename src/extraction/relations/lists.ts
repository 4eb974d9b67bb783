/**
 * Lists of those who stand on one side: "A, B and C", "A as well as B", "A, accompanied by B", "A; B; and C".
 *
 * An "and" closes the list. Commas alone make none: "With A, the Minister said …".
 */
import type { Cast } from "./cast.ts";
import { isOwningPronoun } from "./clause.ts";
import type { Side } from "./event.ts";

/** No list that we read is longer; what goes on beyond is no list of people. */
const LONGEST = 24;
const LONGEST_BEFORE = 8;
/** Words between two members: ", together with their". */
const WIDEST_LINK = 6;
/** "(…)" behind a name: a few words of description. */
const WIDEST_BRACKET = 8;
/** "…, who is on a visit to C, and": so many words of an inserted clause. */
const WIDEST_INSERTION = 16;
const RELATIVE = new Set(["who", "whose"]);
const LINK_BEFORE = new Set(["and", ",", "the", "&", "-"]);
const JOINT_BEFORE = new Set(["and", "&", "-"]);
const OF = new Set(["of", "from"]);

/** Whom a list that begins with `head` names, as far as token `end`. */
export function listFrom(cast: Cast, head: number, end: number): Side {
  const { actors, tokens, beginning } = cast;
  const list = [head];
  /** So many members are held together by a joint; the rest are joined by commas alone so far. */
  let firm = 1;
  let closed = false;
  for (let last = actors[head]!; list.length <= LONGEST; last = actors[list.at(-1)!]!) {
    const link = linkBehind(cast, last.to, end);
    if (!link) break;
    const next = link.to < end ? beginning(link.to) : -1;
    if (next < 0) {
      // "A, B and senior officials": the "and" closes a list of which the last is nobody we know.
      if (link.joint && !closed && tokens[link.to]?.kind === "word") firm = list.length;
      break;
    }
    if (closed && !link.joint) break;
    const { kind, possessive } = actors[next]!;
    if (kind === "pronoun" || (kind === "country" && possessive)) break;
    // "a visit to C, and his counterpart B": whoever follows with "his" stands beside whom the "his" is of.
    if (actors[head]!.kind === "country" && link.owned) break;
    list.push(next);
    if (link.joint) {
      closed = true;
      firm = list.length;
    }
  }
  return list.slice(0, firm);
}

/** Whom a list that ends with `tail` names, back to token `first`. */
export function listUpTo(cast: Cast, tail: number, first: number): Side {
  const { actors, tokens, holding } = cast;
  const isLinkBefore = (index: number): boolean => holding(index) < 0 && LINK_BEFORE.has(tokens[index]!.norm);
  const list = [tail];
  let earliest = actors[tail]!;
  while (list.length <= LONGEST_BEFORE) {
    let index = earliest.from - 1;
    let joint = false;
    for (; index >= first && (ownsNext(cast, index) || isLinkBefore(index)); index--) {
      joint ||= JOINT_BEFORE.has(tokens[index]!.norm);
    }
    const previous = index >= first ? holding(index) : -1;
    if (!joint || previous < 0 || actors[previous]!.kind === "pronoun") break;
    list.unshift(previous);
    earliest = actors[previous]!;
  }
  return list;
}

interface Link {
  /** Where the next member should begin. */
  readonly to: number;
  /** It makes a list, and not only a comma. */
  readonly joint: boolean;
  /** "his", "her", "their" stands in it. */
  readonly owned: boolean;
}

/** What joins a member that ends at `from` with the next: ", and", "together with his"; undefined where nothing does. */
function linkBehind(cast: Cast, from: number, end: number): Link | undefined {
  const { tokens, words, holding } = cast;
  const start = behindInsertion(cast, behindOrigin(cast, behindBracket(cast, from, end), end), end);
  // "Azerbaijan-Georgia"
  if (tokens[start]?.norm === "-") return { to: start + 1, joint: true, owned: false };
  let to = start;
  let joint = false;
  let owned = false;
  for (; to < Math.min(end, start + WIDEST_LINK) && (holding(to) < 0 || ownsNext(cast, to)); to++) {
    const { norm } = tokens[to]!;
    if (!words.listLink.has(norm)) break;
    owned ||= holding(to) >= 0;
    joint ||= words.listJoint.has(norm) || (norm === "as" && tokens[to + 1]?.norm === "well");
  }
  return to > start ? { to, joint, owned } : undefined;
}

/** "his" in "A and his Egyptian counterpart B": a pronoun that only owns the next member. */
function ownsNext(cast: Cast, at: number): boolean {
  const actor = cast.actors[cast.holding(at)];
  return actor !== undefined && isOwningPronoun(cast, actor) && cast.beginning(at + 1) >= 0;
}

/** Behind "(Independent)", where a bracket opens at `at`. */
function behindBracket({ tokens }: Cast, from: number, end: number): number {
  let at = from;
  if (tokens[at]?.text === "(") while (at < end && tokens[at]!.text !== ")" && at < from + WIDEST_BRACKET) at++;
  return tokens[at]?.text === ")" ? at + 1 : at;
}

/** At the comma behind ", who is on a visit to C,", where an "and" follows it: the list goes on. */
function behindInsertion({ tokens }: Cast, from: number, end: number): number {
  if (tokens[from]?.text !== "," || !RELATIVE.has(tokens[from + 1]?.norm ?? "")) return from;
  for (let at = from + 2; at < Math.min(end - 1, from + WIDEST_INSERTION); at++) {
    if (tokens[at]!.text === ",") return JOINT_BEFORE.has(tokens[at + 1]!.norm) ? at : from;
  }
  return from;
}

/** Behind "of New York", "from Ohio", where nobody we know is named in it. */
function behindOrigin({ tokens, holding }: Cast, from: number, end: number): number {
  if (!OF.has(tokens[from]?.norm ?? "") || tokens[from + 1]?.shape !== "capital") return from;
  let at = from + 1;
  while (at < end && tokens[at]!.shape === "capital" && holding(at) < 0) at++;
  return at;
}
