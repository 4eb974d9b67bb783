/** Phrases of one kind of lexicon that do not lie inside a longer one of that kind; phrases over the same words stay side by side. */
import type { KindName } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import type { HitOf } from "../lookup.ts";

export function outermostHits<Kind extends KindName>(annotated: Annotated, kind: Kind): HitOf<Kind>[] {
  const chosen: HitOf<Kind>[] = [];
  let reach = -1;
  let here: HitOf<Kind>[] = [];
  for (const hit of annotated.hits) {
    if (hit.value.kind !== kind) continue;
    const typed = hit as HitOf<Kind>;
    if (here.length > 0 && here[0]!.from !== typed.from) settle();
    if (here.length > 0 && here[0]!.to < typed.to) here = [];
    here.push(typed);
  }
  settle();
  return chosen;

  function settle(): void {
    const first = here[0];
    if (first && first.to > reach) {
      chosen.push(...here);
      reach = first.to;
    }
    here = [];
  }
}
