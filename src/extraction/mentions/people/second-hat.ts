/** "Ian Borg, Foreign Minister of Malta and [Chairman-in-Office of the OSCE]": who chairs a body in turn is of the country named first. */
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

const IN_TURN = /^(?:current |acting |rotating )?(?:chair|president|co-chair)/iu;
/** An office of a body that one of its members' ministers holds for a time. */
export function isInTurn(title: string): boolean {
  return IN_TURN.test(title);
}
const JOINTS = new Set(["and", "and current", "and acting", "and the current", ", and", "as well as"]);

export function joinSecondHats(ground: Ground, items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const holder = joined.at(-1);
    if (holder && isSecondHat(ground, holder, item))
      joined[joined.length - 1] = { ...holder, offices: [...holder.offices, ...item.offices], to: item.to };
    else joined.push(item);
  }
  return joined;
}

function isSecondHat(ground: Ground, { name, offices, to, body }: Item, item: Item): boolean {
  // The office stands behind the name: "NAME, OFFICE and OFFICE".
  if (name === null || offices.length === 0 || offices[0]!.from < name.from || body?.type === "multilateral")
    return false;
  if (item.name !== null || item.body?.type !== "multilateral" || item.determiner === "indefinite") return false;
  return isInTurn(item.offices[0]?.title ?? "") && JOINTS.has(ground.gap(to, item.from));
}
