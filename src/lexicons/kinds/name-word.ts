/**
 * Words of which persons' names are made, as far as a language has a closed list of them. Texts are not looked
 * through for these (a "de" or a "Park" is no finding); whoever compares or takes apart a name asks for the class.
 */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const nameWord = defineKind({
  kind: "name-word",
  entry: z.strictObject({
    class: z
      .enum(["given", "given-alone", "particle", "father", "suffix", "title", "family-first", "family", "akanne"])
      .describe(
        "given: forms of one given name; given-alone: given names, each another one; father: stands before or after a father's name; family-first: a family name that stands first; family: one that need not; akanne: a given name in its Belarusian form",
      ),
    words: z.array(z.string()).min(1),
    language: z
      .enum(["chinese", "korean", "vietnamese", "japanese"])
      .optional()
      .describe("whose family names these are"),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: () => [],
});
