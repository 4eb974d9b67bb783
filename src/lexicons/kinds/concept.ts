/**
 * Words that say one thing, for holding what was said at one meeting against what was said at another: "impede" and "hinder" are one
 * term, "impede" and "obstacle" two terms of one concept.
 */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const concept = defineKind({
  kind: "concept",
  entry: z.strictObject({
    concept: z.string(),
    terms: z
      .array(z.array(z.string()).min(1))
      .min(1)
      .describe(
        "Words of one term may stand for each other, in any of their forms; those of two terms only say something of the same thing.",
      ),
    scale: z.boolean().default(false).describe("Terms in order, the least first: one for another is a changed rank."),
    counts: z
      .boolean()
      .default(true)
      .describe("False for words of the genre, that are no part of what is said: verbs of saying, the frame of talks."),
    matters: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .optional()
      .describe("How much it matters that it is said: 3 belongs in the first lines of a brief, 1 is a general phrase."),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  // They are looked up by their stems, and only where passages are compared.
  phrases: () => [],
});
