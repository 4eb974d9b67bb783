/** What each meeting of a report was about and how it was held: topics, formats, projects, bodies, documents, with their words. */
import { rememberFor } from "../../shared/remember.ts";
import type { InTurns } from "../../shared/turns.ts";
import type { Layers } from "../layers.ts";
import type { BodyMention } from "../mention.ts";
import type { LinearModel } from "../weighing/linear-model.ts";
import { thingContext } from "../weighing/thing-features.ts";
import { bodiesFor, projectsFor, type ThingOfMeeting, thingsOfMeeting } from "../weighing/things-of-meetings.ts";
import { type TopicOfMeeting, topicsOfMeetings } from "../weighing/topics-of-meetings.ts";
import { documentsOfMeeting } from "./documents-of-meeting.ts";
import { type DocumentMention, findDocuments } from "./find-documents.ts";
import { findFormats } from "./find-formats.ts";
import { findProjects, type ProjectMention } from "./find-projects.ts";
import { findTopics } from "./find-topics.ts";
import { type FormatOfMeeting, formatsOfMeeting } from "./formats-of-meeting.ts";
import { type DraftOfKind, framesOf } from "./frames.ts";
import { namedJustBefore } from "./named-just-before.ts";
import type { Tie } from "./sentence-ties.ts";
import { sharedNouns } from "./shared-nouns.ts";
import { situationsAbroad } from "./situations-abroad.ts";
import type { TopicMention } from "./topic-mention.ts";

export interface ContentModels {
  readonly topic: LinearModel;
  readonly project: LinearModel;
  readonly organisation: LinearModel;
}

export interface MeetingContent {
  /** How each sentence of the report is tied to the meeting. */
  readonly ties: readonly Tie[];
  readonly topics: readonly TopicOfMeeting[];
  readonly formats: readonly FormatOfMeeting[];
  readonly projects: readonly ThingOfMeeting<ProjectMention>[];
  readonly organisations: readonly ThingOfMeeting<BodyMention>[];
  readonly documents: readonly DocumentMention[];
}

/** Few reports name projects and bodies, so their weights are modest: less than evens is enough. */
const LIKELY_PROJECT = 0.3;
const LIKELY_ORGANISATION = 0.38;

/** Every topic that words of the report name, offices and bodies left out. */
export const topicMentions: (layers: Layers) => readonly TopicMention[] = rememberFor(findTopicMentions);

function findTopicMentions({ annotated, offices, bodies, countries }: Layers): TopicMention[] {
  const named = [...offices, ...bodies];
  const mentions = [
    ...findTopics(annotated, named),
    ...sharedNouns(annotated, named),
    ...situationsAbroad(annotated, countries),
  ];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every project that words of the report name; offices and known bodies are none. */
export const projectMentions: (layers: Layers) => readonly ProjectMention[] = rememberFor(findProjectMentions);

function findProjectMentions({ annotated, offices, bodies, countries }: Layers): ProjectMention[] {
  const known = bodies.filter(({ rule, type }) => rule === "body/multilateral" || type === "national");
  // "Kabul airport" names one: a capital is no mere country here.
  return findProjects(
    annotated,
    [...offices, ...known],
    countries.filter(({ form }) => form !== "capital"),
  );
}

export function* contentOfMeetings(
  layers: Layers,
  meetings: readonly DraftOfKind[],
  models: ContentModels,
): InTurns<MeetingContent[]> {
  const { annotated, bodies, offices } = layers;
  const frames = framesOf(layers, meetings);
  const context = thingContext(annotated, frames);
  yield;
  const named = topicMentions(layers);
  yield;
  const topics = topicsOfMeetings(annotated, named, frames, models.topic, context.ties);
  yield;
  const projects = projectMentions(layers);
  const formats = findFormats(annotated);
  const documents = findDocuments(annotated);
  yield;
  const only = frames.length === 1;
  const justBefore = namedJustBefore(frames);
  return frames.map((frame, at) => {
    const ties = context.ties[at]!;
    return {
      ties,
      topics: topics[at]!,
      formats: formatsOfMeeting(formats, {
        annotated,
        frame,
        only,
        ties,
        places: context.places,
        documents,
        tellsHere: (sentence, token) => justBefore(sentence, token)?.includes(at) ?? true,
        talking: context.talking,
      }),
      projects: thingsOfMeeting(context, at, projectsFor(context, projects, at), models.project, LIKELY_PROJECT),
      organisations: thingsOfMeeting(
        context,
        at,
        bodiesFor(context, bodies, offices, at),
        models.organisation,
        LIKELY_ORGANISATION,
      ),
      documents: documentsOfMeeting(documents, ties, context.places, only),
    };
  });
}
