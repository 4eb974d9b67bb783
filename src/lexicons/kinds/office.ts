/** Head words of offices ("minister", "prime minister", "ambassador"), the ranks they stand for, and what they combine with. */
import { z } from "zod";
import { RANKS } from "../../shared/vocabulary.ts";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

const rank = z.enum(RANKS);

export const office = defineKind({
  kind: "office",
  entry: z.strictObject({
    words: z.array(z.string()).min(1),
    rank,
    /** Rank with "deputy", "vice", "under" before it; left out: the word stays what it is. */
    deputy: rank.optional(),
    /** Rank with "assistant" before it. */
    assistant: rank.optional(),
    /** Rank where the holder's country is one of these: { US: minister }. */
    in: z.record(z.string(), rank).optional(),
    /** Rank at the head of a body ("President of the World Bank"). */
    body: rank.optional(),
    /** Countries (or bodies) that have the office where others have another: "External Affairs Minister" of India. */
    typical: z.array(z.string()).optional(),
    /** Takes a field of work before or behind it ("Trade Minister", "Minister of Trade"). Default false. */
    portfolio: z.boolean().default(false),
    /** Rank with another field of work than foreign affairs ("Secretary of State for Justice"); left out: as without one. */
    field: rank.optional(),
    /** Plural forms, for several holders ("foreign ministers"). */
    plural: z.array(z.string()).default([]),
    /** Names an office only before a name or with a country ("leader", "general"). Default false. */
    weak: z.boolean().default(false),
    /** Must be written as it stands here ("PM", "MP"). Default false. */
    cased: z.boolean().default(false),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases: (entry) => [
    ...entry.words.flatMap(expandPhrase).map((text) => ({ text, form: "one", cased: entry.cased, weak: entry.weak })),
    ...entry.plural.map((text) => ({ text, form: "many", cased: entry.cased, weak: entry.weak })),
  ],
});
