/** "invited his counterpart to visit Tbilisi", "extended an invitation to visit", "accepted the invitation". */
import { TokenSet } from "../../../language/token-set.ts";
import type { Binding, BindingRule } from "../commitment.ts";
import type { CommitmentText } from "../commitment-text.ts";

const GIVING = new TokenSet(
  "extended extend extending conveyed conveying handed delivered reiterated renewed issued gave offered presented reiterating renewing".split(
    " ",
  ),
);
const TAKING = new TokenSet(["accepted", "accept", "accepts", "accepting"]);
const GOING = /^(?:visit|pay|attend|participate|travel|come|join|take|make|undertake|be|speak|address)$/u;
/** Who is invited to put in his money is not invited to come. */
const ANYBODY =
  /^(?:investors|companies|businesses|entrepreneurs|firms|investor|business|private|industry|traders|tourists|enterprises|businessmen|students|everyone|people|citizens|parties|states)$/u;
const REACH = 18;
const VERB_REACH = 8;

export const invited: BindingRule = {
  id: "commitment/invited",
  summary: "Somebody invited somebody, or took an invitation.",
  find(text, at, first, end) {
    if (text.norm(at) === "invitation" || text.norm(at) === "invitations") return byNoun(text, at, first, end);
    if (!text.inviting.has(text.tokens[at]) || text.norm(at - 1) === "an") return null;
    const to = goingBehind(text, at + 1, Math.min(end, at + REACH));
    if (to < 0) return null;
    return { rule: "commitment/invited", act: "invited", from: at, to, verb: at, form: "none", of: "visit" };
  },
};

/** Behind "to" before the verb of going, or at the "to" before a place; -1 where the words are no invitation to come. */
function goingBehind(text: CommitmentText, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const norm = text.norm(index);
    if (ANYBODY.test(norm) || norm === "." || norm === ";") return -1;
    if (norm !== "to" && norm !== "for") continue;
    const next = text.tokens[text.overAdverbs(index + 1, to)];
    if (next && norm === "to" && (GOING.test(next.norm) || next.shape === "capital")) return index + 1;
    if (next && norm === "for" && text.anyOf(text.events, index + 1, Math.min(to, index + 6))) return index + 1;
  }
  return -1;
}

function byNoun(text: CommitmentText, at: number, first: number, end: number): Binding | null {
  const rule = "commitment/invited";
  for (let index = at - 1; index >= Math.max(first, at - VERB_REACH); index--) {
    const token = text.tokens[index];
    if (TAKING.has(token))
      return { rule, act: "accepted", from: index, to: at, verb: index, form: "none", of: "visit" };
    if (GIVING.has(token)) {
      // "extended an invitation to investors", "to promote investment"
      const going = goingBehind(text, at + 1, Math.min(end, at + REACH));
      if (going < 0 && text.norm(at + 1) === "to") return null;
      return { rule, act: "invited", from: index, to: at, verb: index, form: "none", of: "visit" };
    }
  }
  for (let index = at + 1; index < Math.min(end, at + REACH); index++)
    if (TAKING.has(text.tokens[index]) && /^(?:was|were|been|has|had|have|which|he|she)$/u.test(text.norm(index - 1)))
      return { rule, act: "accepted", from: at, to: at + 1, verb: index, form: "none", of: "visit" };
  return null;
}
