import { describe, expect, test } from "vitest";
import { Progress } from "./progress.ts";
import { duration } from "./show/duration.ts";

/** A terminal and a clock that the test sets. */
function setting(isTTY: boolean) {
  const written: string[] = [];
  const clock = { at: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  return { written, clock, stream, now: () => clock.at };
}

describe("progress", () => {
  test("is not shown for what takes less than a second", async () => {
    const { written, clock, stream, now } = setting(true);
    const progress = new Progress({ stream, now });
    for (clock.at = 0; clock.at < 1000; clock.at += 100) await progress.tick();
    progress.clear();
    expect(written).toEqual([]);
  });

  test("tells count, rate and the time that is left, and clears its line", async () => {
    const { written, clock, stream, now } = setting(true);
    const progress = new Progress({ stream, now, total: 10_000 });
    for (let count = 1; count <= 20; count++) {
      clock.at = count * 100;
      await progress.tick(100);
    }
    progress.clear();
    expect(written[0]).toBe("\r\u{1B}[KReading: 10 reports, 10 a second, 10 %, about 9.0 s left");
    expect(written.at(-1)).toBe("\r\u{1B}[K");
    expect(written.length).toBeLessThan(8);
  });

  test.each([
    ["standard error is no terminal", setting(false), {}],
    ["results go to the terminal themselves", setting(true), { output: { isTTY: true } }],
  ])("is silent where %s", async (_, { written, clock, stream, now }, options) => {
    const progress = new Progress({ stream, now, ...options });
    for (clock.at = 0; clock.at < 5000; clock.at += 100) await progress.tick();
    progress.clear();
    expect(written).toEqual([]);
    expect(progress.count).toBe(50);
  });
});

test.each([
  [40, "0.0 s"],
  [949, "0.9 s"],
  [9940, "9.9 s"],
  [9960, "10 s"],
  [59_600, "1 min 0 s"],
  [200_000, "3 min 20 s"],
  [7_500_000, "2 h 5 min"],
])("%i ms is %s", (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
