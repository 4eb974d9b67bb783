/** Examples for the question about topics, from annotated reports whose meetings were drafted and aligned. */
import { topicMentions } from "../extraction/content/content-of-meetings.ts";
import { type ContentFrame, type DraftOfKind, framesOf } from "../extraction/content/frames.ts";
import type { Layers } from "../extraction/layers.ts";
import type { LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { weighTopics } from "../extraction/weighing/topics-of-meetings.ts";
import { type AnyExample, trainAny } from "../extraction/weighing/train-any.ts";

export interface GoldTopics {
  readonly topics: readonly string[];
  readonly topics_optional?: readonly string[];
  readonly optional?: boolean;
}

/** A report with its meetings as drafted, and for each the annotation it stands for (none for one that the annotation does not have). */
export interface TopicReport<Gold extends GoldTopics = GoldTopics> {
  readonly id: string;
  readonly layers: Layers;
  readonly meetings: readonly (DraftOfKind & { readonly gold: Gold | undefined })[];
  /** Everything the annotation has, drafted or not. */
  readonly gold: readonly Gold[];
}

const L2 = 48;
const AT_LEAST = 3;
/** What a meeting that the annotation does not have would be about counts so much, as not its subject. */
const NO_MEETING = 0.5;

export function trainTopics(reports: readonly TopicReport[], set: string): { topic: LinearModelFile } {
  const examples = reports.flatMap(topicExamples);
  const documents = reports.map((report) => report.id).sort();
  return {
    topic: {
      model: "content-topic",
      describes: "Do these words tell of a subject of the talks at this meeting?",
      provenance: { set, documents, examples: examples.length, l2: L2 },
      weights: sorted(trainAny(examples, { l2: L2, atLeast: AT_LEAST })),
    },
  };
}

/** What is optional in the annotation teaches nothing. */
export function topicExamples({ layers, meetings }: TopicReport): AnyExample[] {
  const frames: ContentFrame[] = framesOf(layers, meetings);
  const examples: AnyExample[] = [];
  weighTopics(layers.annotated, topicMentions(layers), frames).forEach((topics, at) => {
    const { gold } = meetings[at]!;
    const weight = gold ? (gold.optional ? 0.5 : 1) : NO_MEETING;
    for (const { topic, features } of topics) {
      const yes = gold?.topics.includes(topic) ?? false;
      if (!yes && gold?.topics_optional?.includes(topic)) continue;
      examples.push({ mentions: features.map(([sentence, words]) => [...sentence, ...words]), yes, weight });
    }
  });
  return examples;
}

function sorted(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
}
