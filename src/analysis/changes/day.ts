/** Days as reasons tell them: plain text, which programs take too. */
import { dayInWords } from "../../shared/in-words/date-in-words.ts";

/** "22 July 2025" */
export function plainDay(edtf: string): string {
  return dayInWords(edtf).replaceAll("\u{A0}", " ");
}
