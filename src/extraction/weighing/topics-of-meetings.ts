/**
 * Which of the topics that a report names are subjects of its meetings, and of which meeting each is.
 *
 * Asked of each mention: do these words tell of the talks at this meeting, or of background, or of another one's? A topic is a
 * meeting's when any of its mentions tells so; learnt weights decide.
 */
import type { Annotated } from "../annotated.ts";
import { distanceOf } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { type Features, type LinearModel, probabilityOfAny, score } from "./linear-model.ts";
import { mentionFeatures, sentenceFeatures } from "./topic-features.ts";

export interface TopicOfMeeting {
  readonly topic: string;
  readonly probability: number;
  /** The words it rests on, those closest to the meeting first. */
  readonly mentions: readonly TopicMention[];
}

/** A topic with what is asked of each of its mentions, in the order of the text. */
export interface WeighedTopic {
  readonly topic: string;
  readonly mentions: readonly TopicMention[];
  /** For each mention: what its sentence has in common for the meeting, and what its words have of their own. */
  readonly features: readonly (readonly [sentence: readonly string[], words: readonly string[]])[];
}

/** A topic is taken at this probability and above: leaving one out costs as much as making one up. */
export const LIKELY = 0.41;

/** For each meeting, its topics, the likeliest first. `ties` are those of `tiesOf(annotated, frames)`. */
export function topicsOfMeetings(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  model: LinearModel,
  ties: readonly (readonly Tie[])[] = tiesOf(annotated, frames),
): TopicOfMeeting[][] {
  const known = new Map<Features, number>();
  const sumOf = (features: readonly string[]): number => {
    let sum = known.get(features);
    if (sum === undefined) known.set(features, (sum = score(model, features)));
    return sum;
  };
  return weighTopics(annotated, topics, frames, ties).map((weighed, meeting) => {
    const found: TopicOfMeeting[] = [];
    for (const { topic, mentions, features } of weighed) {
      const sums = features.map(([sentence, words]) => sumOf(sentence) + sumOf(words));
      const its = probabilityOfAny(model, sums);
      if (its >= LIKELY) found.push({ topic, probability: its, mentions: closestFirst(mentions, ties[meeting]!) });
    }
    return found.sort((a, b) => b.probability - a.probability || (a.topic < b.topic ? -1 : 1));
  });
}

/** For each meeting, every topic the report names, with what speaks for each mention. */
export function weighTopics(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  ties: readonly (readonly Tie[])[] = tiesOf(annotated, frames),
): WeighedTopic[][] {
  if (frames.length === 0) return [];
  // The situation in a country is no foreign matter to a report whose meetings all have that country as a side.
  const foreign = topics.filter(
    ({ country }) => country === null || !frames.every((frame) => frame.codes.has(country)),
  );
  const byTopic = groupByTopic(foreign);
  const inSentence = sentenceFeatures({ annotated, frames, ties, variety: varietyOf(annotated, byTopic) });
  const ofWords = new Map<TopicMention, readonly string[]>();
  for (const all of byTopic.values()) {
    for (const mention of all) ofWords.set(mention, mentionFeatures(annotated, mention));
  }
  return frames.map((frame, meeting) => {
    const weighed: WeighedTopic[] = [];
    for (const [topic, all] of byTopic) {
      const mentions = all.filter(({ country }) => country === null || !frame.codes.has(country));
      if (mentions.length === 0) continue;
      const features = mentions.map(
        (mention) => [inSentence(meeting, mention.sentence, mention.strong), ofWords.get(mention)!] as const,
      );
      weighed.push({ topic, mentions, features });
    }
    return weighed;
  });
}

/** Mentions by topic; what a sentence says of it in words of one strength is said once. */
function groupByTopic(topics: readonly TopicMention[]): Map<string, TopicMention[]> {
  const groups = new Map<string, TopicMention[]>();
  for (const mention of topics) {
    const group = groups.get(mention.topic);
    if (!group) groups.set(mention.topic, [mention]);
    else if (!saidAlready(group, mention)) group.push(mention);
  }
  return groups;
}

function saidAlready(group: readonly TopicMention[], { sentence, strong }: TopicMention): boolean {
  for (let index = group.length - 1; index >= 0 && group[index]!.sentence === sentence; index--) {
    if (group[index]!.strong === strong) return true;
  }
  return false;
}

/** How many topics each sentence names. */
function varietyOf({ sentences }: Annotated, topics: ReadonlyMap<string, readonly TopicMention[]>): number[] {
  const variety = sentences.map(() => 0);
  for (const mentions of topics.values()) {
    for (const sentence of new Set(mentions.map((mention) => mention.sentence))) variety[sentence]!++;
  }
  return variety;
}

function closestFirst(mentions: readonly TopicMention[], ties: readonly Tie[]): TopicMention[] {
  const distance = ({ sentence, strong }: TopicMention) => distanceOf(ties[sentence]!) + (strong ? 0 : 0.5);
  return [...mentions].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
