/** What words of a text name as content, in the notation of the tables: for tests of the content finders. */

import { makeDocument } from "../../src/documents/make-document.ts";
import { topicMentions } from "../../src/extraction/content/content-of-meetings.ts";
import { buildLayers, type Layers } from "../../src/extraction/layers.ts";
import { loadLexicons } from "../../src/lexicons/lexicons.ts";

export function layersOf(text: string, title: string | null = null): Layers {
  const spec = { id: "a", title, published: "2024-05-20", url: null, publisher: null, text };
  return buildLayers(makeDocument(spec), loadLexicons());
}

/** Topics that strong words name, each once, in the order of the text. */
export function strongTopics(text: string): string[] {
  return [
    ...new Set(
      topicMentions(layersOf(text))
        .filter(({ strong }) => strong)
        .map(({ topic }) => topic),
    ),
  ];
}

/** Topics that any words hint at. */
export function topicsHinted(text: string): string[] {
  return [...new Set(topicMentions(layersOf(text)).map(({ topic }) => topic))];
}
