/** Offices, secretariats and press services of presidents and prime ministers. */
import type { Sentence } from "../../language/token.ts";
import type { BodyWords, Shaped } from "./body-words.ts";

const OFFICE_NOUNS = new Set(["office", "media", "press", "secretariat", "administration", "executive"]);

/** "President's Office", "Prime Minister's Media Division", "Presidential Administration". */
export function officeOf(words: BodyWords, index: number, sentence: Sentence): Shaped | undefined {
  let at = index + 1;
  if (words.is(index, "prime")) {
    if (!words.is(at, "minister")) return undefined;
    at++;
  }
  if (!words.is(index, "presidential")) {
    if (!words.isPossessive(at)) return undefined;
    at++;
  }
  if (at >= sentence.to || !OFFICE_NOUNS.has(words.tokens[at]!.norm)) return undefined;
  // "the president's office" may be a room; "presidential secretariat" without capitals is any.
  if (words.is(index, "presidential") && (!words.isCapital(index) || !words.isCapital(at))) return undefined;
  let to = at + 1;
  const { norm } = words.tokens[at]!;
  if (norm === "media" || norm === "press" || norm === "executive") {
    if (
      !/^(?:division|office|unit|service|secretary|department|bureau|centre|center)$/u.test(
        words.tokens[to]?.norm ?? "",
      ) ||
      words.is(to, "secretary")
    )
      return undefined;
    to++;
  }
  return words.national(index, to, sentence, words.titled(index, to), "body/office-of-leader");
}

/** "Office of the President of Georgia". */
export function theOfficeOf(words: BodyWords, index: number, sentence: Sentence): Shaped | undefined {
  if (!words.is(index + 1, "of") || !words.is(index + 2, "the") || !words.isCapital(index + 3)) return undefined;
  const prime = words.is(index + 3, "prime") && words.is(index + 4, "minister");
  if (!prime && !words.is(index + 3, "president")) return undefined;
  const to = index + (prime ? 5 : 4);
  return words.national(
    index,
    to,
    sentence,
    prime ? "Prime Minister's Office" : "President's Office",
    "body/office-of-leader",
  );
}
