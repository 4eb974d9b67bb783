/** Words that go with a list of people who were there ("[A and B] were also present", "accompanied by [A and B]"). */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const attendance = defineKind({
  kind: "attendance",
  entry: z.strictObject({
    /** What those listed did or were. */
    as: z.enum(["present", "attending", "company", "members", "head", "signing", "welcome"]),
    /** Where the list stands. */
    list: z.enum(["before", "behind"]),
    phrases: z.array(z.string()).min(1),
    /** Counts only behind a word for those who came ("the delegation", "officials"), for it lists anything else as well. */
    group: z.boolean().default(false),
    from: z.string().optional(),
  }),
  phrases: (entry) => entry.phrases.flatMap(expandPhrase).map((text) => ({ text })),
});
