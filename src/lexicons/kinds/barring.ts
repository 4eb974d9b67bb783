/** Words right before an actor that say it takes no part ("at the invitation of X"), and why it does not. */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const barring = defineKind({
  kind: "barring",
  entry: z.strictObject({
    why: z.string(),
    phrases: z.array(z.string()).min(1),
    /** How many words other than an article may stand between the phrase and the actor. */
    reach: z.number().int().min(0).max(2).default(0),
    from: z.string().optional(),
  }),
  phrases: (entry) => entry.phrases.flatMap(expandPhrase).map((text) => ({ text })),
});
