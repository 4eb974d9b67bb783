/** What several questions take. */
import { z } from "zod";
import { formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, dateOfDay } from "../../shared/edtf-bounds.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { codeOfSide } from "./code-of-side.ts";

/** A day, a month or a year. */
export const day = z.string().refine((text) => boundsIn(text) !== null, {
  error: "not a day, a month or a year (2025-07-22, 2025-07, 2025)",
});

export const side = z.string().trim().min(2).max(100).overwrite(codeOfSide);
/** Two and more. */
export const sides = z
  .array(side)
  .min(2, { error: "two sides are needed, as codes or names: AZ GE" })
  .refine((all) => new Set(all).size === all.length, { error: "two different sides are needed: one is named twice" })
  .describe("Codes or names of sides that all took part: AZ GE.");
export const asOf = day.optional().describe("What the record said with the reports published up to that day.");
export const limit = z.int().min(1).optional().describe("At most so many.");

function boundsIn(text: string) {
  const value = parseEdtf(text);
  const bounds = value && boundsOf(value);
  return bounds && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? bounds : null;
}

/** The first and the last day, as numbers, that a checked day, month or year means. */
export function stretch(text: string): { readonly earliest: number; readonly latest: number } {
  return boundsIn(text)!;
}

/** Refuses a period in which no day lies. */
export function checkPeriod({
  since,
  until,
}: {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}): void {
  if (since !== undefined && until !== undefined && stretch(since).earliest > stretch(until).latest)
    throw new ChanceryError("request/invalid", `since ${since}, until ${until}: nothing lies between the two`);
}

/** The same as a day in EDTF is written, for comparing with days that are. */
export function lastNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : stretch(text).latest;
}

/** A day number as it is written, for comparing with days that are. */
export function edtfOf(day: number): string {
  return formatEdtf(dateOfDay(day));
}
