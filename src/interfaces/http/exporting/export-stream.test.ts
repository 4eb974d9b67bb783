import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { ingest } from "../../../record/ingest/ingest.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { exportStream } from "./export-stream.ts";

const REPORTS = 10;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-export-"));
  file = join(folder, "long.db");
  const store = openRecord(file, { create: true });
  const lines = Array.from({ length: REPORTS }, (_, number) =>
    JSON.stringify({
      id: `port-${number}`,
      published: "2025-03-04",
      text: `Danish Foreign Minister Lars Holm met Georgian Foreign Minister Nino Beridze in Tbilisi on 3 March 2025. ${"The port is an old one. ".repeat(2_500)}`,
    }),
  );
  await ingest(store, ["-"], { stdin: toStream(lines) });
  await store.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("no more is made than a reader has taken: the thread waits for whoever is slow", async () => {
  const asked = vi.spyOn(Worker.prototype, "postMessage");
  const ended = vi.fn();
  const { body } = await exportStream(file, { format: "jsonl" }, { over: ended });
  const reader = body.getReader();
  const first = await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  // The one that was taken, and the next that lies ready.
  expect(asked).toHaveBeenCalledTimes(2);
  let [chunks, bytes] = [1, first.value!.length];
  for (let one = await reader.read(); !one.done; one = await reader.read()) {
    chunks++;
    bytes += one.value.length;
  }
  expect(chunks).toBeGreaterThan(5);
  expect(bytes).toBeGreaterThan(REPORTS * 50_000);
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1), 5_000);
});

test("a reader who stays and takes nothing is given up, and the thread with it", async () => {
  const ended = vi.fn();
  const { body } = await exportStream(file, { format: "jsonl" }, { over: ended, patience: 50 });
  const reader = body.getReader();
  await reader.read();
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1), 5_000);
  await expect(reader.read()).rejects.toThrow("not taken");
});

async function* toStream(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield `${line}\n`;
}
