/**
 * Sentences that tell of another occasion than the meeting in whose report they stand: a speech elsewhere, last October, another day of the
 * week. Reports put them between what was said at the table; a brief does not put them there.
 */
const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";
const ELSEWHERE = [
  /\b(?:in an? (?:interview|speech|article|tweet|post|op-ed)|on his x handle|told (?:reporters|journalists|the media))\b/iu,
  new RegExp(`\\blast (?:month|year|${MONTH}|spring|summer|autumn|winter)\\b`, "iu"),
  /\b(?:analysts|observers|critics|experts) (?:say|said|believe|warn|warned)\b/iu,
  /\b(?:weeks|months|years) (?:ago|earlier)\b/iu,
  /\b(?:ahead of|in the run-up to) the (?:trip|visit|talks|meeting|summit)\b/iu,
  /\bin a (?:press )?briefing\b/iu,
  /\b(?:is|was) the latest in a (?:string|series|row|line)\b/iu,
];
const SPOKE = /\b(?:speaking|spoke) (?:at|to) (?:the|an?)\b/iu;
const AUDIENCE = /\b(?:think tank|conference|forum|university|institute|centre|center|rally|reporters|media)\b/iu;
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const ON_DAY = new RegExp(`\\b(?:on|last) (${DAYS.join("|")})\\b`, "iu");

/** `date`: of the meeting, in EDTF. */
export function isOfAnotherOccasion(sentence: string, date: string | null): boolean {
  return ELSEWHERE.some((pattern) => pattern.test(sentence)) || isSpeech(sentence) || isOnAnotherDay(sentence, date);
}

/** "spoke at the university": who was spoken to may stand further on, in the same sentence. */
function isSpeech(text: string): boolean {
  return text.split(".").some((part) => {
    const spoke = SPOKE.exec(part);
    return spoke !== null && AUDIENCE.test(part.slice(spoke.index));
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
