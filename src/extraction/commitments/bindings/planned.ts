/** "plans to open", "intends to sign", "announced plans to open", "is scheduled to visit", "are to sign", "is set for May". */
import { TokenSet } from "../../../language/token-set.ts";
import type { BindingRule } from "../commitment.ts";
import type { CommitmentText } from "../commitment-text.ts";

const BE = new TokenSet(["is", "are", "be"]);
const NOUNS = new TokenSet(["plan", "plans", "intention", "intent", "decision", "agreement", "intentions"]);
const TOLD = new TokenSet(
  "announced announces announce announcing confirmed revealed declared expressed reaffirmed welcomed unveiled took made".split(
    " ",
  ),
);
/** So many tokens before "plans to" stands the verb that tells of them. */
const REACH = 6;

export const planned: BindingRule = {
  id: "commitment/planned",
  summary: "Somebody plans or intends to do it, or it is arranged that he does.",
  find(text, at, first, end) {
    const to = text.overAdverbs(at + 1, end);
    if (text.norm(to) !== "to") return null;
    const token = text.tokens[at];
    const binding = (from: number) =>
      ({ rule: "commitment/planned", act: "planned", from, to: to + 1, verb: from, form: "infinitive" }) as const;
    const told = NOUNS.has(token) ? teller(text, at, first) : -1;
    if (told >= 0) return binding(told);
    if (text.planning.has(token) && !isNoun(text, at)) return binding(at);
    const before = at - 1;
    if (text.arranged.has(token)) {
      const be = overBack(text, before, first);
      return BE.has(text.tokens[be]) ? binding(be) : null;
    }
    return BE.has(token) ? binding(at) : null;
  },
};

function teller(text: CommitmentText, at: number, first: number): number {
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--)
    if (TOLD.has(text.tokens[index])) return index;
  return -1;
}

/** "the plans to", "their plan to": no verb. */
function isNoun(text: CommitmentText, at: number): boolean {
  return /^(?:the|a|an|its|their|his|her|any|such|of|for|on|was|were|been|had|no|and|any|these|those|future|proposed)$/u.test(
    text.norm(at - 1),
  );
}

function overBack(text: CommitmentText, at: number, first: number): number {
  let index = at;
  while (index > first && (text.norm(index) === "also" || /ly$/u.test(text.norm(index)))) index--;
  return index;
}
