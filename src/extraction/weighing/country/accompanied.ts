/**
 * Who came with whom:
 *
 *   X was accompanied by [Y and Z] · [Y and Z] accompanied X · accompanying X were [Y and Z] · X, along with [Y]
 *   X will travel to Rome, joined by [Y and Z] · X travelled to Rome. He was joined by [Y and Z]
 */
import { TokenSet } from "../../../language/token-set.ts";
import type { Layers } from "../../layers.ts";

/** By index of their mentions. */
export interface Accompanied {
  readonly one: number;
  readonly by: readonly number[];
  /** "along with", "joined by": beside each other, and not one in the other's train. */
  readonly alongside: boolean;
  /** Joined on a journey or at a meeting told before. */
  readonly onWay: boolean;
}

/** Every word that company is told by. */
const ACCOMPANYING = new TokenSet([
  "accompanied",
  "accompanying",
  "accompany",
  "accompanies",
  "with",
  "alongside",
  "by",
]);
const WITH = /^(?:with|alongside)$/u;
const ACTIVE = /^accompan(?:ied|ying|y|ies)$/u;
const HE = /^(?:he|she)$/u;
const LEADING: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);
/** Tokens behind "along with" within which the companion is named; a delegation that goes on is another matter. */
const RIGHT_BEHIND = 4;

export function findAccompanied(layers: Layers): Accompanied[] {
  const { annotated, mentions } = layers;
  const { tokens } = annotated;
  const found: Accompanied[] = [];
  let index = 0;
  for (const { from, to } of annotated.sentences) {
    const first = index;
    while (index < mentions.length && mentions[index]!.from < to) index++;
    if (index === first) continue;
    for (let at = from; at < to; at++) {
      if (!ACCOMPANYING.has(tokens[at])) continue;
      const passive = tokens[at]!.norm === "accompanied" && tokens[at + 1]?.norm === "by";
      const joint =
        (WITH.test(tokens[at]!.norm) && /^(?:along|together)$/u.test(tokens[at - 1]?.norm ?? "")) ||
        (tokens[at]!.norm === "by" && tokens[at - 1]?.norm === "joined");
      const active = !passive && ACTIVE.test(tokens[at]!.norm);
      if (!passive && !joint && !active) continue;
      const train = tokens[at]!.norm === "by" ? joinedOnWay(layers, first, index, at) : null;
      if (train) {
        found.push(train);
        break;
      }
      const before = range(first, index, (m) => mentions[m]!.to <= at);
      const behind = range(first, index, (m) => mentions[m]!.from > at);
      const one = active ? behind[0] : before.at(-1);
      if (one === undefined || (joint && behind[0] !== undefined && mentions[behind[0]]!.from > at + RIGHT_BEHIND))
        continue;
      // "Accompanying the President were X and Y": those named further on.
      const companions = active && before.length === 0 ? behind.slice(1) : before;
      found.push({
        one,
        by: active ? companions : joint ? behind.slice(0, 1) : behind,
        alongside: joint,
        onWay: false,
      });
      break;
    }
  }
  return found;
}

/** Those who join a traveller, or whom "he" of the sentence before was joined by; leaders and foreign ministers join as equals. */
function joinedOnWay(layers: Layers, first: number, end: number, at: number): Accompanied | null {
  const { annotated, events, mentions } = layers;
  const { tokens, sentences } = annotated;
  if (tokens[at - 1]?.norm !== "joined") return null;
  const { sentence } = mentions[first]!;
  const { from } = sentences[sentence]!;
  const around = events.filter((event) => event.sentence === sentence);
  const next = around.find((event) => event.from > at)?.from ?? Number.POSITIVE_INFINITY;
  const by = range(
    first,
    end,
    (m) =>
      mentions[m]!.from > at &&
      mentions[m]!.from < next &&
      mentions[m]!.offices.every(({ rank }) => !LEADING.has(rank)),
  );
  const opens = HE.test(tokens[from]!.norm) && mentions[first]!.from > at;
  const travels = around.some((event) => event.entry.travel && event.from < at) && mentions[first]!.to <= at;
  const one = opens ? mentions.findIndex((mention) => mention.sentence === mentions[first - 1]?.sentence) : first;
  return (opens || travels) && one >= 0 && by.length > 0 ? { one, by, alongside: false, onWay: true } : null;
}

function range(from: number, to: number, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) if (holds(index)) found.push(index);
  return found;
}
