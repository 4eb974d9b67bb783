/** Phrases of one kind of lexicon that do not lie inside a longer one of that kind; phrases over the same words stay side by side. */
import type { KindName } from "../../lexicons/kinds.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import type { HitOf } from "../lookup.ts";

const byKind = rememberFor(({ hits }: Annotated) => {
  const groups = new Map<KindName, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.value.kind);
    if (group) group.push(hit);
    else groups.set(hit.value.kind, [hit]);
  }
  return groups;
});
type Hit = Annotated["hits"][number];

/** `among`: only hits that pass are looked at. */
export function outermostHits<Kind extends KindName>(
  annotated: Annotated,
  kind: Kind,
  among: (hit: HitOf<Kind>) => boolean = () => true,
): HitOf<Kind>[] {
  const chosen: HitOf<Kind>[] = [];
  let reach = -1;
  let here: HitOf<Kind>[] = [];
  for (const hit of byKind(annotated).get(kind) ?? []) {
    const typed = hit as HitOf<Kind>;
    if (!among(typed)) continue;
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
