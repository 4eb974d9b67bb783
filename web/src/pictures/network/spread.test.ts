import { expect, test } from "vitest";
import { spread } from "./spread.ts";

const ROOM = { wide: 780, high: 510 };
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test("dots that lie on each other are moved apart, also those at one point", () => {
  const dots = [
    { id: "a", size: 10 },
    { id: "b", size: 4 },
    { id: "c", size: 4 },
    { id: "d", size: 4 },
  ];
  const places = spread(
    { a: { x: 0, y: 0 }, b: { x: 0.001, y: 0 }, c: { x: 0.001, y: 0 }, d: { x: 1, y: 1 } },
    dots,
    ROOM,
  );
  for (const [index, a] of dots.entries())
    for (const b of dots.slice(index + 1))
      expect(far(places[a.id]!, places[b.id]!)).toBeGreaterThanOrEqual(a.size + b.size);
});

test("what has room keeps its form", () => {
  const places = spread(
    { a: { x: 0, y: 0 }, b: { x: 2, y: 0 }, c: { x: 0, y: 1 } },
    [
      { id: "a", size: 4 },
      { id: "b", size: 4 },
      { id: "c", size: 4 },
    ],
    ROOM,
  );
  expect(far(places.a!, places.b!) / far(places.a!, places.c!)).toBeCloseTo(2);
});

test("of none and of one there is no fault", () => {
  expect(spread({}, [], ROOM)).toEqual({});
  expect(spread({ a: { x: 3, y: 4 } }, [{ id: "a", size: 4 }], ROOM)).toEqual({ a: { x: 3, y: 4 } });
});
