import { storedRevisions } from "../../../record/stored-revision.ts";
import { type Chunk, oneFile } from "../format.ts";

/** Every text in order of the documents' ids: the order in which they came makes no difference. */
export const writeReadings = oneFile(".jsonl", function* (rows): Generator<Chunk> {
  const isPart = rows.isChoice || rows.asOf !== undefined;
  const chosen = isPart ? new Set([...rows.sources()].map(({ key }) => key)) : null;
  for (const revision of storedRevisions(rows.store, (key) => chosen?.has(key) ?? true))
    yield `${JSON.stringify(revision)}\n`;
});
