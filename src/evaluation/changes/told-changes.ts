/** What is told of the pairs of meetings that somebody judged: their reports in a record of their own. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ComparedPair } from "../../analysis/changes/change.ts";
import { changesOf } from "../../analysis/changes/changes-of.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { derive } from "../../record/derived/derive.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { GoldFile } from "./gold-changes.ts";

export interface ToldPair {
  /** Null where the two meetings are not there, or cannot be compared. */
  readonly pair: ComparedPair | null;
  /** It is among the pairs that are shown when nobody asks for these two meetings. */
  readonly offered: boolean;
}

/** `folder`: an empty one. One for each pair of the file, in its order. */
export async function toldChanges(shared: string, gold: GoldFile, folder: string): Promise<ToldPair[]> {
  const store = openRecord(join(folder, "record.db"), { create: true });
  try {
    await ingest(store, reportsOf(shared, gold.documents, folder));
    derive(store);
    const meetings = store
      .sql<{ told: string }>("select told from meeting")
      .all()
      .map(({ told }) => JSON.parse(told) as Meeting);
    return gold.pairs.map((pair) => toldPair(store, meetings, pair));
  } finally {
    await store.close();
  }
}

/** Files as they are; reports of collections as JSONL of their own. */
function reportsOf(shared: string, documents: readonly string[], folder: string): string[] {
  const paths = documents.flatMap((document) => {
    const path = [
      join(shared, document),
      join(shared, "seeds", document),
      join(shared, "seeds", `${document}.txt`),
    ].find((one) => existsSync(one));
    return path === undefined ? [] : [path];
  });
  const ids = new Set(documents);
  const collections = [
    // As they were collected, with their days; the annotated copies of some are without.
    ...readdirSync(join(shared, "corpus"))
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => join(shared, "corpus", name)),
    ...["train.docs.jsonl", "dev.docs.jsonl"].map((name) => join(shared, name)),
  ];
  const lines: string[] = [];
  for (const collection of collections) {
    for (const line of readFileSync(collection, "utf8").split("\n")) {
      const id = line === "" ? undefined : (JSON.parse(line) as { id?: string }).id;
      if (id !== undefined && ids.delete(id)) lines.push(line);
    }
  }
  if (lines.length === 0) return paths;
  const path = join(folder, "reports.jsonl");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return [...paths, path];
}

export function toldPair(store: RecordStore, meetings: readonly Meeting[], pair: GoldFile["pairs"][number]): ToldPair {
  const [before, after] = [meetingsOf(meetings, pair.earlier), meetingsOf(meetings, pair.later)];
  let best: ToldPair = { pair: null, offered: false };
  for (const later of after) {
    for (const earlier of before) {
      const sides = earlier.parties.filter((side) => later.parties.includes(side));
      if (sides.length < 2 || earlier.id === later.id) continue;
      const history = historyOf(store, { sides: sides.slice(0, 2) });
      const offered = changesOf(history).find((one) => one.earlier.id === earlier.id && one.later.id === later.id);
      if (offered) return { pair: offered, offered: true };
      const [asked] = changesOf(history, { from: earlier.id, to: later.id });
      if (asked?.earlier.id === earlier.id && best.pair === null) best = { pair: asked, offered: false };
    }
  }
  return best;
}

function meetingsOf(meetings: readonly Meeting[], documents: readonly string[]): Meeting[] {
  return meetings.filter((meeting) => meeting.documents.some((document) => documents.includes(document)));
}
