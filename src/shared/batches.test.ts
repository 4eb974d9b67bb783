import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inBatches } from "./batches.ts";

async function* some(items: readonly (number | string)[], closed?: () => void): AsyncGenerator<number> {
  try {
    for (const item of items) {
      if (item === "pause") await setTimeout(200);
      else if (item === "fail") throw new Error("torn");
      else yield item as number;
    }
  } finally {
    closed?.();
  }
}

async function gather(items: readonly (number | string)[], most = 3): Promise<number[][]> {
  const found: number[][] = [];
  for await (const batch of inBatches(some(items), (_, nth) => nth >= most)) found.push([...batch]);
  return found;
}

describe("inBatches", () => {
  test.each([
    { items: [], batches: [] },
    { items: [1], batches: [[1]] },
    { items: [1, 2, 3], batches: [[1, 2, 3]] },
    { items: [1, 2, 3, 4], batches: [[1, 2, 3], [4]] },
    { items: [1, "pause", 2, 3, 4], batches: [[1], [2, 3, 4]] },
    { items: ["pause", 1, 2, "pause"], batches: [[1, 2]] },
  ])("$items → $batches", async ({ items, batches }) => {
    expect(await gather(items)).toEqual(batches);
  });

  test("ends a batch behind an item that fills it", async () => {
    const found: (readonly number[])[] = [];
    for await (const batch of inBatches(some([1, 9, 2, 3]), (item) => item > 5)) found.push(batch);
    expect(found).toEqual([
      [1, 9],
      [2, 3],
    ]);
  });

  test("a failure of the source is heard behind what came before it", async () => {
    const found: number[][] = [];
    const reading = async () => {
      for await (const batch of inBatches(some([1, 2, 3, 4, "fail"]), (_, nth) => nth >= 3)) found.push([...batch]);
    };
    await expect(reading()).rejects.toThrow("torn");
    expect(found).toEqual([[1, 2, 3], [4]]);
  });

  test("whoever stops early leaves the source closed", async () => {
    let closed = false;
    for await (const _ of inBatches(
      some([1, 2, 3, 4], () => (closed = true)),
      () => true,
    ))
      break;
    expect(closed).toBe(true);
  });
});
