/**
 * What family names of a language end with, are written with or are, as far as it tells where a bearer may be from. Weak evidence, asked
 * only of people of whom nothing says a country.
 */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const nameOrigin = defineKind({
  kind: "name-origin",
  entry: z.strictObject({
    of: z.array(z.string()).min(1).describe("codes of the countries where such names are at home"),
    endings: z
      .array(z.string().min(2))
      .default([])
      .describe("of the last word, in lower case; one without marks is looked for in words without theirs"),
    words: z.array(z.string()).default([]).describe("the first or last word as a whole, without marks, lower case"),
    letters: z.string().default("").describe("letters with marks that hardly any other language writes, lower case"),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: () => [],
});
