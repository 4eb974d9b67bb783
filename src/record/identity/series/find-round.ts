/**
 * Which round or session a report says a meeting was: "the 4th round of political consultations", "held its tenth session". Rounds that
 * came before and that are to come, which the same reports name, are not it.
 */
export interface RoundFound {
  readonly number: number;
  readonly field: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface RoundQuestion {
  readonly title: string | null;
  readonly text: string;
  /** Where in the text the meeting is told, as evidence has it; null where it is told in the title alone. */
  readonly at: number | null;
  /** The meeting is yet to come, so that "to hold the fifth round" is it. */
  readonly scheduled: boolean;
}

const WORDS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
  "seventeenth eighteenth nineteenth twentieth"
).split(" ");
const ROUND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<word>${WORDS.join("|")}))(?: [\\p{L}’'-]{1,20}){0,4}? (?:round|session|meeting|edition)(?![\\p{L}])`,
  "giu",
);
/** What stands before a round that is another one. */
const TO_COME = /to hold|to convene|hosting|will host|will be|would be|next|agreed|decided|decision|forward to/iu;
const PAST = /preceding|previous|last|since|after|following|earlier/iu;
const BEFORE = 50;
/** So far from the words that tell of the meeting the round may be named. */
const NEAR = 300;

export function findRound({ title, text, at, scheduled }: RoundQuestion): RoundFound | null {
  const isOther = (field: string, start: number) => {
    const near = field.slice(Math.max(0, start - BEFORE), start);
    const before = near.slice(near.lastIndexOf(".") + 1);
    return PAST.test(before) || (!scheduled && TO_COME.test(before));
  };
  if (at !== null) {
    const found = roundsIn("text", text.slice(0, at + NEAR))
      .filter(({ start }) => Math.abs(start - at) <= NEAR && !isOther(text, start))
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (found[0]) return found[0];
  }
  if (title === null) return null;
  return roundsIn("title", title).find(({ start }) => !isOther(title, start)) ?? null;
}

function roundsIn(field: RoundFound["field"], text: string): RoundFound[] {
  return [...text.matchAll(ROUND)].map((match) => {
    const { digits, word = "" } = match.groups as { digits?: string; word?: string };
    const number = digits === undefined ? WORDS.indexOf(word.toLowerCase()) + 1 : Number(digits);
    return { number, field, start: match.index, end: match.index + match[0].length, quote: match[0] };
  });
}
