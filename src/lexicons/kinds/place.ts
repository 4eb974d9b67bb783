/** Places below a country: cities, buildings and airports, provinces and islands. Seats of government as cities are with the countries. */
import { z } from "zod";
import { defineKind } from "../kind.ts";

export const place = defineKind({
  kind: "place",
  entry: z.strictObject({
    name: z.string().min(1),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe("null for a region that several countries share or dispute."),
    city: z.string().nullable().optional().describe("The city it stands in; left out: the place is a city itself."),
    also: z.array(z.string()).default([]).describe("Other spellings, and other sites of the same city and kind."),
    type: z.enum(["city", "seat", "airport", "region"]).default("city"),
    weak: z.boolean().default(false).describe('As often a word, a person or another place: needs a cue ("in Nice").'),
    cased: z.boolean().default(false),
    from: z.string().optional(),
  }),
  phrases: (entry) =>
    [entry.name, ...entry.also].map((text) => ({ text, form: text, weak: entry.weak, cased: entry.cased })),
});
