/**
 * Sentences that tell of another occasion than the meeting in whose report they stand: a speech elsewhere, last October, another day of the
 * week. Reports put them between what was said at the table; whoever tells what was said there leaves them out.
 */
import { cues, hasCue } from "../cues.ts";

const WORDS = "en/occasions";
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const ON_DAY = new RegExp(`\\b(?:on|last) (${DAYS.join("|")})\\b`, "iu");

/** `date`: of the meeting, in EDTF. */
export function isOfAnotherOccasion(sentence: string, date: string | null): boolean {
  return hasCue(sentence, WORDS, "elsewhere") || isSpeech(sentence) || isOnAnotherDay(sentence, date);
}

/** "spoke at the university": who was spoken to may stand further on, in the same sentence. */
function isSpeech(text: string): boolean {
  return text.split(".").some((part) => {
    const spoke = part.search(cues(WORDS, "spoke"));
    return spoke !== -1 && hasCue(part.slice(spoke), WORDS, "audience");
  });
}

function isOnAnotherDay(sentence: string, date: string | null): boolean {
  const said = ON_DAY.exec(sentence)?.[1]?.toLowerCase();
  if (said === undefined || date === null || !/^\d{4}-\d\d-\d\d$/u.test(date)) return false;
  return DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] !== said;
}

/** Who was there, one after the other, is no saying: most of its words are names. */
export function isRollCall(quote: string): boolean {
  const words = quote.match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 12 && names >= 0.5 * words.length;
}
