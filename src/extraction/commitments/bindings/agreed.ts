/** "agreed to open", "have decided to hold", "it was agreed to", "agreed on the opening of", "agreed on holding". */
import type { BindingRule } from "../commitment.ts";

const NO_VERB_BEFORE = new Set(["as", "previously", "already", "earlier", "not", "the", "if"]);

export const agreed: BindingRule = {
  id: "commitment/agreed",
  summary: "Somebody agreed or decided to do it.",
  find(text, at, _first, end) {
    if (!text.agreeing.has(text.tokens[at]) || NO_VERB_BEFORE.has(text.norm(at - 1))) return null;
    const next = overPrinciple(text.norm(at + 1)) ? at + 3 : text.overAdverbs(at + 1, end);
    const word = text.norm(next);
    if (word === "to") return binding(isArticle(text.norm(next + 1)) ? "nominal" : "infinitive");
    if (word === "on" || word === "upon") return binding("nominal");
    return null;

    function binding(form: "infinitive" | "nominal") {
      return { rule: "commitment/agreed", act: "agreed", from: at, to: next + 1, verb: at, form } as const;
    }
  },
};

function overPrinciple(norm: string): boolean {
  return norm === "in";
}

function isArticle(norm: string): boolean {
  return norm === "the" || norm === "a" || norm === "an";
}
