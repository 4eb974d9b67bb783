/**
 * Lists of those who stand on one side: "A, B and C", "A as well as B", "A, accompanied by B", "A; B; and C".
 *
 * An "and" closes the list. Commas alone make none ("With A, the Minister said …"), except between countries that open a headline.
 */
import { type Cast, firstActor } from "./cast.ts";
import { isOwningPronoun } from "./clause.ts";
import type { Side } from "./event.ts";
import { behindSemicolon, endOfUnnamed } from "./unnamed-members.ts";

/** A member between two semicolons is at most so long. */
const LONGEST_PART = 40;
const SPEAKER = new Set(["i", "me"]);
/** No list that we read is longer; what goes on beyond is no list of people. */
const LONGEST = 24;
const LONGEST_BEFORE = 8;
/** Words between two members: ", together with their". */
const WIDEST_LINK = 6;
/** "(…)" behind a name: a few words of description. */
const WIDEST_BRACKET = 8;
/** "…, who is on a visit to C, and": so many words of an inserted clause. */
const WIDEST_INSERTION = 16;
const ON_SIDE = new Set(["on", "for", "from"]);
/** So many actors behind a delegation may be named before who heads it: "of the Ministry of Georgia, headed by". */
const BESIDE = 3;
const RELATIVE = new Set(["who", "whose"]);
const LINK_BEFORE = new Set(["and", ",", "the", "&", "-"]);
const BEHIND_LIST = new Set("and of from to on in at during for as who who's while with when after before".split(" "));
const JOINT_BEFORE = new Set(["and", "&", "-"]);
const OF = new Set(["of", "from"]);

/** Whom a list that begins with `head` names, as far as token `end`. */
export function listFrom(cast: Cast, first: number, end: number): Side {
  const { actors, tokens } = cast;
  // "Delegations headed by A and B": whose they are is said of who heads them.
  const head = actors[first]!.codes.length === 0 ? leaderOf(cast, first) : first;
  const list = [head];
  /** So many members are held together by a joint; the rest are joined by commas alone so far. */
  let firm = 1;
  let closed = false;
  let reach = endOfMember(cast, head);
  for (let steps = 0; steps < LONGEST; steps++) {
    const link = linkBehind(cast, reach, end);
    if (!link) break;
    const next = nextMember(cast, link, end, actors[head]!.kind === "delegation");
    if (next < 0) {
      // "A, B and senior officials": the "and" closes a list of which the last is nobody we know.
      if (link.joint && !closed && tokens[link.to]?.kind === "word") firm = list.length;
      const past = endOfUnnamed(cast, link.to, end);
      if (past === link.to) break;
      if (link.joint && endsList(cast, past, end)) firm = list.length;
      closed ||= link.joint;
      reach = past;
      continue;
    }
    const { kind, possessive } = actors[next]!;
    const to = endOfMember(cast, next);
    // "President A and I"
    const speaker = link.joint && SPEAKER.has(tokens[actors[next]!.from]!.norm);
    if ((kind === "pronoun" && !speaker) || (kind === "country" && possessive)) break;
    // "a visit to C, and his counterpart B": whoever follows with "his" stands beside whom the "his" is of.
    if (actors[head]!.kind === "country" && link.owned) break;
    // "A and B, C said": behind its "and" a list goes on only to another one.
    if (closed && link.joint && firm < list.length && !endsList(cast, to, end)) break;
    if (link.parted && !endsList(cast, to, end)) break;
    list.push(next);
    reach = to;
    if (link.joint || isOfHeadline(cast, head, next)) {
      closed = true;
      firm = list.length;
    }
  }
  return list.slice(0, firm);
}

/** "Oman, Hungary hold consultations": countries that open a report stand together by commas alone. */
function isOfHeadline({ actors, tokens }: Cast, head: number, last: number): boolean {
  const both = [actors[head]!, actors[last]!].every(({ kind, possessive }) => kind === "country" && !possessive);
  return both && actors[head]!.from === 0 && tokens[actors[last]!.to]?.kind === "word";
}

/** Behind a member with whoever heads it, and the side it is said to be on: "A on the Georgian side and B". */
function endOfMember(cast: Cast, index: number): number {
  const { actors, tokens, beginning } = cast;
  const { to } = actors[leaderOf(cast, index)]!;
  if (!ON_SIDE.has(tokens[to]?.norm ?? "")) return to;
  const side = beginning(tokens[to + 1]?.norm === "the" ? to + 2 : to + 1);
  return side >= 0 && actors[side]!.kind === "delegation" ? actors[side]!.to : to;
}

/** The actor who heads a delegation, named right behind it; else the actor itself. */
function leaderOf({ actors }: Cast, index: number): number {
  const { leader } = actors[index]!;
  if (leader < 0) return index;
  for (let next = index + 1; next <= index + BESIDE; next++) if (actors[next]?.mention === leader) return next;
  return index;
}

/** Whom a list names that begins with members who are nobody we know, at `at`: "members of parliament and [A]". */
export function listBehindUnnamed(cast: Cast, at: number, end: number): Side {
  const past = endOfUnnamed(cast, at, end);
  const link = past > at && cast.tokens[past]?.text !== ";" ? linkBehind(cast, past, end) : undefined;
  const next = link && link.to < end ? cast.beginning(link.to) : -1;
  return next < 0 || cast.actors[next]!.kind === "pronoun" ? [] : listFrom(cast, next, end);
}

/**
 * Who stands behind a link; between semicolons the first person of what may be a long description; -1 for nobody.
 * "The delegations of Georgia, headed by A, and of Chile": `ofDelegations`, whose list goes on with an "of".
 */
function nextMember(cast: Cast, { to, parted }: Link, end: number, ofDelegations: boolean): number {
  const next = to < end ? cast.beginning(to) : -1;
  if (next >= 0) return next;
  if (ofDelegations && to + 1 < end && cast.tokens[to]!.norm === "of") return cast.beginning(to + 1);
  if (!parted) return -1;
  let stop = to;
  while (stop < Math.min(end, to + LONGEST_PART) && cast.tokens[stop]!.text !== ";") stop++;
  return firstActor(cast, to, stop, ({ kind }) => kind === "person" || kind === "plural");
}

/** Nothing behind `at` makes of the list the subject of a further clause. */
function endsList({ tokens }: Cast, at: number, end: number): boolean {
  const next = tokens[at];
  return at >= end || !next || next.kind !== "word" || next.shape !== "lower" || BEHIND_LIST.has(next.norm);
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
  /** It is a semicolon of a list that semicolons part. */
  readonly parted: boolean;
}

/**
 * What joins a member that ends at `from` with the next: ", and", "together with his"; a semicolon further on, where semicolons
 * part the members. Undefined where nothing does.
 */
function linkBehind(cast: Cast, from: number, end: number): Link | undefined {
  const link = nextTo(cast, from, end);
  const adjunct = link && cast.beginning(link.to) >= 0 ? undefined : behindWhereAndWhen(cast, from, end);
  return adjunct ?? link ?? afterSemicolon(cast, from, end);
}

/** "with A [in Oslo on 5 May] and with B", "as well as with B": so many words of where and when, and so many before B. */
const WIDEST_ADJUNCT = 14;
const WIDEST_WITH = 5;
const OPENS_ADJUNCT = new Set(["in", "at", "on", "today", "yesterday", "tomorrow", "from"]);
const BETWEEN_WITHS = new Set("and as well also then later separately , in on at the".split(" "));

/** Behind where and when somebody was met, the next "with" of a list; undefined where none is. */
function behindWhereAndWhen(cast: Cast, from: number, end: number): Link | undefined {
  const { tokens, actors, holding, beginning } = cast;
  const opened = OPENS_ADJUNCT.has(tokens[from]?.norm ?? "");
  let joint = -1;
  for (let index = from; index < Math.min(end, from + (opened ? WIDEST_ADJUNCT : WIDEST_WITH)); index++) {
    const { norm, text, shape, kind } = tokens[index]!;
    const holder = actors[holding(index)];
    if (holder && holder.kind !== "country") return undefined;
    if (norm === "and" || (norm === "as" && tokens[index + 1]?.norm === "well")) joint = index;
    else if (norm === "with" && joint >= 0) {
      const to = tokens[index + 1]?.norm === "the" ? index + 2 : index + 1;
      return beginning(to) < 0 ? undefined : { to, joint: true, owned: false, parted: false };
    } else if (joint >= 0 && !holder && shape === "lower" && kind === "word" && !BETWEEN_WITHS.has(norm))
      return undefined;
    else if (joint < 0 && !opened) return undefined;
    if (text === ";" || text === ".") return undefined;
  }
  return undefined;
}

function afterSemicolon(cast: Cast, from: number, end: number): Link | undefined {
  const behind = behindSemicolon(cast, from, end);
  if (behind < 0) return undefined;
  let to = behind;
  while (to < end && cast.holding(to) < 0 && cast.words.listLink.has(cast.tokens[to]!.norm)) to++;
  return { to, joint: true, owned: false, parted: true };
}

function nextTo(cast: Cast, from: number, end: number): Link | undefined {
  const { tokens, words, holding } = cast;
  const start = behindInsertion(cast, behindOrigin(cast, behindBracket(cast, from, end), end), end);
  // "Azerbaijan-Georgia"
  if (tokens[start]?.norm === "-") return { to: start + 1, joint: true, owned: false, parted: false };
  let to = start;
  let joint = false;
  let owned = false;
  for (; to < Math.min(end, start + WIDEST_LINK) && (holding(to) < 0 || ownsNext(cast, to)); to++) {
    const { norm } = tokens[to]!;
    if (!words.listLink.has(norm)) break;
    owned ||= holding(to) >= 0;
    joint ||= words.listJoint.has(norm) || (norm === "as" && tokens[to + 1]?.norm === "well");
  }
  if (to === start) return undefined;
  const parted = tokens[start]!.text === ";" && behindSemicolon(cast, start, end) === start + 1;
  return { to, joint, owned, parted };
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
