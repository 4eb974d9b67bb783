/** Which part of a record is exported: the meetings of a question, with the people, offices and reports that belong to them. */
import { z } from "zod";
import { MEETING_KINDS, MEETING_STATUSES, RANKS } from "../../shared/vocabulary.ts";
import { asOf, day, side } from "../operations/inputs.ts";

export const exportFilters = z.strictObject({
  parties: z.array(side).min(1).optional().describe("Codes or names of sides that all took part: AZ, GE, EU."),
  since: day.optional().describe("Only meetings that may have been on that day or later."),
  until: day.optional().describe("Only meetings that may have been on that day or earlier."),
  kind: z.enum(MEETING_KINDS).optional().describe("Only of that kind."),
  level: z.enum(RANKS).optional().describe("Only at that level: of each side's highest rank the lower one."),
  status: z.enum(MEETING_STATUSES).optional().describe("Only held, scheduled or cancelled ones."),
  topic: z.string().optional().describe("Only those of which a report gives that topic."),
  asOf,
});

export type ExportFilters = z.output<typeof exportFilters>;

/** Whether only some meetings are asked for; a day up to which reports count is no such choice. */
export function isChoice({ asOf: _, ...choice }: ExportFilters): boolean {
  return Object.values(choice).some((value) => value !== undefined);
}
