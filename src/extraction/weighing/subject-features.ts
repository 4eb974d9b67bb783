/**
 * What speaks for and against a topic being a subject of the talks a report tells of, whichever meeting they belong to:
 * everything that is said of it speaks at once.
 */
import { joined } from "../../shared/joined.ts";
import { remember2, remember3 } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { CLOSENESS, distanceOf, isNear } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import { placesOf } from "../content/sentence-places.ts";
import type { Tie } from "../content/sentence-ties.ts";
import { cuesOf, ofStrength, sentenceSurroundings, surroundingsOf } from "../content/surroundings.ts";
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
  const named = new Set(frames.flatMap((frame) => [...frame.named]));
  const bySentence: [readonly string[] | undefined, readonly string[] | undefined][] = annotated.sentences.map(() => [
    undefined,
    undefined,
  ]);
  const found = new Map<string, readonly string[]>();
  for (const [topic, mentions] of topics) {
    const features = new Set<string>([joined`topic: ${topic}`, ...common, joined`named ${timesOf(mentions.length)}`]);
    for (const mention of mentions) {
      features.add(ofStrength(topic, mention.strong ? "strong" : "weak"));
      for (const feature of surroundingsOf(annotated, mention)) features.add(feature);
      for (const feature of inSentence(mention.sentence, mention.strong)) features.add(feature);
    }
    found.set(topic, [...features]);
  }
  return found;

  /** The same for all mentions of one strength in a sentence; worked out once. */
  function inSentence(sentence: number, strong: boolean): readonly string[] {
    const kept = bySentence[sentence]!;
    return (kept[strong ? 0 : 1] ??= featuresOfSentence(sentence, strong ? "strong" : "weak"));
  }

  function featuresOfSentence(sentence: number, strength: string): string[] {
    const place = places[sentence]!;
    const cue = cues[sentence]!;
    const { tie, meeting } = closest[sentence]!;
    const features = sentenceSurroundings(annotated, sentence, strength, place, variety[sentence]!);
    features.push(inTie(strength, tie, cue), inZone(strength, place.zone, cue), telling(strength, cue));
    if (named.has(sentence)) features.push(beside(strength, "a participant"));
    if (isNear(tie)) features.push(ofA(strength, frames[meeting]!.status));
    return features;
  }
}

const inTie = remember3((strength: string, tie: Tie, cue: string) => `${strength} in ${tie}, ${cue}`);
const inZone = remember3((strength: string, zone: string, cue: string) => `${strength} in the ${zone}, ${cue}`);
const telling = remember2((strength: string, cue: string) => `${strength}, ${cue}`);
const beside = remember2((strength: string, whom: string) => `${strength} beside ${whom}`);
const ofA = remember2((strength: string, status: string) => `${strength} of a ${status} meeting`);

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
