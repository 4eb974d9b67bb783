/** The topics that a cell names: by their ids, or by words that name them in reports too. */
import { makeDocument } from "../../documents/make-document.ts";
import { annotate } from "../../extraction/annotated.ts";
import { findTopics } from "../../extraction/content/find-topics.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";

export interface CellTopic {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** `all`: the ids of all topics that there are. */
export function topicsOfCell(text: string, all: ReadonlySet<string>, lexicons: Lexicons): CellTopic[] {
  const found: CellTopic[] = [];
  let from = 0;
  for (const piece of text.split(/[,;\n/]/u)) {
    const word = piece.trim();
    const start = from + piece.indexOf(word);
    const id = word.toLowerCase().replaceAll(" ", "-");
    if (all.has(id)) found.push({ topic: id, start, end: start + word.length });
    else if (word !== "") {
      const spec = { id: "", title: null, published: null, url: null, publisher: null, text: word };
      for (const topic of findTopics(annotate(makeDocument(spec), lexicons)))
        found.push({ topic: topic.topic, start: start + topic.start, end: start + topic.end });
    }
    from += piece.length + 1;
  }
  return found;
}
