import { afterEach, expect, test } from "vitest";
import type { ImportProgress } from "../import/import-step.ts";
import { ImportShown } from "./import-shown.ts";

let open: ImportShown | undefined;
afterEach(() => open?.end());

function shown(isTTY: boolean) {
  const written: string[] = [];
  const clock = { at: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  open = new ImportShown({ stream, now: () => clock.at });
  return { written, clock, line: open };
}

test("a terminal is told after a second, now and then, and its line is cleared", () => {
  const { written, clock, line } = shown(true);
  for (let done = 1; done <= 20; done++) {
    clock.at = done * 100;
    line.step({ doing: "reading rows", done: done * 1_000, total: 20_000 });
  }
  line.end();
  expect(written[0]).toBe("\r\u{1B}[KReading rows: 10,000 of 20,000");
  expect(written.length).toBeLessThan(8);
  expect(written.at(-1)).toBe("\r\u{1B}[K");
});

test("a pipe is told nothing", () => {
  const { written, clock, line } = shown(false);
  for (clock.at = 0; clock.at < 5_000; clock.at += 100) line.step({ doing: "checking lines", done: 1, total: null });
  line.end();
  expect(written).toEqual([]);
});

test.each<[ImportProgress | null, string]>([
  [null, "Nothing of it was taken in."],
  [{ doing: "checking lines", done: 500, total: null }, "Nothing of it was taken in."],
  [
    { doing: "writing lines", done: 1_500, total: 4_000 },
    "1,500 of 4,000 lines of the export are taken in; the same import goes on behind them.",
  ],
  [
    { doing: "working out", done: 4_000, total: 9_000 },
    "All of it is in the record; what comes of it is worked out with the next question.",
  ],
])("Ctrl-C at %j says what is there", (progress, told) => {
  const { written, line } = shown(false);
  const before = process.listeners("SIGINT").length;
  if (progress) line.step(progress);
  (process.listeners("SIGINT")[0] as () => void)();
  expect(written).toEqual([`chancery: stopped. ${told}\n`]);
  line.end();
  expect(process.listeners("SIGINT").length).toBe(before - 1);
});
