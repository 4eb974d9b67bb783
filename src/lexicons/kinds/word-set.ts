/** Sets of single words that are asked for by class, never searched for ("is this word a common word?"). */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const wordSet = defineKind({
  kind: "word-set",
  entry: z.strictObject({
    class: z.string(),
    words: z.array(z.string()).min(1),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: () => [],
});
