/**
 * The deeds that words bind to: "agreed to [open an embassy] and [sign a treaty]", "[the next round] will be [held]", "agreed on [the
 * opening of a consulate]". The first verb behind the words, and those joined to it by "and".
 */
import { TokenSet } from "../../language/token-set.ts";
import type { HitOf } from "../lookup.ts";
import type { Binding, BoundDeed } from "./commitment.ts";
import type { CommitmentText } from "./commitment-text.ts";

const BE = new TokenSet(["be", "been", "being"]);
const DETERMINER = new TokenSet("the a an its their his her our this that these those any some all".split(" "));
const ADJECTIVES = 2;
/** Where the object's noun phrase ends. */
const OBJECT_END = new TokenSet(
  "in on at by with for to from of during before after through within under between among into over against via as that which who and or including towards toward following until upon about".split(
    " ",
  ),
);
/** What may open a noun phrase behind a verb in its base form, so that "and exchange views" is told from "trade and exchange". */
const LONGEST_OBJECT = 14;
/** Behind the first words of a noun phrase these begin to tell a time: "its work | next month". */
const TIME = new TokenSet(["this", "next", "last", "tomorrow", "today", "tonight", "soon", "later"]);

export function boundDeeds(text: CommitmentText, binding: Binding, first: number, end: number): BoundDeed[] {
  const { form } = binding;
  if (form === "none") return [bare(text, binding, first, end)];
  if (form === "amount") return [amount(text, binding, end)];
  if (form === "nominal") return nominal(text, binding, end);
  const direct = text.norm(binding.to) === "be" ? passive(text, binding, first, end) : null;
  if (text.norm(binding.to) === "be") return direct ? [direct] : progressive(text, binding, end);
  if (text.norm(binding.to) === "take" && text.norm(binding.to + 1) === "place")
    return happening(text, binding, first, end);
  return active(text, binding, end);
}

/** "[The next session] will take place in May": what happens is the subject. */
function happening(text: CommitmentText, { from, to }: Binding, first: number, end: number): BoundDeed[] {
  const own = clauseStart(text, from, first);
  return text
    .deedsAt(to, "base")
    .slice(0, 1)
    .map((hit) => ({
      hit,
      from: own,
      to: text.clauseEnd(hit.to, end),
      object: subjectPhrase(text, own, from),
      passive: true,
      of: "meeting",
    }));
}

/** An invitation or a date: what is bound to stands around the words. */
function bare(text: CommitmentText, { from, to, of = "visit" }: Binding, first: number, end: number): BoundDeed {
  const start = of === "meeting" ? clauseStart(text, from, first) : to;
  const stop = text.clauseEnd(to, end);
  return { hit: null, from: start, to: Math.max(stop, to), object: [start, stop], passive: of === "meeting", of };
}

function amount(text: CommitmentText, { to }: Binding, end: number): BoundDeed {
  const stop = text.clauseEnd(to, end);
  return { hit: null, from: to, to: stop, object: [to, stop], passive: false, of: "aid" };
}

function active(text: CommitmentText, { to }: Binding, end: number): BoundDeed[] {
  const stop = text.clauseEnd(to, end);
  const found: BoundDeed[] = [];
  const starts: number[] = [];
  if (text.deedsAt(to, "base").length > 0) starts.push(to);
  for (let at = to + 1; at < stop; at++) {
    const joint = text.norm(at - 1);
    const joined =
      joint === "and" ||
      joint === "," ||
      (joint === "to" && (text.norm(at - 2) === "and" || text.norm(at - 2) === ","));
    // "a free and open Indo-Pacific"
    if (!joined || text.norm(at - 2) === "free") continue;
    if (text.deedsAt(at, "base").length > 0 && opensObject(text, at)) starts.push(at);
  }
  starts.forEach((start, index) => {
    const last = starts[index + 1] ?? stop;
    for (const hit of text.deedsAt(start, "base"))
      found.push({
        hit,
        from: start,
        to: trimmed(text, start, last),
        object: objectFrom(text, hit.to, last),
        passive: false,
        of: hit.value.entry.of,
      });
  });
  return found;
}

/** Without the "and to" that joins the next deed. */
function trimmed(text: CommitmentText, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^(?:and|,|to|also)$/u.test(text.norm(end - 1))) end--;
  return end;
}

function opensObject(text: CommitmentText, at: number): boolean {
  for (const hit of text.deedsAt(at, "base")) {
    const next = text.tokens[hit.to];
    if (hit.value.entry.needs === "nothing" || !next) continue;
    if (DETERMINER.has(next) || next.kind === "number" || next.shape !== "lower") return true;
    if (/^(?:new|joint|more|additional|bilateral|direct|two|three|four|five|negotiations|talks|work)$/u.test(next.norm))
      return true;
  }
  return false;
}

/** "will be held", "will be officially opened"; the subject stands before. */
function passive(text: CommitmentText, { to, from, rule }: Binding, first: number, end: number): BoundDeed | null {
  const at = text.overAdverbs(to + 1, end);
  const [hit] = text.deedsAt(at, "done");
  if (!hit || !BE.has(text.tokens[to])) return null;
  const start = clauseStart(text, from, first);
  const own = rule === "commitment/to-be-done" ? nounPhraseBefore(text, from, start) : start;
  return {
    hit,
    from: own,
    to: text.clauseEnd(hit.to, end),
    object: subjectPhrase(text, own, from),
    passive: true,
    of: hit.value.entry.of,
  };
}

/** "will be visiting" */
function progressive(text: CommitmentText, { to }: Binding, end: number): BoundDeed[] {
  const at = text.overAdverbs(to + 1, end);
  const stop = text.clauseEnd(at, end);
  return text.deedsAt(at, "ing").map((hit) => ofHit(text, hit, at, stop));
}

/** "agreed on the early opening of", "agreed on opening" */
function nominal(text: CommitmentText, { to }: Binding, end: number): BoundDeed[] {
  let at = to;
  for (let step = 0; step <= ADJECTIVES + 1; step++, at++) {
    const hits = text.deedsAt(at, "noun", "ing");
    const stop = text.clauseEnd(at, end);
    if (hits.length > 0 && at < stop) {
      return hits
        .filter(({ to: behind, value }) => value.form === "ing" || text.norm(behind) === "of")
        .map((hit) => ofHit(text, hit, at, stop));
    }
    const token = text.tokens[at];
    if (!token || token.kind === "punct") break;
  }
  return [];
}

function ofHit(text: CommitmentText, hit: HitOf<"deed">, from: number, stop: number): BoundDeed {
  const behind = text.norm(hit.to) === "of" ? hit.to + 1 : hit.to;
  return { hit, from, to: stop, object: objectFrom(text, behind, stop), passive: false, of: hit.value.entry.of };
}

function objectFrom(text: CommitmentText, from: number, stop: number): readonly [number, number] {
  let at = from;
  while (at < stop && (DETERMINER.has(text.tokens[at]) || text.norm(at) === "up")) at++;
  const start = at;
  while (at < stop && at - start < LONGEST_OBJECT) {
    const token = text.tokens[at]!;
    if (OBJECT_END.has(token) || token.text === "," || (at > start && TIME.has(token))) break;
    at++;
  }
  return [start, at];
}

/** The subject's own words: "[The next round] of talks between A and B". */
function subjectPhrase(text: CommitmentText, start: number, verb: number): readonly [number, number] {
  return objectFrom(text, start, verb);
}

/** Behind the last mark or "that" before the words. */
function clauseStart(text: CommitmentText, at: number, first: number): number {
  for (let index = at - 1; index > first; index--) {
    const { norm, text: written } = text.tokens[index]!;
    if (norm === "that" && text.saying.has(text.tokens[index - 1])) return index + 1;
    if (written === ";" || written === ":" || written === "“" || written === '"') return index + 1;
    if (norm === "which" || norm === "who")
      return nounPhraseBefore(text, text.norm(index - 1) === "," ? index - 1 : index, first);
    if (norm === "said" || norm === "while") return index + 1;
  }
  return first;
}

/** "the details will be laid down in [an MoU] to be signed": back to the article or preposition. */
function nounPhraseBefore(text: CommitmentText, at: number, first: number): number {
  let index = at - 1;
  while (index > first && at - index < LONGEST_OBJECT) {
    const before = text.tokens[index - 1]!;
    if (before.kind === "punct" && before.text !== "-") break;
    if (/^(?:a|an|the|several|number)$/u.test(text.norm(index))) break;
    if (/^(?:in|on|by|with|said|that|will|is|are|was|were|including)$/u.test(before.norm)) break;
    index--;
  }
  return index;
}
