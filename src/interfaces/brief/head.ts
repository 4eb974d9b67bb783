/** What stands under the title of a brief, in each of its forms. */
import type { Brief } from "../../analysis/brief/brief.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";

export function headOf({ for: forDay, asOf, until, told }: Brief): string[] {
  const latest = [
    ...(until === null ? [] : [`the latest of ${dayInWords(until)}`]),
    ...(told === null || told === until ? [] : [`the latest on these sides of ${dayInWords(told)}`]),
  ].join("; ");
  return [
    ...(forDay === null ? [] : [`Prepared for ${dayInWords(forDay)}.`]),
    (asOf === null ? "By all reports of the record" : `By the reports published up to ${dayInWords(asOf)}`) +
      (latest === "" ? "." : `, ${latest}.`),
  ];
}
