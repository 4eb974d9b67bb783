/** Learns the weights for what meetings were about, from annotated reports whose meetings were drafted and aligned. */
import { type ContentModels, projectMentions } from "../extraction/content/content-of-meetings.ts";
import { framesOf } from "../extraction/content/frames.ts";
import type { LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { thingContext } from "../extraction/weighing/thing-features.ts";
import { bodiesFor, projectsFor } from "../extraction/weighing/things-of-meetings.ts";
import { trainYesNo, type YesNoExample } from "../extraction/weighing/train-linear-model.ts";
import { sameThing } from "./same-thing.ts";
import { type GoldTopics, type TopicReport, trainTopics } from "./train-topics.ts";

export interface GoldContent extends GoldTopics {
  readonly projects?: readonly string[];
  readonly projects_optional?: readonly string[];
  readonly organisations?: readonly string[];
  readonly organisations_optional?: readonly string[];
}

const L2 = { project: 8, organisation: 8 };
const AT_LEAST = 3;

export function trainContent(
  reports: readonly TopicReport<GoldContent>[],
  set: string,
): Record<keyof ContentModels, LinearModelFile> {
  const project: YesNoExample[] = [];
  const organisation: YesNoExample[] = [];
  for (const report of reports) {
    const examples = thingExamples(report);
    project.push(...examples.project);
    organisation.push(...examples.organisation);
  }
  const documents = reports.map((report) => report.id).sort();
  const file = (key: keyof typeof L2, describes: string, examples: readonly YesNoExample[]): LinearModelFile => ({
    model: `content-${key}`,
    describes,
    provenance: { set, documents, examples: examples.length, l2: L2[key] },
    weights: Object.fromEntries(
      Object.entries(trainYesNo(examples, { l2: L2[key], atLeast: AT_LEAST })).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  });
  return {
    ...trainTopics(reports, set),
    project: file("project", "Was this undertaking a subject of this meeting?", project),
    organisation: file("organisation", "Was this body a subject of this meeting?", organisation),
  };
}

export function thingExamples({ layers, meetings }: TopicReport<GoldContent>): {
  project: YesNoExample[];
  organisation: YesNoExample[];
} {
  const context = thingContext(layers.annotated, framesOf(layers, meetings));
  const projects = projectMentions(layers);
  const project: YesNoExample[] = [];
  const organisation: YesNoExample[] = [];
  meetings.forEach(({ gold }, at) => {
    if (!gold) return;
    const weight = gold.optional ? 0.5 : 1;
    const ask = (
      into: YesNoExample[],
      things: readonly { name: string; features: readonly string[] }[],
      wanted: readonly string[] = [],
      allowed: readonly string[] = [],
    ) => {
      for (const { name, features } of things) {
        const yes = wanted.some((other) => sameThing(other, name));
        if (yes || !allowed.some((other) => sameThing(other, name))) into.push({ features, yes, weight });
      }
    };
    ask(project, projectsFor(context, projects, at), gold.projects, gold.projects_optional);
    ask(
      organisation,
      bodiesFor(context, layers.bodies, layers.offices, at),
      gold.organisations,
      gold.organisations_optional,
    );
  });
  return { project, organisation };
}
