/** What is kept of a record is what the record says. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { derive } from "../record/derived/derive.ts";
import { ingest } from "../record/ingest/ingest.ts";
import { openRecord } from "../record/store/open-record.ts";
import { historyOf } from "./history-of.ts";

const SIDES = ["KE", "PT"];

function report(id: string, day: string): string {
  const text = `Portuguese Foreign Minister Ana Sousa met with her Kenyan counterpart John Otieno in Lisbon on ${day}.\n\nThe ministers discussed the ferry line.`;
  return JSON.stringify({ id, published: null, text });
}

test("a history is kept until anybody writes to the record", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-kept-"));
  const take = async (store: ReturnType<typeof openRecord>, id: string, day: string) => {
    writeFileSync(join(folder, `${id}.jsonl`), report(id, day));
    await ingest(store, [join(folder, `${id}.jsonl`)]);
    derive(store);
  };
  const path = join(folder, "record.db");
  const store = openRecord(path, { create: true });
  const reader = openRecord(path, { readOnly: true });
  try {
    await take(store, "spring", "4 May 2024");
    const first = historyOf(reader, { sides: SIDES });
    expect(first.meetings).toHaveLength(1);
    expect(historyOf(reader, { sides: SIDES })).toBe(first);
    expect(historyOf(reader, { sides: SIDES, until: "2023" }).meetings).toEqual([]);
    expect(historyOf(store, { sides: SIDES }).meetings).toHaveLength(1);

    await take(store, "autumn", "9 November 2024");
    expect(historyOf(reader, { sides: SIDES }).meetings).toHaveLength(2);
    expect(historyOf(store, { sides: SIDES }).meetings).toHaveLength(2);
  } finally {
    await reader.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
