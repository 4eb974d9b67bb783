/** What people do in talks: verbs and their phrases by class ("discussed", "noted-with-satisfaction", "thanked"). */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const act = defineKind({
  kind: "act",
  entry: z.strictObject({
    act: z.string().describe("Class of the act, as readings and rules call it."),
    describes: z.string().optional(),
    words: z.array(z.string()).min(1),
    from: z.string().optional(),
  }),
  phrases: (entry) => entry.words.flatMap(expandPhrase).map((text) => ({ text, form: entry.act })),
});
