/** Whether two wordings of an office are one office: "the Minister" and "Foreign Minister", "High Commissioner" twice. */
import type { OfficeFinding } from "../mentions/offices.ts";

/** Offices of which a short wording without its field is never said. */
const WHOLE = /president|prime/iu;

const LEADING: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

/** Words of an office that tell no field of work: two vice ministers share them and are two. */
const NO_FIELD =
  /^(?:minister|secretary|affairs|deputy|vice|under|assistant|acting|permanent|director|general|state|first|with|union|federal|cabinet|prime|head|government)$/u;

/** Words before an office that say nothing of which it is. */
const INTRODUCING = /^(?:visiting|new|current|present|incumbent) /iu;

/** 2: the same office; 1: the shorter wording may stand for the longer; 0: two offices. */
export function officeLikeness(short: OfficeFinding, long: OfficeFinding): 0 | 1 | 2 {
  const [less, more] = [short.title.replace(INTRODUCING, ""), long.title.replace(INTRODUCING, "")];
  if (short.entry === long.entry && short.step === long.step) {
    // "Minister of Trade" and "Minister of Health" share an entry of the lexicon and no holder.
    const bare = !less.includes(" ") || !more.includes(" ");
    return short.foreign === long.foreign && (bare || sameFields(less, more)) ? 2 : bare ? 1 : 0;
  }
  if (isAbbreviated(short, long) || isAbbreviated(long, short)) return 2;
  if (isAboveIt(short, long)) return 0;
  return isShortened(less, more) || isLeader(short, long) ? 1 : 0;
}

/** "The President" is nobody's vice president, "the Premier" no vice premier. */
function isAboveIt({ rank }: OfficeFinding, { title }: OfficeFinding): boolean {
  return LEADING.has(rank) && DEPUTY.test(title);
}
const DEPUTY = /^(?:first )?(?:deputy|vice)\b/iu;

/** "The Sri Lankan leader" is its president, or prime minister. */
function isLeader({ title }: OfficeFinding, { rank, step }: OfficeFinding): boolean {
  return title.toLowerCase() === "leader" && step === "head" && LEADING.has(rank);
}

/** "PM" is the Prime Minister, "FM" and "EAM" the Foreign Minister, "MoS" the Minister of State. */
function isAbbreviated({ entry, rank, step }: OfficeFinding, whole: OfficeFinding): boolean {
  return entry.cased && SHORT_FORMED.has(rank) && !whole.entry.cased && whole.rank === rank && whole.step === step;
}
const SHORT_FORMED: ReadonlySet<string> = new Set(["head-of-government", "foreign-minister", "deputy-minister"]);

function sameFields(a: string, b: string): boolean {
  const words = fieldsOf(b);
  const shared = fieldsOf(a).filter((word) => words.includes(word));
  return shared.length > 0 || words.length === 0;
}

function fieldsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !NO_FIELD.test(word));
}

function isShortened(short: string, long: string): boolean {
  if (short.includes(" ")) return false;
  const word = short.toLowerCase();
  const words = long.toLowerCase().split(" ");
  return words.includes(word) && !WHOLE.test(words.filter((other) => other !== word).join(" "));
}
