/** What somebody does with what a clause says ("stressed", "informed"): the verbs that have it for their object, and nouns of acts. */
import { z } from "zod";
import { PASSAGE_ACTS } from "../../shared/vocabulary.ts";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind, type Phrase } from "../kind.ts";

const FORMS = ["base", "third", "past", "ing", "participle"];

export const passageAct = defineKind({
  kind: "passage-act",
  entry: z.strictObject({
    act: z
      .enum([...PASSAGE_ACTS, "carried", "brought", "held"])
      .describe(
        '"carried": the act is that of a noun ("expressed hope"), "brought": with none there is no act; "held": that of a noun of talk ("held talks on").',
      ),
    describes: z.string().optional(),
    verbs: z
      .array(z.string().regex(/^\S+(?: \S+){3,4}$/u))
      .default([])
      .describe("Forms of a verb: base, third person, past, -ing, and the participle where it differs."),
    tails: z.array(z.string()).default([""]).describe("What follows the verb, written short."),
    nouns: z.array(z.string()).default([]).describe("Nouns of the act, where another verb carries them."),
    talk: z
      .boolean()
      .default(false)
      .describe("Its nouns are held, exchanged and given, and have what they are about behind."),
    ahead: z.array(z.string()).default([]).describe("Wordings in the passive behind which the object stands."),
    past: z
      .array(z.string())
      .default([])
      .describe("Participles of several words, before which it stands in the passive."),
    deed: z.boolean().default(false).describe("Done rather than said: within what is said it is told, not done."),
    addressed: z.boolean().default(false).describe("Its object is who is spoken to: informed somebody about."),
    alone: z.boolean().default(false).describe("One may do it alone, of what others do together: raise a subject."),
    whole: z.boolean().default(false).describe('What is said is the clause as a whole ("will be held in May").'),
    from: z.string().optional(),
  }),
  phrases: (entry) => [...entry.verbs.flatMap((verb) => withTails(verb, entry.tails)), ...others(entry)],
});

function withTails(verb: string, tails: readonly string[]): Phrase[] {
  const wordings = tails.flatMap(expandPhrase);
  const forms = verb.split(" ");
  return forms.flatMap((word, index) =>
    wordings.map((tail) => ({ text: `${word} ${tail}`.trim(), form: FORMS[index]! })),
  );
}

function others({
  nouns,
  talk,
  ahead,
  past,
}: {
  nouns: string[];
  talk: boolean;
  ahead: string[];
  past: string[];
}): Phrase[] {
  return [
    ...nouns.flatMap(expandPhrase).map((text) => ({ text, form: talk ? "talk" : "noun" })),
    ...ahead.flatMap(expandPhrase).map((text) => ({ text, form: "ahead" })),
    ...past.flatMap(expandPhrase).map((text) => ({ text, form: "past" })),
  ];
}
