/** Phrases of one kind of lexicon that do not lie inside a longer one of that kind; phrases over the same words stay side by side. */
import type { KindName } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf } from "../lookup.ts";

/** `among`: only hits that pass are looked at. */
export function outermostHits<Kind extends KindName>(
  annotated: Annotated,
  kind: Kind,
  among: (hit: HitOf<Kind>) => boolean = () => true,
): HitOf<Kind>[] {
  const chosen: HitOf<Kind>[] = [];
  let reach = -1;
  let here: HitOf<Kind>[] = [];
  for (const hit of hitsOf(annotated, kind)) {
    if (!among(hit)) continue;
    if (here.length > 0 && here[0]!.from !== hit.from) settle();
    if (here.length > 0 && here[0]!.to < hit.to) here = [];
    here.push(hit);
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
