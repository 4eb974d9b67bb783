/**
 * What speaks for and against a topic being a subject of the talks a report tells of, whichever meeting they belong to:
 * everything that is said of it speaks at once.
 */
import type { Annotated } from "../annotated.ts";
import { CLOSENESS, distanceOf, isNear } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import { placesOf } from "../content/sentence-places.ts";
import type { Tie } from "../content/sentence-ties.ts";
import { cuesOf, surroundingsOf } from "../content/surroundings.ts";
import type { TopicMention } from "../content/topic-mention.ts";

/** Features of each topic among `topics`. `ties` are those of `tiesOf(annotated, frames)`. */
export function subjectFeatures(
  annotated: Annotated,
  topics: ReadonlyMap<string, readonly TopicMention[]>,
  frames: readonly ContentFrame[],
  ties: readonly (readonly Tie[])[],
): Map<string, readonly string[]> {
  const places = placesOf(annotated);
  const cues = cuesOf(annotated);
  const variety = varietyOf(annotated, topics);
  const closest = annotated.sentences.map((_, sentence) => closestTie(ties, sentence));
  const common = [lengthOf(annotated), frames.length > 1 ? "several meetings" : "one meeting"];
  const found = new Map<string, readonly string[]>();
  for (const [topic, mentions] of topics) {
    const features = new Set<string>([`topic: ${topic}`, ...common, `named ${timesOf(mentions.length)}`]);
    for (const mention of mentions) {
      const { sentence } = mention;
      const place = places[sentence]!;
      const strength = mention.strong ? "strong" : "weak";
      const talks = cues[sentence]!;
      for (const feature of surroundingsOf(annotated, mention, place, variety[sentence]!)) features.add(feature);
      features.add(`${strength} in ${closest[sentence]!.tie}, ${talks}`);
      features.add(`${strength} in the ${place.zone}, ${talks}`);
      features.add(`${strength}, ${talks}`);
      if (frames.some((frame) => frame.named.has(sentence))) features.add(`${strength} beside a participant`);
      if (isNear(closest[sentence]!.tie))
        features.add(`${strength} of a ${frames[closest[sentence]!.meeting]!.status} meeting`);
    }
    found.set(topic, [...features]);
  }
  return found;
}

function closestTie(ties: readonly (readonly Tie[])[], sentence: number): { meeting: number; tie: Tie } {
  let meeting = 0;
  for (let other = 1; other < ties.length; other++) {
    if (distanceOf(ties[other]![sentence]!) < distanceOf(ties[meeting]![sentence]!)) meeting = other;
  }
  return { meeting, tie: ties[meeting]?.[sentence] ?? CLOSENESS.at(-1)! };
}

/** How many topics each sentence names. */
function varietyOf({ sentences }: Annotated, topics: ReadonlyMap<string, readonly TopicMention[]>): number[] {
  const variety = sentences.map(() => 0);
  for (const mentions of topics.values()) {
    for (const sentence of new Set(mentions.map((mention) => mention.sentence))) variety[sentence]!++;
  }
  return variety;
}

function lengthOf({ tokens }: Annotated): string {
  return tokens.length < 150 ? "short report" : tokens.length < 400 ? "middling report" : "long report";
}

function timesOf(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : count === 3 ? "three times" : "often";
}
