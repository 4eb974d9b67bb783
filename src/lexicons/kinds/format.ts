/** Words by which a report says how people sat together: one-on-one, with delegations, at lunch, before the press. */
import { z } from "zod";
import { expandPhrase } from "../expand-phrase.ts";
import { defineKind } from "../kind.ts";

export const format = defineKind({
  kind: "format",
  entry: z.strictObject({
    format: z.enum(["one-on-one", "expanded", "press-conference", "signing", "working-meal", "sidelines"]),
    strong: z.array(z.string()).default([]),
    /** Count only beside a word for the meeting ("private", "expanded", "lunch"). */
    weak: z.array(z.string()).default([]),
    not: z.array(z.string()).default([]),
    from: z.string().optional(),
  }),
  phrases: (entry) => [
    ...entry.strong.flatMap(expandPhrase).map((text) => ({ text, form: "strong" })),
    ...entry.weak.flatMap(expandPhrase).map((text) => ({ text, form: "weak", weak: true })),
    ...entry.not.flatMap(expandPhrase).map((text) => ({ text, form: "not" })),
  ],
});
