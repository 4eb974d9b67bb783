/** Words that tell how far a document between states has come: "entered into force", "negotiations on", "draft", "initialled". */
import { z } from "zod";
import { PAPER_STAGES } from "../../shared/vocabulary.ts";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const paperStage = defineKind({
  kind: "paper-stage",
  entry: z.strictObject({
    stage: z.enum(PAPER_STAGES),
    /** Where the words stand: before the document ("ratified the treaty"), behind it ("the treaty expired"), or on either side. */
    stands: z.enum(["before", "behind", "either"]).default("either"),
    words: z.array(z.string()).min(1),
    from: z.string().optional(),
  }),
  phrases: (entry) => entry.words.flatMap(expandPhrase).map((text) => ({ text, form: entry.stage })),
});
