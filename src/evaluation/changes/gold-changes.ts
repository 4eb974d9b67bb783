/** What somebody wrote down, before looking at any answer, of what changed between meetings (`evaluation/changes/*.json`): spans, no text. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { CHANGE_TYPES } from "../../analysis/changes/change.ts";

const place = z.object({ document: z.string(), start: z.int(), end: z.int() });

const goldChange = z.object({
  type: z.enum(CHANGE_TYPES),
  subject: z.string().describe("In our own words."),
  earlier: place.nullish().transform((given) => given ?? null),
  later: place.nullish().transform((given) => given ?? null),
  importance: z.int().min(1).max(3).optional(),
  optional: z.boolean().default(false).describe("An expert may name it or not."),
});

const goldFile = z.object({
  name: z.string(),
  documents: z
    .array(z.string())
    .describe("Paths, or ids of reports in a collection, below the folder of collected reports."),
  pairs: z.array(z.object({ earlier: z.array(z.string()), later: z.array(z.string()), changes: z.array(goldChange) })),
});

export type GoldPlace = z.infer<typeof place>;
export type GoldChange = z.infer<typeof goldChange>;
export type GoldFile = z.infer<typeof goldFile>;

export function readGoldChanges(path: string): GoldFile {
  return goldFile.parse(JSON.parse(readFileSync(path, "utf8")));
}
