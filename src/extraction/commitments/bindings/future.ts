/**
 * "the next round will be held in Baku", "we will open an embassy", "agreed that the commission would meet", "said the draft would be
 * signed". "Would" tells of what is to come only where somebody said or agreed it.
 */
import type { CommitmentAct } from "../../reading.ts";
import type { BindingRule } from "../commitment.ts";
import type { CommitmentText } from "../commitment-text.ts";

const WILL = new Set(["will", "shall", "'ll"]);
const NOT = new Set(["not", "never", "only", "n't", "no"]);
/** Behind these "will" is a noun. */
const NOUN_BEFORE = new Set([
  "political",
  "the",
  "good",
  "their",
  "popular",
  "of",
  "strong",
  "mutual",
  "common",
  "his",
  "her",
  "if",
  "free",
]);
/** "would like", "will continue": nothing is bound by it. */
const NO_DEED = new Set([
  "like",
  "welcome",
  "love",
  "prefer",
  "continue",
  "remain",
  "have",
  "appreciate",
  "help",
  "require",
  "need",
  "allow",
]);

const LOOSE =
  /^(?:if|unless|whether|hope|hopes|hoped|hoping|hopeful|optimistic|optimism|wish|wished|confident|confidence|once)$/u;

export const future: BindingRule = {
  id: "commitment/future",
  summary: "It is told to come: will, shall; would, where somebody said or agreed so.",
  find(text, at, first, end) {
    const norm = text.norm(at);
    if (norm !== "would" && (!WILL.has(norm) || text.tokens[at]!.shape !== "lower")) return null;
    if (NOUN_BEFORE.has(text.norm(at - 1)) || NOT.has(text.norm(at + 1)) || NO_DEED.has(text.norm(at + 1))) return null;
    const bound = binder(text, at, first);
    if (norm === "would" && bound === null) return null;
    if (isLoose(text, at, first)) return null;
    const to = text.overAdverbs(at + 1, end);
    return {
      rule: "commitment/future",
      act: bound?.act ?? "planned",
      from: at,
      to,
      verb: bound?.agreed ?? at,
      form: "infinitive",
    };
  },
};

/** The word before by which it was said, agreed or promised. */
function binder(text: CommitmentText, at: number, first: number): { act: CommitmentAct; agreed?: number } | null {
  for (let index = at - 1; index >= first; index--) {
    const token = text.tokens[index];
    if (text.norm(index + 1) === "that" || text.saying.has(token)) {
      if (text.agreeing.has(token)) return { act: "agreed", agreed: index };
      if (text.promising.has(token)) return { act: "promised", agreed: index };
    }
    if (text.saying.has(token)) return { act: "planned" };
  }
  return null;
}

/** "if talks succeed", "optimistic that they will": told of what may come. */
function isLoose(text: CommitmentText, at: number, first: number): boolean {
  for (let index = first; index < at; index++) if (LOOSE.test(text.norm(index))) return true;
  return false;
}
