/** What a kind of lexicon is: the shape of its entries, and the phrases by which text is looked through for them. */
import { z } from "zod";

export interface Phrase {
  readonly text: string;
  /** Must be written as it stands here ("US", not "us"). Default false. */
  readonly cased?: boolean;
  /** Which of the entry's wordings this is ("name", "adjective", "capital"...). Rules see it on the hit. */
  readonly form?: string;
  /** A weak phrase names the thing only with support from its surroundings ("Georgia", "Jordan", "Male"). Default false. */
  readonly weak?: boolean;
}

export interface LexiconKind<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly kind: Name;
  readonly entry: Schema;
  /** The wordings of an entry that text is looked through for. */
  phrases(entry: z.infer<Schema>): readonly Phrase[];
}

export function defineKind<const Name extends string, Schema extends z.ZodType>(
  kind: LexiconKind<Name, Schema>,
): LexiconKind<Name, Schema> {
  return kind;
}

/** A lexicon file: `data/lexicons/**.yaml`, or one in a user's own folder. */
export const lexiconFile = z.strictObject({
  lexicon: z.string().describe("Path-like name: en/reception-verbs."),
  kind: z.string().describe("Which kind of lexicon: country, city, office..."),
  describes: z.string().describe("One sentence on what it holds and leaves out."),
  language: z.string().optional(),
  provenance: z
    .array(z.strictObject({ id: z.string(), title: z.string(), licence: z.string(), url: z.string().optional() }))
    .min(1),
  /** Where every entry comes from unless it says otherwise with a `from` of its own. */
  from: z.string(),
  entries: z.array(z.looseObject({ from: z.string().optional() })),
});
