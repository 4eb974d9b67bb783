/** Date expressions: found, and placed as far as text and day of writing allow. */
export type { DateAnchor, DateGrain, DateMention, DatePart, DateRole, Tense } from "./date-mention.ts";
export { type DatedReport, type DatesOfReport, datesOfReport, type ReportDate } from "./dates-of-reports.ts";
export { type DatedText, findDates } from "./find-dates.ts";
