/**
 * "NAME, OFFICE, NAME, OFFICE" and "OFFICE, NAME, OFFICE, NAME": each comma can be read both ways, so the whole run decides.
 * A run that opens with a bare name reads name–office; one that opens with a bare office reads office–name.
 */
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

/** Words that may stand between members of a run. */
const JOINTS = /^(?:,|and|the|;|&|his|her|a|\(|\)|-|as|well|also|who|is|currently)$/u;
const LONGEST_JOINT = 3;
/** Joints between a name and the office of its holder. */
const APPOSITION = new Set([
  ",",
  ", the",
  ", his",
  ", her",
  ", a",
  "",
  "(",
  "- the",
  "-",
  ", who is",
  "the",
  ", also",
  ", currently",
]);
const SECOND_OFFICE = new Set([", and", "and", ","]);

export function joinLists(ground: Ground, items: readonly Item[], end: number): Item[] {
  const out: Item[] = [];
  let index = 0;
  while (index < items.length) {
    let stop = index + 1;
    while (stop < items.length && isJoint(ground, items[stop - 1]!.to, items[stop]!.from)) stop++;
    readRun(ground, items.slice(index, stop), out);
    index = stop;
  }
  return out.filter((item) => item.to <= end);
}

function readRun(ground: Ground, run: readonly Item[], out: Item[]): void {
  for (let i = 0; i < run.length; i++) {
    const item = run[i]!;
    const next = run[i + 1];
    if (
      !next ||
      !complement(item, next) ||
      !APPOSITION.has(ground.gap(item.to, next.from)) ||
      (item.name === null && closesEarlier(run, i))
    ) {
      out.push(item);
      continue;
    }
    const one = asOne(item, next);
    out.push(one);
    i++;
    // A second office of the same person: "X, Deputy Prime Minister and Foreign Minister of Y".
    const second = run[i + 1];
    if (
      item.name !== null &&
      second &&
      second.name === null &&
      SECOND_OFFICE.has(ground.gap(next.to, second.from)) &&
      !isBareName(run[i + 2]) &&
      !second.offices[0]!.plural &&
      second.determiner !== "definite"
    ) {
      one.offices.push(...second.offices);
      one.votes.push(...second.votes);
      one.to = second.to;
      i++;
    }
  }
}

function asOne(item: Item, next: Item): Item {
  const nameFirst = item.name !== null;
  const [named, office] = nameFirst ? [item, next] : [next, item];
  return {
    from: item.from,
    to: next.to,
    name: named.name,
    offices: [...named.offices, ...office.offices],
    votes: [...named.votes, ...office.votes],
    body: named.body ?? office.body,
    determiner: item.determiner,
    former: named.former || office.former,
    rule: nameFirst ? "mention/name-then-office" : "mention/office-then-name",
  };
}

function isBareName(item: Item | undefined): boolean {
  return item !== undefined && item.name !== null && item.offices.length === 0;
}

function isUnnamed(item: Item): boolean {
  return item.name === null && item.offices.every((office) => !office.plural) && item.determiner !== "indefinite";
}

/** One is a bare name, the other an unnamed single office. */
function complement(a: Item, b: Item): boolean {
  if (isBareName(a)) return isUnnamed(b) && !a.name!.text.includes("'s");
  return isUnnamed(a) && isBareName(b) && (b.name!.words >= 2 || b.name!.honorificFrom < b.name!.from);
}

/** The office closes the run of the name before it: "X, Minister of A, Y, Minister of B" seen from "Minister of A". */
function closesEarlier(run: readonly Item[], index: number): boolean {
  const next = run[index + 1];
  const after = run[index + 2];
  // office, NAME, office: the name goes with what follows when an odd one out would be left.
  return index > 0 && next?.name != null && after !== undefined && after.name === null && isBareName(run[index - 1]);
}

function isJoint({ tokens }: Ground, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  for (let index = from; index < to; index++) if (!JOINTS.test(tokens[index]!.norm)) return false;
  return true;
}
