/** "Crown Prince A and Crown Princess B of C", "King A and Queen B of C": the realm behind the second is that of both. */
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

const ROYAL =
  /(?:^|\s)(?:king|queen|prince|princess|emperor|empress|sultan|emir|duke|duchess|grand duke|grand duchess)$/iu;

export function shareRealms(ground: Ground, items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    if (!next || item.votes.length > 0 || !isRoyal(item) || !isRoyal(next)) return item;
    if (ground.gap(item.to, next.from) !== "and") return item;
    return { ...item, votes: next.votes.filter(({ how }) => how === "of") };
  });
}

function isRoyal({ offices }: Item): boolean {
  return offices.some(({ title }) => ROYAL.test(title));
}
