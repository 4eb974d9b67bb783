/** Days in words, as on other pages, where a line of the review has them in figures. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";

const DAYS = /(?<![\w/-])(?<from>\d{4}-\d{2}-\d{2})(?:\/(?<to>\d{4}-\d{2}-\d{2}))?(?![\w/-])/gu;

export function withDays(line: string): string {
  return line.replaceAll(DAYS, (_, from: string, to: string | undefined) =>
    to === undefined ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`,
  );
}
