/** The silence list: what used to be said at most comparable meetings, and was not lately. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import type { Formula } from "../../formulas/formula.ts";
import { alikeSayings } from "../alike-sayings.ts";
import type { Sentence } from "../brief.ts";
import { following, infer } from "../cited.ts";
import { plainDay } from "../in-words.ts";
import type { Material } from "../material.ts";
import { isSaidAgain } from "../said-again.ts";
import { isOfNoDay, saidLast, timesSaid } from "./formula-words.ts";

const SILENT = 4;
/** Said at so many comparable meetings, and at so large a share of them, it is missed. */
const HABIT = { meetings: 2, share: 0.5 };

/** The longest habits first; what the meetings since have in other words is no silence. */
export function silences(material: Material): Sentence[] {
  const { formulas, meetings, proofs } = material;
  return formulas
    .filter(({ silent, regularity: { since } }) => since > 0 && !silent?.lapsed)
    .filter(isOfNoDay)
    .map((formula) => ({ formula, said: alikeSayings(formula).length, of: formula.regularity.of }))
    .filter(({ said, of }) => said >= HABIT.meetings && said > HABIT.share * of)
    .sort((a, b) => b.said - a.said || a.of - b.of)
    .filter(({ formula }) => !isSaidAgain(formula.said.at(-1)!.quote, meetingsSince(formula, meetings), material))
    .slice(0, SILENT)
    .flatMap(({ formula, said, of }) => {
      const what = saidLast(formula, proofs);
      const times = timesSaid(formula, proofs, `${said} of ${of} comparable meetings`);
      if (!what || !times) return [];
      const { since } = formula.regularity;
      const last = meetings.find(({ id }) => id === formula.last.id);
      const when = last && plainDay(last, proofs);
      const now = following(since === 1 ? "not at the one since" : `at none of the ${since} since`, what.by);
      return [
        when
          ? infer`${what}: said at ${times}, last on ${when}, and ${now}.`
          : infer`${what}: said at ${times}, and ${now}.`,
      ];
    });
}

/** Newest first, as they stand. */
function meetingsSince({ last }: Formula, meetings: readonly Meeting[]): string[] {
  const at = meetings.findIndex(({ id }) => id === last.id);
  return meetings.slice(0, Math.max(0, at)).map(({ id }) => id);
}
