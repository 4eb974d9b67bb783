/** The day of publication as metadata gives it → EDTF. */
import { findPrintedDate } from "../shared/printed-date.ts";

const EDTF_DAY = /^[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]?$/u;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})[T ]/u;

/** An ISO date-time is cut to its day as written; what is already EDTF stays; other days are read as they are printed. */
export function publishedDay(published: string): string | null {
  if (EDTF_DAY.test(published)) return published;
  return ISO_DAY.exec(published)?.[1] ?? findPrintedDate(published.slice(0, 100))?.edtf ?? null;
}
