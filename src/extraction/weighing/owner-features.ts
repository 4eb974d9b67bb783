/** Given that a report's talks had a subject: what speaks for and against its being a subject of this one of several meetings. */
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
    `at best in ${best}`,
    `at best in ${best}, ${status}`,
    `at best in ${best}, another at best in ${CLOSENESS[theirs] ?? "nothing"}`,
    compared,
    `${compared}, in ${best}`,
    `${compared}, the other of ${sides}`,
    `${compared}, the other of ${sides}, ${rival.status} against ${status}`,
    `kind: ${kind}`,
    `status: ${status}`,
    meeting === 0 ? "the first meeting" : "a later meeting",
    `topic: ${topic}`,
    `${frames.length > 4 ? "five or more" : frames.length} meetings`,
    tells ? "has topics of its own" : "has no topic of its own",
    `${tells ? "has topics of its own" : "has no topic of its own"}, in ${best}`,
  ]);
  for (const mention of mentions) features.add(`in ${ties[meeting]![mention.sentence]!}`);
  return [...features];
}

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
