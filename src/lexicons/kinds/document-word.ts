/** Words for what is signed, agreed or drafted ("memorandum of understanding", "air services agreement", "roadmap"). */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const documentWord = defineKind({
  kind: "document-word",
  entry: z.strictObject({
    class: z.string().describe("memorandum, agreement, treaty, statement, programme..."),
    words: z.array(z.string()).min(1),
    /** A weak word is a document only with a name or a subject ("plan", "deal", "programme"). */
    weak: z.boolean().default(false),
    from: z.string().optional(),
  }),
  phrases: (entry) => entry.words.flatMap(expandPhrase).map((text) => ({ text, form: entry.class, weak: entry.weak })),
});
