/** States and territories, of today and of former times, with every wording that stands for them. */
import { z } from "zod";
import { defineKind, type Phrase } from "../kind.ts";

const words = z.array(z.string().min(1)).default([]);

export const country = defineKind({
  kind: "country",
  entry: z.strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe("ISO 3166-1 alpha-2, XK, or the withdrawn ISO 3166-3 code of a state of former times."),
    names: z.array(z.string()).min(1).describe("The first is how it is shown."),
    adjectives: words.describe('"Georgian"; also the word for one of its people, and "-ese" words for all of them.'),
    people: words.describe('"Georgians".'),
    prefixes: words.describe('Stands only before a hyphen: "Sino", "Russo".'),
    capitals: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe("Cities whose name stands for the government, each with its other spellings."),
    metonyms: words.describe('Seats whose name stands for the government: "the Kremlin".'),
    cased: words.describe(
      "Wordings to be taken only as they are written here. Wordings all in capitals are so anyway.",
    ),
    weak: words.describe("Wordings that may name something else: a person, a province, another state first."),
    years: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe("First and last year of a state that is no more, or of a name given up for another entry."),
    note: z.string().optional(),
    from: z.string().optional(),
  }),
  phrases(entry) {
    const weak = new Set(entry.weak);
    const cased = new Set(entry.cased);
    const phrase = (text: string, form: string): Phrase => ({
      text,
      form,
      cased: cased.has(text) || text === text.toUpperCase(),
      weak: weak.has(text),
    });
    return [
      ...entry.names.map((text) => phrase(text, "name")),
      ...entry.adjectives.map((text) => phrase(text, "adjective")),
      ...entry.people.map((text) => phrase(text, "people")),
      ...entry.prefixes.map((text) => phrase(text, "prefix")),
      ...entry.metonyms.map((text) => phrase(text, "metonym")),
      ...Object.entries(entry.capitals).flatMap(([city, spellings]) =>
        [city, ...spellings].map((text) => phrase(text, `capital:${city}`)),
      ),
    ];
  },
});
