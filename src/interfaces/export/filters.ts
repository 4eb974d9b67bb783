/** Which part of a record is exported: the meetings of a question, with the people, offices and reports that belong to them. */
import type { z } from "zod";
import { meetingsInput } from "../operations/find-meetings.ts";

/** Of anybody, where no sides are named; an export has no limit. */
export const exportFilters = meetingsInput.omit({ limit: true, short: true }).partial({ parties: true });

export type ExportFilters = z.output<typeof exportFilters>;

/** Whether only some meetings are asked for; a day up to which reports count is no such choice. */
export function isChoice({ asOf: _, ...choice }: ExportFilters): boolean {
  return Object.values(choice).some((value) => value !== undefined);
}
