/**
 * Which of the topics that a report names are subjects of its meetings, and of which meeting each is.
 *
 * Two questions, each weighed by learnt weights: were there talks about it at all, or is it background? And where the
 * report tells of several meetings: whose subject was it? Both answers' features can be shown.
 */
import type { Annotated } from "../annotated.ts";
import { distanceOf } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { type LinearModel, probability } from "./linear-model.ts";
import { ownerFeatures, tellsOfTopics } from "./owner-features.ts";
import { subjectFeatures } from "./subject-features.ts";

export interface TopicModels {
  /** Was this a subject of talks? */
  readonly subject: LinearModel;
  /** Was it a subject of this meeting among several? */
  readonly owner: LinearModel;
}

export interface TopicOfMeeting {
  readonly topic: string;
  readonly probability: number;
  /** The words it rests on, those closest to the meeting first. */
  readonly mentions: readonly TopicMention[];
}

/** A topic with what was asked of both models. */
export interface WeighedTopic {
  readonly topic: string;
  readonly subject: readonly string[];
  /** Empty where there is but one meeting. */
  readonly owner: readonly string[];
  readonly mentions: readonly TopicMention[];
}

/** A topic is taken at this probability and above: leaving one out costs as much as making one up. */
export const LIKELY = 0.4;

/** For each meeting, its topics, the likeliest first. */
export function topicsOfMeetings(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  models: TopicModels,
): TopicOfMeeting[][] {
  const known = new Map<readonly string[], number>();
  return weighTopics(annotated, topics, frames).map((weighed) =>
    weighed
      .map(({ topic, subject, owner, mentions }) => {
        const talkedOf = known.get(subject) ?? probability(models.subject, subject);
        known.set(subject, talkedOf);
        const its = owner.length === 0 ? 1 : probability(models.owner, owner);
        return { topic, probability: talkedOf * its, mentions };
      })
      .filter((found) => found.probability >= LIKELY)
      .sort((a, b) => b.probability - a.probability || (a.topic < b.topic ? -1 : 1)),
  );
}

/** For each meeting, every topic the report names, with the features of both questions. */
export function weighTopics(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
): WeighedTopic[][] {
  if (frames.length === 0) return [];
  const ties = tiesOf(annotated, frames);
  // The situation in a country is no foreign matter to a report whose meetings all have that country as a side.
  const foreign = topics.filter(
    ({ country }) => country === null || !frames.every((frame) => frame.codes.has(country)),
  );
  const byTopic = groupByTopic(foreign);
  const subjects = subjectFeatures(annotated, byTopic, frames, ties);
  return frames.map((frame, meeting) => {
    const tells = tellsOfTopics(foreign, ties[meeting]!);
    return [...byTopic].flatMap(([topic, all]) => {
      const mentions = all.filter(({ country }) => country === null || !frame.codes.has(country));
      if (mentions.length === 0) return [];
      const owner = frames.length === 1 ? [] : ownerFeatures(topic, mentions, frames, ties, meeting, tells);
      return [{ topic, subject: subjects.get(topic)!, owner, mentions: closestFirst(mentions, ties[meeting]!) }];
    });
  });
}

function groupByTopic(topics: readonly TopicMention[]): Map<string, TopicMention[]> {
  const groups = new Map<string, TopicMention[]>();
  for (const mention of topics) {
    const group = groups.get(mention.topic);
    if (group) group.push(mention);
    else groups.set(mention.topic, [mention]);
  }
  return groups;
}

function closestFirst(mentions: readonly TopicMention[], ties: readonly Tie[]): TopicMention[] {
  const distance = ({ sentence, strong }: TopicMention) => distanceOf(ties[sentence]!) + (strong ? 0 : 0.5);
  return [...mentions].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
