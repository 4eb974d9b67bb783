/**
 * Journeys that a meeting tells of and was not held on: "recalled with pleasure [his visit to] Lima", "conveyed an invitation
 * [to visit] Lima", "on [his previous visit to] Lima".
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";

const RECALLS = new TokenSet(
  "recall recalls recalled recalling remembered remembers reminisced memories invite invites invited inviting invitation invitations previous".split(
    " ",
  ),
);
/** So many words before the journey. */
const REACH = 12;
/** "was invited and is visiting": what stands behind another verb is told for itself. */
const ENDS = new TokenSet([";", ":", "while", "who", "during"]);

/** Whether the journey told at `at` is recalled, or invited to. */
export function isOtherJourney({ tokens }: Annotated, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--) {
    if (ENDS.has(tokens[index])) return false;
    if (RECALLS.has(tokens[index])) return true;
  }
  return false;
}
