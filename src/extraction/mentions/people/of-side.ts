/** "[A], the Deputy Minister, and [B], the Ambassador, attended the meeting from the Georgian side": whose those are who are listed before. */
import type { CountryMention } from "../../mention.ts";
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

const LEADING = new Set(["from", "on"]);
const ATTENDING = new Set(["attended", "participated", "present", "part", "joined", "represented"]);
/** Words between the last of the list and the side: "also took part in the extended meeting from". */
const REACH = 12;

/** `items` are those of the sentence `[.., end)`, in their order; those of whom no country is said yet get that of the side. */
export function ofSide(ground: Ground, items: readonly Item[], end: number): readonly Item[] {
  const last = items.at(-1);
  if (!last || last.name === null) return items;
  const side = sideBehind(ground, last.to, Math.min(end, last.to + REACH));
  if (!side) return items;
  const { code, from, to } = side;
  return items.map((item) =>
    item.name !== null && item.votes.length === 0
      ? { ...item, votes: [{ code, how: "from" as const, from, to }] }
      : item,
  );
}

/** "attended ... from the [Georgian] side" between two tokens. */
function sideBehind(ground: Ground, start: number, end: number): CountryMention | null {
  let attending = false;
  for (let index = start; index < end; index++) {
    if (ATTENDING.has(ground.norm(index))) attending = true;
    if (!attending || !LEADING.has(ground.norm(index)) || ground.norm(index + 1) !== "the") continue;
    const country = ground.countryFrom.get(index + 2);
    if (country && ground.norm(country.to) === "side") return country;
  }
  return null;
}
