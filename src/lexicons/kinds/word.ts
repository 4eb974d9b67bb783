/** Plain words and phrases of a class ("honorific", "reporting-verb"): rules ask for the class. */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const word = defineKind({
  kind: "word",
  entry: z.strictObject({
    class: z.string(),
    words: z.array(z.string()).min(1),
    cased: z.boolean().default(false),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: (entry) =>
    entry.words.flatMap(expandPhrase).map((text) => ({ text, cased: entry.cased, form: entry.class })),
});
