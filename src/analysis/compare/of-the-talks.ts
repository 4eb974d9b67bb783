/**
 * Whether a passage tells of the talks, or is what the outlet puts beside them: another year's agreement, figures, who criticises a project.
 * The reader tells most of that by its place in the report; where all accounts of one meeting lie side by side, what is left stands out.
 *
 *   passed over: "The barter was agreed in 2021", "Norland is a large market for tea", "They were taken to a room", quoted of nobody there
 *   kept: "Additionally, talks covered the port", "This project aims to attract investors" behind what was said
 */
import { isOfAnotherOccasion } from "../brief/other-occasion.ts";
import { hasCue } from "../cues.ts";
import type { AccountTold, Passage } from "../history.ts";

const WORDS = "en/occasions";

/** The same account, with what the outlet adds called so. `date`: of the meeting, in EDTF. */
export function withKinds(account: AccountTold, date: string | null): AccountTold {
  return { ...account, passages: account.passages.map((passage) => kindOf(passage, account, date)) };
}

function kindOf(passage: Passage, { side }: AccountTold, date: string | null): Passage {
  if (passage.kind !== "substance" || !isBeside(passage, side, date)) return passage;
  return { ...passage, kind: "background" };
}

function isBeside({ quote, speakers, speaker, quoted }: Passage, side: string | null, date: string | null): boolean {
  // What somebody says of other times is a part of the talks.
  const isSaid = speaker !== null || quoted;
  if (!isSaid && (isOfEarlierYear(quote, date) || isOfAnotherOccasion(quote, date))) return true;
  if (speakers.length > 0 || hasCue(quote, WORDS, "first-person") || /^\s*[•*-]/u.test(quote)) return false;
  return !(hasCue(quote, WORDS, "goes-on") || (side !== null && hasCue(quote, WORDS, "to-come")));
}

/** "in 2012", "in December 2021": before the year of the meeting, and nothing that is to come beside it. */
function isOfEarlierYear(quote: string, date: string | null): boolean {
  const year = Number(/^\d{4}/u.exec(date ?? "")?.[0]);
  if (Number.isNaN(year) || hasCue(quote, WORDS, "to-come")) return false;
  const years = [...quote.matchAll(IN_YEAR)].map((found) => Number(found[1]));
  return years.length > 0 && years.every((one) => one < year);
}

const IN_YEAR = /\bin (?:\p{Lu}\p{Ll}+ )?(?<year>(?:19|20)\d\d)\b/gu;
