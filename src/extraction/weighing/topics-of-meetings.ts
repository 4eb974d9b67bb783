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

/** A topic with what is asked of both models. */
export interface WeighedTopic {
  readonly topic: string;
  readonly subject: readonly string[];
  /** Null where there is but one meeting. Worked out when asked for: background is settled by `subject` alone. */
  readonly owner: (() => readonly string[]) | null;
  /** In the order of the text. */
  readonly mentions: readonly TopicMention[];
}

/** A topic is taken at this probability and above: leaving one out costs as much as making one up. */
export const LIKELY = 0.45;

/** For each meeting, its topics, the likeliest first. `ties` are those of `tiesOf(annotated, frames)`. */
export function topicsOfMeetings(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  models: TopicModels,
  ties: readonly (readonly Tie[])[] = tiesOf(annotated, frames),
): TopicOfMeeting[][] {
  const known = new Map<readonly string[], number>();
  return weighTopics(annotated, topics, frames, ties).map((weighed, meeting) => {
    const found: TopicOfMeeting[] = [];
    for (const { topic, subject, owner, mentions } of weighed) {
      let talkedOf = known.get(subject);
      if (talkedOf === undefined) known.set(subject, (talkedOf = probability(models.subject, subject)));
      if (talkedOf < LIKELY) continue;
      const its = talkedOf * (owner ? probability(models.owner, owner()) : 1);
      if (its >= LIKELY) found.push({ topic, probability: its, mentions: closestFirst(mentions, ties[meeting]!) });
    }
    return found.sort((a, b) => b.probability - a.probability || (a.topic < b.topic ? -1 : 1));
  });
}

/** For each meeting, every topic the report names, with the features of both questions. */
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
  const subjects = subjectFeatures(annotated, byTopic, frames, ties);
  return frames.map((frame, meeting) => {
    const tells = tellsOfTopics(foreign, ties[meeting]!);
    const weighed: WeighedTopic[] = [];
    for (const [topic, all] of byTopic) {
      const mentions = all.filter(({ country }) => country === null || !frame.codes.has(country));
      if (mentions.length === 0) continue;
      const owner = frames.length === 1 ? null : () => ownerFeatures(topic, mentions, frames, ties, meeting, tells);
      weighed.push({ topic, subject: subjects.get(topic)!, owner, mentions });
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

function closestFirst(mentions: readonly TopicMention[], ties: readonly Tie[]): TopicMention[] {
  const distance = ({ sentence, strong }: TopicMention) => distanceOf(ties[sentence]!) + (strong ? 0 : 0.5);
  return [...mentions].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
