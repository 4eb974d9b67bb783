/**
 * Words for joint undertakings ("pipeline", "port project", "initiative"), and undertakings known by name.
 *
 * A name in capitals before a `noun` makes a named project; a `name` is one wherever it stands.
 */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const undertaking = defineKind({
  kind: "undertaking",
  entry: z.strictObject({
    /** How a project is to be shown, when it is known by name. */
    name: z.string().optional(),
    names: z.array(z.string()).default([]),
    /** Acronyms and names that are words in lower case. */
    cased: z.array(z.string()).default([]),
    /** Common nouns that end the name of a project. */
    nouns: z.array(z.string()).default([]),
    /**
     * `always` names one with any name before it; `joined` may only name a place ("port"); `capital` counts only as part of
     * a name written in capitals ("Education Partnership", not "our partnership").
     */
    needs: z.enum(["always", "joined", "capital"]).default("always"),
    from: z.string().optional(),
  }),
  phrases: (entry) => [
    ...entry.names.flatMap(expandPhrase).map((text) => ({ text, form: "name" })),
    ...entry.cased.flatMap(expandPhrase).map((text) => ({ text, form: "name", cased: true })),
    ...entry.nouns.flatMap(expandPhrase).map((text) => ({ text, form: "noun" })),
  ],
});
