/**
 * Seats in a parliament beside a name: "[Senator] Ada Lomidze", "Ada Lomidze [MP]". They go with the name as a form of address does, so
 * that an office before or behind it is still hers: "the Attorney-General, Senator Ada Lomidze", "Ada Lomidze MP, Minister for Trade".
 */
import type { Ground } from "./ground.ts";
import { type Item, isBareName, isHonoured } from "./person-mention.ts";

const SEAT = /^(?:MP|MEP|senator|sen|rep)$/iu;

export function joinSeats(ground: Ground, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const gap = last ? ground.gap(last.to, item.from) : null;
    if (last && isSeat(last) && isBareName(item) && isBefore(item, gap!)) {
      const { offices, votes, from } = last;
      joined[joined.length - 1] = { ...item, from, offices, votes, rule: "mention/office-name" };
    } else if (last && isBareName(last) && isSeat(item) && gap === "") {
      const { offices, votes, to } = item;
      joined[joined.length - 1] = { ...last, to, offices, votes, rule: "mention/name-then-office" };
    } else joined.push(item);
  }
  return joined;
}

/** "Senator A B", "Sen. A B", "Senator the Hon A B". */
function isBefore(name: Item, gap: string): boolean {
  return gap === "" || gap === "." || (gap === "the" && isHonoured(name));
}

/** A name with nothing said of what its bearer is, or a seat in a parliament alone. */
export function isSeatedName({ name, offices }: Item): boolean {
  return name !== null && offices.every(({ title }) => SEAT.test(title));
}

function isSeat({ name, offices, determiner }: Item): boolean {
  return (
    name === null &&
    offices.length === 1 &&
    !offices[0]!.plural &&
    SEAT.test(offices[0]!.title) &&
    determiner !== "indefinite"
  );
}
