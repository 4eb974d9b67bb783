/** A meeting's content in the shape of a reading: values with the words they rest on. */
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import type { Layers } from "../layers.ts";
import type { MeetingReading, Support } from "../reading.ts";
import { isOwn } from "./closeness.ts";
import type { MeetingContent } from "./content-of-meetings.ts";
import type { Tie } from "./sentence-ties.ts";

/** What a reading keeps of a meeting's content. */
export type ContentReading = Pick<
  MeetingReading,
  "formats" | "topics" | "projects" | "organisations" | "documents" | "support"
>;

/** As many places of the text as a value is shown with. */
const MOST_EVIDENCE = 3;

export function readContent(layers: Layers, contents: readonly MeetingContent[]): ContentReading[] {
  return contents.map((content) => {
    const support: Record<string, Support> = {};
    const keep = (key: string, mentions: readonly Mention[]) => {
      support[key] = supportOf(layers, mentions, content.ties);
    };
    for (const { format, mentions } of content.formats) keep(`formats.${format}`, mentions);
    const topics = [...content.topics].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
    for (const { topic, mentions } of topics) keep(`topics.${topic}`, mentions);
    for (const { name, mentions } of content.projects) keep(`projects.${name}`, mentions);
    for (const { name, mentions } of content.organisations) keep(`organisations.${name}`, mentions);
    content.documents.forEach((document, index) => void keep(`documents.${index}`, [document]));
    return {
      formats: content.formats.map(({ format }) => format),
      topics: topics.map(({ topic }) => topic),
      projects: content.projects.map(({ name }) => name),
      organisations: content.organisations.map(({ name }) => name),
      documents: content.documents.map(({ title, action }) => ({ title, action })),
      support,
    };
  });
}

interface Mention extends Span {
  readonly sentence: number;
  readonly rule: string;
}

/** Said, when a sentence of the meeting's own says it; inferred from the report around it otherwise. */
function supportOf(layers: Layers, mentions: readonly Mention[], ties: readonly Tie[]): Support {
  const shown = mentions.slice(0, MOST_EVIDENCE);
  const closest = ties[shown[0]!.sentence]!;
  const { rule } = shown[0]!;
  return isOwn(closest)
    ? cite(layers.annotated.document, "said", shown, rule)
    : cite(layers.annotated.document, "inferred", shown, rule, `said in ${closest}`);
}
