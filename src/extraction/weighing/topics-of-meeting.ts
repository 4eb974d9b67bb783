/**
 * Which of the topics that a report names are subjects of one meeting, and which are background or another meeting's.
 *
 * For each topic everything said of it speaks at once: how strong its words are, where they stand and what the sentence
 * does with them. The weights are learnt (`data/weights/topics-of-meeting.json`).
 */
import type { Annotated } from "../annotated.ts";
import type { ContentFrame } from "../content/frames.ts";
import { placesOf, type SentencePlace } from "../content/sentence-places.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { type LinearModel, probability } from "./linear-model.ts";

export interface TopicOfMeeting {
  readonly topic: string;
  readonly probability: number;
  /** The words it rests on, the best first. */
  readonly mentions: readonly TopicMention[];
}

/** A topic with what speaks for and against its being a subject of the meeting. */
export interface WeighedTopic {
  readonly topic: string;
  readonly features: readonly string[];
  readonly mentions: readonly TopicMention[];
}

/** A topic is taken at this probability and above: leaving one out costs as much as making one up. */
export const LIKELY = 0.42;

/** For each meeting, its topics. */
export function topicsOfMeetings(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  model: LinearModel,
): TopicOfMeeting[][] {
  return weighTopics(annotated, topics, frames).map((weighed) =>
    weighed
      .map(({ topic, features, mentions }) => ({ topic, probability: probability(model, features), mentions }))
      .filter((found) => found.probability >= LIKELY),
  );
}

export function weighTopics(annotated: Annotated, topics: readonly TopicMention[], frames: readonly ContentFrame[]): WeighedTopic[][] {
  if (frames.length === 0) return [];
  const places = placesOf(annotated);
  const ties = tiesOf(annotated, frames);
  const varied = annotated.sentences.map(() => new Set<string>());
  for (const mention of topics) varied[mention.sentence]!.add(mention.topic);
  const byTopic = Map.groupBy(topics, (mention) => mention.topic);
  const surroundings = topics.map((mention) => surroundingsOf(annotated, mention, places, varied, talks));
  return frames.map((frame, at) => {
    void at;
    return [];
  });
}
