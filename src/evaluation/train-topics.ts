/** Examples for the two questions about topics, from annotated reports whose meetings were drafted and aligned. */
import { topicMentions } from "../extraction/content/content-of-meetings.ts";
import { type ContentFrame, type DraftOfKind, framesOf } from "../extraction/content/frames.ts";
import type { Layers } from "../extraction/layers.ts";
import type { LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { weighTopics } from "../extraction/weighing/topics-of-meetings.ts";
import { trainYesNo, type YesNoExample } from "../extraction/weighing/train-linear-model.ts";

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

const L2 = { subject: 10, owner: 4 };
const AT_LEAST = 3;

export function trainTopics(
  reports: readonly TopicReport[],
  set: string,
): { subject: LinearModelFile; owner: LinearModelFile } {
  const subject: YesNoExample[] = [];
  const owner: YesNoExample[] = [];
  for (const report of reports) {
    const examples = topicExamples(report);
    subject.push(...examples.subject);
    owner.push(...examples.owner);
  }
  const documents = reports.map((report) => report.id).sort();
  const file = (model: string, describes: string, examples: readonly YesNoExample[], l2: number): LinearModelFile => ({
    model,
    describes,
    provenance: { set, documents, examples: examples.length, l2 },
    weights: sorted(trainYesNo(examples, { l2, atLeast: AT_LEAST })),
  });
  return {
    subject: file(
      "content-subject",
      "Did the talks that this report tells of have this topic as a subject?",
      subject,
      L2.subject,
    ),
    owner: file("content-owner", "Of several meetings, was it a subject of this one?", owner, L2.owner),
  };
}

/** What is optional in the annotation teaches nothing. */
export function topicExamples({ layers, meetings, gold }: TopicReport): {
  subject: YesNoExample[];
  owner: YesNoExample[];
} {
  const frames: ContentFrame[] = framesOf(layers, meetings);
  const { annotated } = layers;
  const weighed = weighTopics(annotated, topicMentions(layers), frames);
  const required = new Set(gold.flatMap((meeting) => meeting.topics));
  const optional = new Set(gold.flatMap((meeting) => meeting.topics_optional ?? []));
  const subject: YesNoExample[] = [];
  const owner: YesNoExample[] = [];
  const asked = new Set<string>();
  weighed.forEach((topics, at) => {
    const own = meetings[at]!.gold;
    for (const { topic, subject: features, owner: ownFeatures } of topics) {
      const yes = required.has(topic);
      if (!asked.has(topic) && (yes || !optional.has(topic))) subject.push({ features, yes });
      asked.add(topic);
      if (!own || !ownFeatures || !yes || own.topics_optional?.includes(topic)) continue;
      owner.push({ features: ownFeatures(), yes: own.topics.includes(topic), weight: own.optional ? 0.5 : 1 });
    }
  });
  return { subject, owner };
}

function sorted(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
}
