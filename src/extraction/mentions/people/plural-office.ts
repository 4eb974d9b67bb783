/**
 * One plural office before several names: "MPs X and Y", "Presidents X of A and Y of B", "Senators X, Y and Z",
 * "Counsellors X and Y from the Embassy of C". Each name takes the office; what is said once is said of all.
 */
import type { Ground } from "./ground.ts";
import { type CountryVote, type Item, isBareName } from "./person-mention.ts";

const LIST_GAP = new Set([",", "and", ", and", "&", ";", "; and", "as well as"]);

export function shareOffices(ground: Ground, items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const head = named(ground, items, index);
    if (head !== items[index]) index++;
    if (head.name === null || !head.offices.some((office) => office.plural)) {
      out.push(head);
      continue;
    }
    const group = [head];
    while (
      index + 1 < items.length &&
      isBareName(items[index + 1]!) &&
      LIST_GAP.has(ground.gap(items[index]!.to, items[index + 1]!.from))
    )
      group.push(items[++index]!);
    out.push(...shared(group));
  }
  return out;
}

/** Between a plural office and the first of the names that it introduces. */
const BEFORE_NAMES = new Set([
  ",",
  ":",
  "-",
  "–",
  ", namely",
  "- respectively ,",
  "– respectively ,",
  ", respectively ,",
]);

/**
 * "the Foreign Ministers of A, B and C, X, Y and Z": as many names behind a comma as countries are said; the first of them is then joined to
 * the office. So are two names of "the defence ministers, X and Y".
 */
function named(ground: Ground, items: readonly Item[], index: number): Item {
  const head = items[index]!;
  if (head.name !== null || !head.offices.some((office) => office.plural)) return head;
  const first = items[index + 1];
  if (!first || !isBareName(first) || !BEFORE_NAMES.has(ground.gap(head.to, first.from))) return head;
  let names = 1;
  for (let at = index + 2; at < items.length && isBareName(items[at]!); at++, names++)
    if (!LIST_GAP.has(ground.gap(items[at - 1]!.to, items[at]!.from))) break;
  const owners = new Set(head.votes.map((vote) => vote.code)).size;
  return names === (owners < 2 ? 2 : owners) ? { ...head, name: first.name, to: first.to } : head;
}

function shared(group: readonly Item[]): Item[] {
  const [head, ...others] = group as [Item, ...Item[]];
  const offices = head.offices.map((office) => ({ ...office, plural: false }));
  const before = head.votes.filter((vote) => vote.from < head.name!.from).sort((a, b) => a.from - b.from);
  const behind = group.map((item) => item.votes.filter((vote) => vote.from >= item.name!.from));
  // "the Indian and Pakistani Prime Ministers X and Y": one each, in order.
  const respectively = before.length === group.length && group.length > 1;
  const last = behind.at(-1)!;
  const lastForAll =
    others.length > 0 &&
    last.length > 0 &&
    before.length === 0 &&
    behind.slice(0, -1).every((votes) => votes.length === 0);
  return group.map((item, nth) => {
    const own: CountryVote[] =
      behind[nth]!.length > 0 ? behind[nth]! : lastForAll ? last : respectively ? [before[nth]!] : before;
    return {
      ...item,
      offices: [...offices],
      votes: [...own],
      body: item.body ?? head.body,
      rule: "mention/plural-office",
    };
  });
}
