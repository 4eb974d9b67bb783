import { describe, expect, test } from "vitest";
import { ahead } from "./ahead.ts";

describe("several streams, one after the other", () => {
  const told: string[] = [];
  async function* stream(name: string, count: number): AsyncGenerator<string> {
    told.push(`begins ${name}`);
    try {
      for (let at = 1; at <= count; at++) yield `${name}${at}`;
    } finally {
      told.push(`ends ${name}`);
    }
  }
  const all = async (streams: Iterable<AsyncGenerator<string>>, most = 99): Promise<string[]> => {
    told.length = 0;
    const found: string[] = [];
    for await (const each of ahead(streams, 2)) if (found.push(each) === most) break;
    return found;
  };

  test("come in their order, whole", async () => {
    expect(await all([stream("a", 2), stream("b", 0), stream("c", 1), stream("d", 2)])).toEqual([
      "a1",
      "a2",
      "c1",
      "d1",
      "d2",
    ]);
  });

  test("begin before their turn, but not all at once", async () => {
    await all([stream("a", 1), stream("b", 1), stream("c", 1), stream("d", 1)], 1);
    expect(told.filter((each) => each.startsWith("begins"))).toEqual(["begins a", "begins b", "begins c"]);
  });

  test("are closed where nobody wants more", async () => {
    await all([stream("a", 3), stream("b", 3), stream("c", 3)], 2);
    expect(told.filter((each) => each.startsWith("ends")).sort()).toEqual(["ends a", "ends b", "ends c"]);
  });

  test("may fail, in their turn", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield* [];
      throw new Error("torn");
    }
    const found: string[] = [];
    const run = async () => {
      for await (const each of ahead([stream("a", 2), failing()], 2)) found.push(each);
    };
    await expect(run()).rejects.toThrow("torn");
    expect(found).toEqual(["a1", "a2"]);
  });
});
