/** Given that a report's talks had a subject: what speaks for and against its being a subject of this one of several meetings. */
import { joined } from "../../shared/joined.ts";
import { remember2, remember3 } from "../../shared/remember.ts";
import { CLOSENESS, distanceOf, isOwn } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import type { Tie } from "../content/sentence-ties.ts";
import type { TopicMention } from "../content/topic-mention.ts";

/** Features of `topic` for the meeting at `meeting`; `ties` are those of all meetings, `tells` whether its own sentences name any topic. */
export function ownerFeatures(
  topic: string,
  mentions: readonly TopicMention[],
  frames: readonly ContentFrame[],
  ties: readonly (readonly Tie[])[],
  meeting: number,
  tells: boolean,
): string[] {
  const { kind, status } = frames[meeting]!;
  const mine = closest(mentions, ties[meeting]!);
  let theirs = CLOSENESS.length;
  let rival = frames[meeting]!;
  for (let other = 0; other < ties.length; other++) {
    if (other === meeting) continue;
    const distance = closest(mentions, ties[other]!);
    if (distance >= theirs) continue;
    theirs = distance;
    rival = frames[other]!;
  }
  const sides = sameSides(frames[meeting]!, rival) ? "the same sides" : "other sides";
  const best = CLOSENESS[mine]!;
  const compared =
    mine < theirs ? "closer than any other" : mine === theirs ? "as close as another" : "another is closer";
  const features = new Set([
    atBest(best, ""),
    atBest(best, `, ${status}`),
    atBest(best, rivalAtBest(theirs)),
    compared,
    comparedIn(compared, best),
    comparedOf(compared, sides, ""),
    comparedOf(compared, sides, against(rival.status, status)),
    joined`kind: ${kind}`,
    joined`status: ${status}`,
    meeting === 0 ? "the first meeting" : "a later meeting",
    joined`topic: ${topic}`,
    joined`${frames.length > 4 ? "five or more" : frames.length} meetings`,
    tells ? "has topics of its own" : "has no topic of its own",
    comparedIn(tells ? "has topics of its own" : "has no topic of its own", best),
  ]);
  for (const mention of mentions) features.add(inTie(ties[meeting]![mention.sentence]!));
  return [...features];
}

const atBest = remember2((best: string, more: string) => `at best in ${best}${more}`);
const comparedIn = remember2((compared: string, best: string) => `${compared}, in ${best}`);
const comparedOf = remember3(
  (compared: string, sides: string, more: string) => `${compared}, the other of ${sides}${more}`,
);
const against = remember2((theirs: string, mine: string) => `, ${theirs} against ${mine}`);
const RIVAL_AT_BEST = [...CLOSENESS, "nothing"].map((tie) => `, another at best in ${tie}`);
const IN_TIE: ReadonlyMap<string, string> = new Map(CLOSENESS.map((tie) => [tie, `in ${tie}`]));
const rivalAtBest = (distance: number) => RIVAL_AT_BEST[distance]!;
const inTie = (tie: string) => IN_TIE.get(tie)!;

export function tellsOfTopics(topics: readonly TopicMention[], ties: readonly Tie[]): boolean {
  return topics.some((mention) => isOwn(ties[mention.sentence]!));
}

/** A visit and the talks during it, or two meetings of one day: their subjects are often shared. */
function sameSides(a: ContentFrame, b: ContentFrame): boolean {
  return a.codes.size === b.codes.size && [...a.codes].every((code) => b.codes.has(code));
}

function closest(mentions: readonly TopicMention[], ties: readonly Tie[]): number {
  let least = CLOSENESS.length - 1;
  for (const mention of mentions) least = Math.min(least, distanceOf(ties[mention.sentence]!));
  return least;
}
