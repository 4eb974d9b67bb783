/** "The next session is scheduled for May", "the visit is planned for the autumn", "consultations are set for 5 June". */
import { TokenSet } from "../../../language/token-set.ts";
import type { BindingRule } from "../commitment.ts";

const BE = new TokenSet(["is", "are", "been", "being"]);

export const arranged: BindingRule = {
  id: "commitment/arranged",
  summary: "A meeting or visit is set for a time.",
  find(text, at, first, end) {
    if (!text.arranged.has(text.tokens[at]) || at === first) return null;
    if (!BE.has(text.tokens[at - 1]) && text.norm(at - 1) !== "also" && text.norm(at - 1) !== ",") return null;
    const next = text.norm(at + 1);
    if (next !== "for" && next !== "in" && next !== "on") return null;
    if (!text.anyOf(text.events, first, at)) return null;
    const from = BE.has(text.tokens[at - 1]) ? at - 1 : at;
    return at + 1 < end
      ? { rule: "commitment/arranged", act: "planned", from, to: at + 1, verb: from, form: "none", of: "meeting" }
      : null;
  },
};
