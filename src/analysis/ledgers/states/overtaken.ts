/** Another day or place was told since, or it was called off. */

import type { StateFound } from "../commitment.ts";
import type { StateQuestion } from "../commitment-state.ts";
import { sharedPart } from "../content-stems.ts";
import { wordsOfMeeting } from "../later.ts";
import { placesAgree, type Telling, termsAgree } from "../same-commitment.ts";

const ALIKE = 0.75;
/** Days after which another visit is one of its own. */
const NEAR = 200;

export function overtaken(question: StateQuestion): StateFound | null {
  const { first, due, group, groups, later } = question;
  if (first.told.kind === "visit" || first.told.kind === "meeting") {
    const off = later.meetings.find(
      ({ meeting, day }) =>
        meeting.status === "cancelled" &&
        day >= first.day &&
        (meeting.id === first.told.meeting.id || (due !== null && day >= due.earliest && day <= due.latest)),
    );
    if (off)
      return { is: "overtaken", why: "it was called off", evidence: wordsOfMeeting(off.of), meeting: off.meeting.id };
  }
  for (const other of groups) {
    if (other === group) continue;
    const instead = other.members.find(({ telling }) => takesPlaceOf(telling, first));
    if (!instead) continue;
    const { told } = instead.telling;
    const what = placesAgree(told.place, first.told.place) ? "another term" : "another place";
    return { is: "overtaken", why: `${what} was told since`, evidence: [told.words], meeting: told.meeting.id };
  }
  return null;
}

function takesPlaceOf(later: Telling, earlier: Telling): boolean {
  const [a, b] = [later.told, earlier.told];
  if (a.kind !== b.kind || later.day <= earlier.day || later.day - earlier.day > NEAR) return false;
  const elsewhere = !placesAgree(a.place, b.place);
  const otherTime = termsAgree(a, b) === "differ";
  if (!elsewhere && !otherTime) return false;
  if (a.kind === "visit")
    return (
      !elsewhere && later.goes.who === earlier.goes.who && later.goes.to === earlier.goes.to && a.person === b.person
    );
  const { part, count } = sharedPart(later.stems, earlier.set);
  return part >= ALIKE && count >= 2;
}
