/** Annotated reports with their meetings as the reader assembles them, each beside the annotation it stands for. */
import { asDraftOfKind } from "../extraction/content/with-content.ts";
import { assembleMeetings } from "../extraction/meetings/assemble.ts";
import type { MeetingModels } from "../extraction/weighing/models.ts";
import { align } from "./align.ts";
import type { GoldContent } from "./train-content.ts";
import type { PreparedReport } from "./train-meetings.ts";
import type { TopicReport } from "./train-topics.ts";

export function alignedReports(reports: readonly PreparedReport[], models: MeetingModels): TopicReport<GoldContent>[] {
  return reports.map(({ spec, layers, gold }) => {
    const meetings = assembleMeetings(layers, models);
    const found = meetings.map(({ reading }) => ({
      parties: reading.parties,
      names: reading.participants.map(({ name }) => name),
      kind: reading.kind,
      status: reading.status,
    }));
    const pairs = align(gold.meetings, found).filter(({ right }) => right);
    return {
      id: spec.id,
      layers,
      gold: gold.meetings,
      meetings: meetings.map((meeting, at) => {
        const pair = pairs.find((one) => one.found === at);
        return { ...asDraftOfKind(meeting), gold: pair && gold.meetings[pair.gold] };
      }),
    };
  });
}
