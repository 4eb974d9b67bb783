/** It is spoken of again: as done ("the consulate was opened"), or as something still to be done. */

import type { StateFound } from "../commitment.ts";
import type { StateQuestion } from "../commitment-state.ts";
import { sharedPart } from "../content-stems.ts";
import type { PassageLater } from "../later.ts";
import { quotedPassage } from "../quoted.ts";

const ALIKE = 0.6;
const DONE =
  /\b(?:opened|reopened|established|launched|delivered|completed|inaugurated|donated|provided|lifted|abolished|began|begun|started|resumed|created|set up|handed over|released|exchanged|implemented|returned|built|commenced|introduced|joined|sent|held|hosted|took place|finali[sz]ed|arrived|disbursed|announced)\b/iu;
const NOT_YET =
  /\b(?:will|would|shall|to be|plans? to|planned|agreed to|pledged|yet to|should|need(?:ed)? to|importance|upcoming|forthcoming|expected|scheduled|intends?|look(?:s|ed|ing)? forward|not)\b/iu;

export function toldLater(question: StateQuestion): StateFound | null {
  const { first, group, later } = question;
  const { stems, told } = first;
  const least = Math.max(2, Math.ceil(stems.length * ALIKE));
  const again =
    stems.length < 2 || told.kind === "visit"
      ? []
      : later.passagesWith(stems, first.day, least).filter((one) => isOfIt(one, question));
  const done = again.find(({ passage: { quote } }) => DONE.test(quote) && !NOT_YET.test(quote));
  if (done)
    return {
      is: "done",
      why: "a later report tells it as done",
      evidence: [quoted(done)],
      meeting: done.of.meeting.id,
    };
  const [mention] = again;
  if (mention)
    return { is: "mentioned", why: "spoken of again", evidence: [quoted(mention)], meeting: mention.of.meeting.id };
  const repeated = group.members.findLast(
    ({ telling }) => telling.day > first.day && telling.told.meeting.id !== told.meeting.id,
  );
  if (!repeated || isOver(question)) return null;
  const { words, meeting } = repeated.telling.told;
  return { is: "mentioned", why: "told again", evidence: [words], meeting: meeting.id };
}

/** Days after its term within which what is like it is still of it: the talks of another year have the same words. */
const AFTER_TERM = 45;
/** Without a term, for what comes again each year. */
const A_YEAR = 330;

function isOfIt({ stems, day }: PassageLater, { first, due }: StateQuestion): boolean {
  const { part, count } = sharedPart(first.stems, stems);
  if (part < ALIKE || (count < 3 && part < 0.8)) return false;
  const last = due ? due.latest + AFTER_TERM : first.told.kind === "meeting" ? first.day + A_YEAR : day;
  if (day > last) return false;
  // "$400 million" is not "$275 million".
  const numbers = first.stems.filter((stem) => /\d/u.test(stem));
  return numbers.length === 0 || numbers.some((number) => stems.has(number));
}

/** A term that has passed is told as such, however often it was told before. */
function isOver({ due, later: { today } }: StateQuestion): boolean {
  return due !== null && due.latest < today;
}

function quoted({ of, account, passage }: PassageLater) {
  return quotedPassage(of, account, passage);
}
