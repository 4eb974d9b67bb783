/** What became of a commitment, by what was told since: rules in order, the first that holds says. */
import type { StateFound } from "./commitment.ts";
import type { Group } from "./commitments.ts";
import { boundsIn } from "./days.ts";
import type { Later } from "./later.ts";
import type { Telling } from "./same-commitment.ts";
import { doneByMeeting } from "./states/done-by-meeting.ts";
import { doneByPaper } from "./states/done-by-paper.ts";
import { overtaken } from "./states/overtaken.ts";
import { toldLater } from "./states/told-later.ts";

/** What rules are asked of. */
export interface StateQuestion {
  readonly first: Telling;
  readonly last: Telling;
  /** Bounds of its term, as it was told last. */
  readonly due: { readonly earliest: number; readonly latest: number } | null;
  readonly group: Group;
  readonly groups: readonly Group[];
  readonly later: Later;
}

export type StateRule = (question: StateQuestion) => StateFound | null;

const RULES: readonly StateRule[] = [doneByMeeting, doneByPaper, overtaken, toldLater, overdue, silent];

export function stateOf(group: Group, groups: readonly Group[], later: Later): StateFound {
  const first = group.members[0]!.telling;
  const last = group.members.at(-1)!.telling;
  const due = group.members.findLast(({ telling }) => telling.told.due !== null)?.telling.told.due;
  const question = { first, last, due: boundsIn(due?.value ?? null), group, groups, later };
  for (const rule of RULES) {
    const found = rule(question);
    if (found) return found;
  }
  const why = due ? "its term is still to come" : "no report tells that the sides met since";
  return { is: "open", why, evidence: [], meeting: null };
}

/** Days around a term in which a report of the sides would tell of a visit or meeting. */
const AROUND = { before: 7, behind: 90 };

/** Where nothing was collected, nothing can be told: then it is no more than silent. */
function overdue({ due, first: { told, day }, later: { today, meetings } }: StateQuestion): StateFound | null {
  if (!due || due.latest >= today) return null;
  // "will take place this afternoon": who reports a day's programme in the morning seldom tells in the evening that it was kept.
  if (due.latest <= day)
    return {
      ...{ is: "silent", evidence: [], meeting: null },
      why: "it was told for that very day, and no report tells that it was done",
    };
  const going = told.kind === "visit" || told.kind === "meeting";
  const collected = meetings.some(
    ({ day, meeting }) =>
      meeting.status === "held" &&
      meeting.id !== told.meeting.id &&
      (going ? day >= due.earliest - AROUND.before && day <= due.latest + AROUND.behind : day > due.latest),
  );
  const [is, why] = collected
    ? (["overdue", "its term has passed, and no report tells that it was done"] as const)
    : (["silent", "its term has passed, and the record has no report of the sides from then"] as const);
  return { is, why, evidence: [], meeting: null };
}

/** Only where the sides met again: without a report nothing can be told. */
function silent({ due, last, later }: StateQuestion): StateFound | null {
  if (due) return null;
  const since = later.meetings.filter(({ day, meeting }) => meeting.status === "held" && day > last.day).length;
  if (since === 0) return null;
  const why = `no term is told, and ${since === 1 ? "the one meeting since says" : `the ${since} meetings since say`} nothing of it`;
  return { is: "silent", why, evidence: [], meeting: null };
}
