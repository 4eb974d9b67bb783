/** Words that report a meeting, with their frame: who stands before them and after which preposition the other side stands. */
import { z } from "zod";
import { MEETING_KINDS } from "../../shared/vocabulary.ts";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const trigger = defineKind({
  kind: "trigger",
  entry: z.strictObject({
    id: z.string(),
    /** What it reports when nothing else tells. */
    meeting: z.enum(MEETING_KINDS),
    /**
     * `strong`: alone reports a meeting of those beside it ("met", "called on", "held talks");
     * `weak`: only with both sides beside it, and never against a strong one ("discussed", "told", "thanked").
     */
    strength: z.enum(["strong", "weak"]),
    /** Verb as [base, third person, past, -ing, past participle when it differs]. */
    verb: z.array(z.string()).min(4).max(5).optional(),
    /** What follows the verb, written short: "a (courtesy) call on". "" for the verb alone. */
    tails: z.array(z.string()).default([""]),
    /** Nouns: "talks", "phone call". */
    nouns: z.array(z.string()).default([]),
    /** Prepositions before the other side; "" when it follows directly. */
    other: z.array(z.string()),
    /** Which side receives the other. */
    host: z.enum(["subject", "object"]).optional(),
    /** The object is a country or place, not a person ("visited Georgia"). */
    travel: z.boolean().default(false),
    /** Those on one side do it together, once: "was welcomed by A, B and C". */
    together: z.boolean().default(false),
    from: z.string().optional(),
  }),
  phrases: (entry) => {
    const forms = ["base", "third", "past", "ing", "participle"];
    const verbs = (entry.verb ?? []).flatMap((form, index) =>
      entry.tails
        .flatMap((tail) => expandPhrase(tail))
        .map((tail) => ({ text: `${form} ${tail}`.trim(), form: forms[index]! })),
    );
    return [...verbs, ...entry.nouns.map((text) => ({ text, form: "noun" }))];
  },
});
