/** What a source tells of a subject where it does not tell the very thing: by its words, and by the project or body that both name. */
import type { Passage } from "../history.ts";
import { agreement, ofOneSubject } from "./agreement.ts";
import type { Told } from "./compare-accounts.ts";

/** For a group that a source is not in, the passage of that source which is most of its subject; null where none is. */
export function nearestIn(told: readonly Told[]): (group: readonly Told[], source: number) => Told | null {
  const bySource = new Map<number, Told[]>();
  for (const one of told) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  return (group, source) => {
    let best: Told | null = null;
    let most = 0;
    for (const one of bySource.get(source) ?? [])
      for (const member of group) {
        const score = nearnessOf(one, member);
        if (score > most) [best, most] = [one, score];
      }
    return best;
  };
}

/** How near two passages are in what they are about, 0 for not at all. */
function nearnessOf({ prepared: a }: Told, { prepared: b }: Told): number {
  const score = agreement(a, b);
  return ofOneSubject(a, b, score, nameOneThing(a.passage, b.passage)) ? score : 0;
}

function nameOneThing(a: Passage, b: Passage): boolean {
  return (
    a.projects.some((project) => b.projects.includes(project)) ||
    a.organisations.some((body) => b.organisations.includes(body))
  );
}
