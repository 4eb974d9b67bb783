/**
 * Topics of talks: the words by which a report says that the sides spoke of them.
 *
 * `strong` phrases name the topic; `weak` ones only where the sentence tells of talks ("growth", "growing numbers");
 * `not` holds longer phrases that contain a topic's words and mean something else ("trade union").
 * `adjectives` name it only where several share a noun ("political, economic and cultural ties"): see `shared-nouns.ts`.
 * A phrase may be written short: see `expand-phrase.ts`.
 */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

/** Classes of nouns that adjectives of several topics share: word sets `shared-noun-ties`, ... */
const SHARED_NOUN = z.enum(["ties", "fields", "matters"]);
export type SharedNoun = z.infer<typeof SHARED_NOUN>;

export const topic = defineKind({
  kind: "topic",
  entry: z.strictObject({
    topic: z.string().describe("Id, as readings give it."),
    describes: z.string().optional(),
    /** IPTC Media Topics, as `medtop:` codes. */
    iptc: z.array(z.string()).default([]),
    /** EuroVoc domains (two digits) and microthesauri (four). */
    eurovoc: z.array(z.string()).default([]),
    /** A general topic is named only where it is said itself, not because a special one under it is. */
    general: z.boolean().default(false),
    /** Its phrases count inside the names of bodies too: a joint commission is a body and a subject. */
    named: z.boolean().default(false),
    strong: z.array(z.string()).default([]),
    weak: z.array(z.string()).default([]),
    /** Written as they stand here: acronyms that are words in lower case. */
    cased: z.array(z.string()).default([]),
    not: z.array(z.string()).default([]),
    /** Words that share a noun of a class ("shared-noun-ties") with others. */
    adjectives: z
      .array(z.strictObject({ words: z.array(z.string()).min(1), before: z.array(SHARED_NOUN) }))
      .default([]),
    from: z.string().optional(),
  }),
  phrases: (entry) => [
    ...entry.strong.flatMap(expandPhrase).map((text) => ({ text, form: "strong" })),
    ...entry.cased.flatMap(expandPhrase).map((text) => ({ text, form: "strong", cased: true })),
    ...entry.weak.flatMap(expandPhrase).map((text) => ({ text, form: "weak", weak: true })),
    ...entry.not.flatMap(expandPhrase).map((text) => ({ text, form: "not" })),
    ...entry.adjectives.flatMap(({ words, before }) =>
      words.flatMap((text) => before.map((noun) => ({ text, form: `before ${noun}`, weak: true }))),
    ),
  ],
});
