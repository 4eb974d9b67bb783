/** Date expressions: found, and placed as far as text and day of writing allow. */
export type { DateAnchor, DateMention } from "./date-mention.ts";
export { type DatesOfReport, datesOfReport } from "./dates-of-reports.ts";
export { findDates } from "./find-dates.ts";
