/** How regularly a formula was said, and whether its absence since is more than chance. */
import type { MeetingAt, Regularity, Silence } from "./formula.ts";

export interface Kept {
  readonly regularity: Regularity;
  readonly silent: Silence | null;
}

/** Left out so often it is silent where that had happened by chance in fewer than two of five cases. */
const CHANCE = 0.4;

/**
 * `said` and `comparable` are numbers of meetings in order of time, the first among the second; `total` is how many meetings there are.
 *
 * After each time that it was said the next comparable meeting says it or does not: the share that did, with one of each put in as
 * long as little is known (Laplace's rule), is how likely the next one says it.
 */
export function regularityOf(
  said: readonly number[],
  comparable: readonly number[],
  total: number,
  meetingAt: (number: number) => MeetingAt,
): Kept {
  const last = said.at(-1)!;
  const until = comparable.filter((at) => at <= last).length;
  const since = comparable.filter((at) => at > last);
  const likely = said.length / (until + 1);
  const chance = (1 - likely) ** since.length;
  return {
    regularity: {
      said: said.length,
      of: until,
      share: said.length / until,
      since: since.length,
      leftOut: total - 1 - last - since.length,
    },
    silent:
      chance < CHANCE
        ? { since: meetingAt(since[0]!), at: since.map(meetingAt), chance, lapsed: since.length > until }
        : null,
  };
}
