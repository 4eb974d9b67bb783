/**
 * Pairs of accounts of which a person judged whether they are of one meeting (`evaluation/meeting-pairs/*.jsonl`). They name reports by
 * id and an account by what it tells, so that they hold for a reader that reads better.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";

export const accountReference = z.strictObject({
  document: z.string().describe("Id of the report."),
  parties: z.array(z.string()),
  kind: z.string(),
  date: z.string().nullable().describe("EDTF."),
  people: z.array(z.string()),
  nth: z
    .number()
    .int()
    .describe("Among the accounts of the report when it was judged, from 1: decides where all else is the same."),
  at: z
    .number()
    .int()
    .optional()
    .describe("Where in the text the words begin that told of it; none where the headline told of it."),
});
export type AccountReference = z.infer<typeof accountReference>;

export const judgedPair = z.strictObject({
  id: z.string(),
  a: accountReference,
  b: accountReference,
  judged: z.enum(["same", "different", "unsure"]),
  because: z.string(),
  misread: z
    .enum(["a", "b", "both"])
    .optional()
    .describe("The account tells of something else than its report's words do."),
});
export type JudgedPair = z.infer<typeof judgedPair>;

export function readJudgedPairs(path: string): JudgedPair[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => judgedPair.parse(JSON.parse(line)));
}
