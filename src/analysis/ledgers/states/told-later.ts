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

export function toldLater({ first, group, later }: StateQuestion): StateFound | null {
  const { stems, told } = first;
  const least = Math.max(2, Math.ceil(stems.length * ALIKE));
  const again =
    stems.length < 2 ? [] : later.passagesWith(stems, first.day, least).filter((one) => isOfIt(one, first.set));
  const done = again.find(({ passage: { quote } }) => DONE.test(quote) && !NOT_YET.test(quote));
  if (done && told.kind !== "visit")
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
  if (!repeated) return null;
  const { words, meeting } = repeated.telling.told;
  return { is: "mentioned", why: "told again", evidence: [words], meeting: meeting.id };
}

function isOfIt({ stems }: PassageLater, set: ReadonlySet<string>): boolean {
  return sharedPart([...set], stems).part >= ALIKE;
}

function quoted({ of, account, passage }: PassageLater) {
  return quotedPassage(of, account, passage);
}
