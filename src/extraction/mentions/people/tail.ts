/**
 * The rest of an office behind its preposition: capitalised words that are no field the lexicon knows.
 *
 *   Director of [the Gem and Jewellery Research Institute (GJRI)] · Commander of [the 7th Fleet] · Speaker of [the Milli Majlis]
 *
 * It ends before a name: two words or more that are no English ones and follow one that is.
 */
import type { Ground } from "./ground.ts";

const JOINERS = new Set(["and", "&", "of", "the", "for", "on", "in", "-", "/"]);
const AROUND = new Set(["in", "on", "for", "and", "at"]);
const SHORTEST_ACRONYM = 3;
/** Words of a tail that are read at most. */
const LONGEST = 16;

/** End of the tail that begins at `at`; `at` when there is none. */
export function tailFrom(ground: Ground, at: number, end: number): number {
  const { tokens } = ground;
  const start = ground.norm(at) === "the" ? at + 1 : at;
  if (!opens(ground, start, end)) return at;
  let to = start;
  /** Where the unknown words at the end of what is read begin, and how many they are. */
  let unknownFrom = start;
  let unknown = 0;
  let behindKnown = false;
  let index = start;
  for (; index < Math.min(end, start + LONGEST); index++) {
    const { norm, kind, text } = tokens[index]!;
    if (ground.isCapital(index) || kind === "number") {
      if (isBarrier(ground, index)) break;
      const body = ground.bodyFrom.get(index);
      if (body && body.to <= end) index = body.to - 1;
      if (ground.isKnown(index) || body || ground.countryFrom.has(index) || isAcronym(ground, index)) {
        unknown = 0;
        behindKnown = true;
      } else if (unknown++ === 0) unknownFrom = index;
      to = index + 1;
      continue;
    }
    if (text === "." && tokens[index - 1]?.shape === "initial") continue;
    if (text === "(" && ground.isCapital(index + 1) && tokens[index + 2]?.text === ")") {
      index += 2;
      to = index + 1;
      unknown = 0;
      continue;
    }
    if (ground.isPossessive(index) && ground.isCapital(index + 1)) continue;
    // "Co-operation"
    if (norm === "-" && !tokens[index]!.spaced && tokens[index + 1]?.shape === "lower" && !tokens[index + 1]!.spaced) {
      to = ++index + 1;
      continue;
    }
    const next = norm === "and" && ground.norm(index + 1) === "the" ? index + 2 : index + 1;
    if (!JOINERS.has(norm) && !(norm === "," && listGoesOn(ground, next))) break;
    if (!ground.isCapital(next) && !JOINERS.has(ground.norm(next))) break;
    // "of the Petroleum Administration [Walid Hobeika] in Beirut"
    if (AROUND.has(norm) && unknown >= 2 && behindKnown) break;
    if (norm === "and" && unknown > 0 && !ground.isKnown(next)) break;
    behindKnown = false;
    unknown = 0;
  }
  if (unknown >= 2 && behindKnown) return unknownFrom;
  // "of the Ministry of Defence Gunaratne": one word behind a field of work is a family name.
  if (unknown === 1 && behindKnown && ground.isField(unknownFrom - 1)) return unknownFrom;
  if (!behindKnown && unknown === to - start && unknown > 0 && start === at && ground.norm(to) !== ",") return at;
  return to;
}

/** A capitalised word that opens neither a name nor another office. */
function opens(ground: Ground, index: number, end: number): boolean {
  return (
    index < end && (ground.isCapital(index) || ground.tokens[index]!.kind === "number") && !isBarrier(ground, index)
  );
}

function isBarrier(ground: Ground, index: number): boolean {
  const office = ground.officeFrom.get(index);
  // "of Army Staff [General X]": an arm's rank before a name is its bearer's.
  const ofBearer =
    office?.weak &&
    !office.entry.portfolio &&
    ground.isCapital(office.to) &&
    (isUnknown(ground, office.to) || isUnknown(ground, office.to + 1));
  return (office !== undefined && (!office.weak || ofBearer)) || ground.honorificAt(index);
}

/** "of [UNRCCA] Ann Ozola": letters among words that are not all capitals. */
function isAcronym({ tokens }: Ground, index: number): boolean {
  const { shape, text } = tokens[index]!;
  return shape === "upper" && text.length >= SHORTEST_ACRONYM && tokens[index + 1]?.shape === "capital";
}

function isUnknown(ground: Ground, index: number): boolean {
  return index < ground.tokens.length && ground.isCapital(index) && !ground.isKnown(index);
}

/** "of Plans, Budget and Finance": a field of work goes on the list, a name does not. */
function listGoesOn(ground: Ground, index: number): boolean {
  return ground.isCapital(index) && ground.isField(index) && !ground.officeFrom.has(index);
}
