/** "an MoU to be developed by both sides", "the embassy to be opened in Astana": what is told to be done, without who does it. */
import type { BindingRule } from "../commitment.ts";

/** "needs to be", "has to be", "remains to be": no promise. */
const NO_PROMISE =
  /^(?:need|needs|needed|has|have|had|remain|remains|remained|ought|yet|seem|seems|want|wants|hope|hopes|hoped|used|likely|not|order|as|and|or|continue|continues|supposed|appears|expected|scheduled|due|set|planned|slated|is|are|agreed|decided|,)$/u;

export const toBeDone: BindingRule = {
  id: "commitment/to-be-done",
  summary: "A thing is told as one to be signed, opened, held.",
  find(text, at, first) {
    if (text.norm(at) !== "to" || text.norm(at + 1) !== "be" || at === first) return null;
    const before = text.tokens[at - 1]!;
    if (before.kind !== "word" || NO_PROMISE.test(before.norm)) return null;
    return { rule: "commitment/to-be-done", act: "planned", from: at, to: at + 1, verb: at, form: "infinitive" };
  },
};
