import { expect, test } from "vitest";
import { type NamedDot, placeNames } from "./place-names.ts";

const ROOM = { wide: 300, high: 200 };
const dot = (id: string, x: number, y: number, given: Partial<NamedDot> = {}): NamedDot => ({
  ...{ id, x, y, size: 5, wide: 40, high: 12 },
  ...given,
});

test("a name stands to the right of its dot", () => {
  expect(placeNames([dot("x", 100, 100)], ROOM).get("x")).toEqual({ left: 109, base: 104 });
});

test("it goes to the left of a dot at the edge, and of one that another dot stands beside", () => {
  expect(placeNames([dot("x", 280, 100)], ROOM).get("x")?.left).toBe(231);
  expect(placeNames([dot("x", 100, 100), dot("y", 120, 100, { wide: 0 })], ROOM).get("x")?.left).toBe(51);
});

test("no name stands on a name or on a dot, in a crowd, too; the largest dot has one", () => {
  const crowd = Array.from({ length: 60 }, (_, index) =>
    dot(`d${index}`, 30 + (index % 10) * 26, 25 + Math.floor(index / 10) * 28, { size: index === 44 ? 9 : 4 }),
  );
  const places = placeNames(crowd, ROOM);
  expect(places.has("d44")).toBe(true);
  expect(places.size).toBeGreaterThan(10);
  expect(places.size).toBeLessThan(60);
  const boxes = [...places].map(([id, { left, base }]) => ({ id, left, right: left + 40, top: base - 12, base }));
  for (const { id, left, right, top, base } of boxes) {
    for (const { x, y, size, id: other } of crowd)
      expect(other !== id && x + size > left && x - size < right && y + size > top && y - size < base).toBe(false);
    for (const other of boxes)
      expect(other.id !== id && other.left < right && left < other.right && other.top < base && top < other.base).toBe(
        false,
      );
  }
});

test("who is in the middle has a place before larger ones", () => {
  const two = [dot("large", 100, 100, { size: 15, wide: 250 }), dot("small", 100, 130, { wide: 250, first: true })];
  const places = placeNames(two, { wide: 365, high: 140 });
  expect([...places.keys()]).toEqual(["small"]);
});
