/** Meetings as assembled → the same meetings with what they were about. */
import type { InTurns } from "../../shared/turns.ts";
import type { Layers } from "../layers.ts";
import type { Meeting } from "../meetings/assemble.ts";
import type { MeetingReading } from "../reading.ts";
import { loadContentModels } from "./content-models.ts";
import { type ContentModels, contentOfMeetings } from "./content-of-meetings.ts";
import { readContent } from "./content-reading.ts";
import type { DraftOfKind } from "./frames.ts";

export function* withContent(
  layers: Layers,
  meetings: readonly Meeting[],
  models: ContentModels = loadContentModels(),
): InTurns<MeetingReading[]> {
  if (meetings.length === 0) return [];
  const contents = readContent(layers, yield* contentOfMeetings(layers, meetings.map(asDraftOfKind), models));
  return meetings.map(({ reading }, at) => {
    const content = contents[at]!;
    return { ...reading, ...content, support: { ...reading.support, ...content.support } };
  });
}

/** What sharing out a report's sentences needs to know of a meeting. */
export function asDraftOfKind({ draft, reading, probability }: Meeting): DraftOfKind {
  const ranks = reading.participants.map(({ rank }) => rank);
  return { draft, kind: reading.kind, status: reading.status, probability, ranks };
}
