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
  for (let other = 0; other < ties.length; other++) {
    if (other !== meeting) theirs = Math.min(theirs, closest(mentions, ties[other]!));
  }
  const best = CLOSENESS[mine]!;
  const compared =
    mine < theirs ? "closer than any other" : mine === theirs ? "as close as another" : "another is closer";
  const features = new Set([
    `at best in ${best}`,
    `at best in ${best}, ${status}`,
    `at best in ${best}, another at best in ${CLOSENESS[theirs] ?? "nothing"}`,
    compared,
    `${compared}, in ${best}`,
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

function closest(mentions: readonly TopicMention[], ties: readonly Tie[]): number {
  let least = CLOSENESS.length - 1;
  for (const mention of mentions) least = Math.min(least, distanceOf(ties[mention.sentence]!));
  return least;
}
