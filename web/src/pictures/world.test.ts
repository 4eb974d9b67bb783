import { describe, expect, test } from "vitest";
import { world } from "./world.ts";

const { shapes, places } = world();

describe("where sides stand", () => {
  test.each([
    ["AZ", 47, 40],
    ["GE", 43.5, 42],
    ["FR", 2.5, 46.5],
    ["US", -99, 39],
    ["SG", 103.8, 1.3],
    ["EU", 4.4, 50.8],
  ])("%s", (code, longitude, latitude) => {
    const [x, y] = places.get(code)!;
    expect(Math.abs(x - longitude)).toBeLessThan(8);
    expect(Math.abs(y - latitude)).toBeLessThan(8);
  });

  test("a code that is no side's has no place", () => {
    expect(places.get("ZZ")).toBeUndefined();
  });
});

test("every shape has a code of its own, but those that have none", () => {
  const without = shapes.filter(({ code }) => code === null).map(({ name }) => name);
  expect(without.sort()).toEqual(["N. Cyprus", "Somaliland"]);
  const codes = shapes.flatMap(({ code }) => (code === null ? [] : [code]));
  expect(new Set(codes).size).toBe(codes.length);
});
