/** Words and phrases by which an analysis judges what was said ("condemned", "in an interview"); texts are not looked through for them when they are read. */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const cue = defineKind({
  kind: "cue",
  entry: z.strictObject({
    class: z.string(),
    words: z.array(z.string()).min(1).describe("In the short writing of families of phrases."),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: () => [],
});
