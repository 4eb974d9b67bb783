/**
 * Names and offices that stand in one list or apposition, put together person by person.
 *
 *   NAME, OFFICE, NAME, OFFICE · OFFICE, NAME; OFFICE, NAME · NAME, OFFICE and OFFICE, and NAME, OFFICE · General NAME, OFFICE
 *
 * Each comma can be read both ways, so the list is read as a whole: every way to cut it into people has a cost, in lists that
 * give the name first and in lists that give the office first, and the cheapest is taken.
 */
import { isFronted } from "./fronted.ts";
import type { Ground } from "./ground.ts";
import { type Item, isHonoured, joinItems, sayOtherCountries } from "./person-mention.ts";
import { isSeatedName } from "./seats.ts";

/** Words that may stand between members of a list. */
const JOINTS = new Set([
  ",",
  "and",
  "the",
  ";",
  "&",
  "his",
  "her",
  "a",
  "(",
  ")",
  "-",
  "as",
  "well",
  "also",
  "who",
  "is",
  "currently",
  ":",
]);
const LONGEST_JOINT = 5;
/** Joints that say by themselves that an office behind a name is that person's. */
const SAYS_SO = new Set([
  ", the",
  ", his",
  ", her",
  ", a",
  "(",
  "( the",
  "- the",
  "-",
  ", who is",
  ", who is the",
  ", who is also",
  ", who is also the",
  ", also",
  ", also the",
  ", currently",
  "who is",
  "who is the",
  "who is also",
  "who is also the",
]);
const COUNTERPART = /(?:^| )(?:counterpart|opposite number)$/iu;
const MOST_OFFICES = 4;
/** What it costs to leave a name, or an office, without the other. */
const ALONE = 1;
const INTRODUCED_ALONE = 0.5;
const IMPOSSIBLE = Number.POSITIVE_INFINITY;

type Order = "name first" | "office first";

export function joinLists(ground: Ground, items: readonly Item[], end: number): Item[] {
  const out: Item[] = [];
  let index = 0;
  while (index < items.length) {
    let stop = index + 1;
    while (stop < items.length && isJoint(ground, items[stop - 1]!.to, items[stop]!.from)) {
      if (stop === index + 1 && isFronted(ground, items[index]!, items[stop]!)) break;
      stop++;
    }
    if (stop === index + 1) out.push(items[index]!);
    else out.push(...readList(ground, items.slice(index, stop)));
    index = stop;
  }
  return out.filter((item) => item.to <= end);
}

function isJoint({ tokens }: Ground, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  for (let index = from; index < to; index++) if (!JOINTS.has(tokens[index]!.norm)) return false;
  return true;
}

function readList(ground: Ground, run: readonly Item[]): Item[] {
  const byName = cheapest(ground, run, "name first");
  const byOffice = cheapest(ground, run, "office first");
  const { cuts } = byOffice.cost < byName.cost ? byOffice : byName;
  const out: Item[] = [];
  for (let from = 0; from < run.length; from = cuts[from]!) {
    const group = run.slice(from, cuts[from]!);
    out.push(group.length === 1 ? group[0]! : joinItems(group));
  }
  return out;
}

/** For each place in the list, where the person that begins there ends in the cheapest reading. */
function cheapest(ground: Ground, run: readonly Item[], order: Order): { cost: number; cuts: readonly number[] } {
  const costs = new Array<number>(run.length + 1).fill(0);
  const cuts = new Array<number>(run.length).fill(0);
  for (let from = run.length - 1; from >= 0; from--) {
    costs[from] = costAlone(run[from]!) + costs[from + 1]!;
    cuts[from] = from + 1;
    for (let to = from + 2; to <= Math.min(run.length, from + MOST_OFFICES); to++) {
      const cost = costOf(ground, run.slice(from, to), order) + costs[to]!;
      if (cost >= costs[from]!) continue;
      costs[from] = cost;
      cuts[from] = to;
    }
  }
  return { cost: costs[0]!, cuts };
}

function costAlone(item: Item): number {
  if (item.name !== null && item.offices.length > 0) return 0;
  if (item.offices.some((office) => office.plural)) return 0;
  return isHonoured(item) || item.determiner === "definite" ? INTRODUCED_ALONE : ALONE;
}

/** What it costs to take these members of a list for one person. */
function costOf(ground: Ground, group: readonly Item[], order: Order): number {
  const named = group.filter((item) => item.name !== null);
  if (
    named.length !== 1 ||
    group.some((item) => item.offices.some((office) => office.plural)) ||
    sayOtherCountries(group)
  )
    return IMPOSSIBLE;
  const name = named[0]!;
  const at = group.indexOf(name);
  if (at > 0 && at < group.length - 1) return IMPOSSIBLE;
  let cost = 0;
  for (let i = 1; i < group.length; i++) {
    const gap = ground.gap(group[i - 1]!.to, group[i]!.from);
    if (at === 0)
      cost += i === 1 ? behindName(ground, group[0]!, group[1]!, gap, order) : anotherOffice(group[i]!, gap);
    else cost += i === at ? beforeName(group[i - 1]!, name, gap, order) : anotherOffice(group[i]!, gap);
  }
  return cost;
}

/** The offices beside a name are ranks of arms or seats in a parliament: its bearer has another. */
function isTitled(item: Item): boolean {
  return item.offices.every((office) => office.weak || office.rank === "legislator");
}

/** NAME, OFFICE */
function behindName(ground: Ground, name: Item, office: Item, gap: string, order: Order): number {
  if (office.determiner === "indefinite" && gap !== ", a") return IMPOSSIBLE;
  if (name.offices.length > 0) return secondTitle(ground, name, office, gap);
  if (name.name!.text.includes("'s")) return IMPOSSIBLE;
  // "With X, the Foreign Minister discussed ...": a clause begins, and the office is somebody else's.
  if (gap === ", the" && opensClause(ground, office)) return IMPOSSIBLE;
  if (SAYS_SO.has(gap)) return 0.1;
  // "the Victorian Premier": one word right before an office is seldom its holder.
  if (gap === "" && name.name!.words + name.name!.initials < 2 && !isHonoured(name)) return IMPOSSIBLE;
  if (gap === "" || gap === "the") return 0.3;
  return gap === "," ? (order === "name first" ? 0 : 0.8) : IMPOSSIBLE;
}

/** "Lieutenant General X, Chief of the General Staff": behind a rank of arms the office proper. */
function secondTitle(ground: Ground, name: Item, office: Item, gap: string): number {
  if (/who is also|, also/u.test(gap)) return 0.05;
  const titleOnly = isTitled(name);
  if (gap === ", the" || gap === "-" || gap === "(") return titleOnly ? 0.2 : IMPOSSIBLE;
  // "A B MP Minister for Trade" at the head of a release.
  if (gap === "")
    return isSeatedName(name) && ground.isCapital(office.from) && !opensClause(ground, office) ? 0.3 : IMPOSSIBLE;
  if (gap !== "," || opensClause(ground, office)) return IMPOSSIBLE;
  return titleOnly ? 0.1 : 0.8;
}

/** OFFICE, NAME */
function beforeName(office: Item, name: Item, gap: string, order: Order): number {
  if (office.determiner === "indefinite") return IMPOSSIBLE;
  // "his Thai counterpart, the Minister for Law, X"
  if (isCounterpart(office) && !isTitled(name)) return gap === "," || gap === ", the" ? 0.1 : IMPOSSIBLE;
  // "Deputy Prime Minister, Foreign Minister X", but "the President, Prime Minister X" are two.
  if (!isTitled(name)) return gap === "," && office.determiner !== "definite" ? 0.4 : IMPOSSIBLE;
  const full = name.name!.words >= 2 || name.name!.initials > 0 || isHonoured(name);
  if (!full) return IMPOSSIBLE;
  if (gap === "(" || gap === "-" || gap === ":") return 0.2;
  if (gap === ", the" && (name.name!.doubtful === "article" || isHonoured(name))) return 0.1;
  if (gap !== ",") return IMPOSSIBLE;
  return office.determiner === "definite" || office.determiner === "possessive"
    ? 0.05
    : order === "office first"
      ? 0
      : 0.8;
}

function isCounterpart({ offices, determiner }: Item): boolean {
  return determiner === "possessive" && offices.some(({ title, plural }) => !plural && COUNTERPART.test(title));
}

/** A further office of the same person: "Deputy Prime Minister [and Minister of Commerce]". */
function anotherOffice(office: Item, gap: string): number {
  if (office.determiner === "indefinite") return IMPOSSIBLE;
  if (gap === "and") return 0.05;
  if (gap === ", and" || gap === "as well as") return 0.15;
  if (gap === ",") return 0.25;
  return gap === "and the" || gap === ", the" ? 0.6 : IMPOSSIBLE;
}

/** A verb right behind the office: it is the subject of what follows. */
function opensClause({ tokens }: Ground, office: Item): boolean {
  const next = tokens[office.to];
  return (
    next?.kind === "word" &&
    next.shape === "lower" &&
    !/^(?:and|or|who|of|in|to|for|from|at|on|with|as|during|by|that|which|where|when|while|after|before)$/u.test(
      next.norm,
    )
  );
}
