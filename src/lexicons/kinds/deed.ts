/**
 * Deeds: what can be promised and later be told as done ("open", "sign", "visit"), as verbs in the forms in which a promise has them,
 * and as nouns ("the opening of"). What can only be gone on with ("strengthen", "cooperate") is none.
 */
import { z } from "zod";
import { defineKind } from "../kind.ts";

/** What has to stand with it, so that a later report can tell that it was done. */
export const DEED_NEEDS = ["nothing", "thing", "event", "paper", "measure"] as const;

export const deed = defineKind({
  kind: "deed",
  entry: z.strictObject({
    of: z.string().describe("meeting, visit, document, institution, aid, project, measure"),
    needs: z.enum(DEED_NEEDS).default("thing"),
    /** Regular verbs in their base form; others as "hold/holding/held". Only the first word of a phrase is inflected. */
    verbs: z.array(z.string()).default([]),
    nouns: z.array(z.string()).default([]),
    from: z.string().optional(),
  }),
  phrases: (entry) => [
    ...entry.verbs.flatMap((verb) => {
      const [base, ing, done] = formsOf(verb);
      return [
        { text: base, form: "base" },
        { text: ing, form: "ing" },
        { text: done, form: "done" },
      ];
    }),
    ...entry.nouns.map((text) => ({ text, form: "noun" })),
  ],
});

/** "open" → open, opening, opened; "set/setting/set up" → set up, setting up, set up. */
export function formsOf(verb: string): readonly [base: string, ing: string, done: string] {
  const [head = "", ...rest] = verb.split(" ");
  const behind = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const [base = "", ing, done] = head.includes("/") ? head.split("/") : [head];
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const past = base.endsWith("e") ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  return [base + behind, (ing ?? `${stem}ing`) + behind, (done ?? past) + behind];
}
