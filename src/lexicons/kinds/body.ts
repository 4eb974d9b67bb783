/** International bodies, formats and forums; well-known ministries and seats that speak for one country; news agencies. */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const body = defineKind({
  kind: "body",
  entry: z.strictObject({
    name: z.string().min(1).describe("How it is shown, together with the short form."),
    short: z.string().optional().describe('Its acronym ("OSCE"): also a phrase, taken only as written.'),
    also: z.array(z.string()).default([]).describe("Other spellings and shorter names."),
    weak: z
      .array(z.string())
      .default([])
      .describe("Wordings that need support from the text: other things bear them too."),
    type: z.enum(["multilateral", "national", "media"]).default("multilateral"),
    party: z
      .string()
      .optional()
      .describe(
        "Code under which it takes part as a side, never two letters that ISO gives a country; or the country it belongs to.",
      ),
    members: z
      .array(z.string())
      .default([])
      .describe(
        "Of a group without a code of its own: the countries that its foreign ministers or leaders come from, who are the parties when they meet.",
      ),
    seat: z
      .strictObject({ country: z.string(), city: z.string().nullable() })
      .optional()
      .describe("Where it always meets: to be at it is to be there."),
    hosts: z
      .array(z.string().regex(/^[a-z\d.-]+$/))
      .default([])
      .describe("Ends of the names of hosts that publish for it: europa.eu."),
    worldwide: z
      .boolean()
      .optional()
      .describe("An agency or outlet that reports on all the world from no country's side."),
    from: z.string().optional(),
  }),
  phrases(entry) {
    const weak = new Set(entry.weak);
    const wordings = entry.short === undefined ? [entry.name, ...entry.also] : [entry.name, entry.short, ...entry.also];
    return [...new Set(wordings)].map((text) => ({
      text,
      cased: text === text.toUpperCase(),
      weak: weak.has(text),
    }));
  },
});
