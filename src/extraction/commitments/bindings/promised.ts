/** "pledged to deliver", "is committed to opening", "undertook to", "promised 50 buses", "announced $5 million in aid". */

import type { BindingRule } from "../commitment.ts";
import type { CommitmentText } from "../commitment-text.ts";

const SELF = new Set(["itself", "themselves", "himself", "herself"]);
const NO_VERB_BEFORE = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "recent",
  "previous",
  "previously",
  "already",
  "not",
]);
/** So many tokens behind the verb the number stands: "pledged an additional $5 million". */
const REACH = 4;
const GIVEN = new Set(
  "assistance aid funding loan loans grant grants package credit investment support scholarships relief humanitarian".split(
    " ",
  ),
);
const GIVEN_REACH = 16;

export const promised: BindingRule = {
  id: "commitment/promised",
  summary: "Somebody promised or pledged to do it, or to give so much.",
  find(text, at, _first, end) {
    const announced = ANNOUNCING.has(text.norm(at));
    if (!announced && !text.promising.has(text.tokens[at])) return null;
    if (NO_VERB_BEFORE.has(text.norm(at - 1))) return null;
    const next = text.overAdverbs(SELF.has(text.norm(at + 1)) ? at + 2 : at + 1, end);
    const binding = (to: number, form: "infinitive" | "amount") =>
      ({ rule: "commitment/promised", act: "promised", from: at, to, verb: at, form }) as const;
    if (text.norm(next) === "to" && !announced) return binding(next + 1, "infinitive");
    const amount = amountFrom(text, at + 1, Math.min(end, at + 1 + REACH));
    if (amount < 0) return null;
    return !announced || gives(text, amount, Math.min(end, amount + GIVEN_REACH)) ? binding(at + 1, "amount") : null;
  },
};

const ANNOUNCING = new Set(["announced", "announces", "announcing"]);

function amountFrom(text: CommitmentText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!;
    if (token.text === "." || token.text === ",") return -1;
    if (token.kind === "number" || text.counting.has(token)) return at;
  }
  return -1;
}

function gives(text: CommitmentText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (GIVEN.has(text.norm(at))) return true;
  return false;
}
