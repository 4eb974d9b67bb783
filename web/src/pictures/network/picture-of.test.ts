import { expect, test } from "vitest";
import { dotsOf, linesOf, type NetworkLine, type NetworkNode, neighboursOf, shownOf, tonesOf } from "./picture-of.ts";

const node = (id: string, country: string | null, meetings: number): NetworkNode => ({
  ...{ id, name: id, country, meetings },
  ...{ rank: null, office: null },
});
const pair = (a: string, b: string, meetings: number): NetworkLine => ({
  ...{ a, b, meetings },
  ...{ first: null, last: null, latest: "m1" },
});

test("sides that were asked for have a colour before those with more meetings; four have one, the others none", () => {
  const nodes = ["AA", "BB", "CC", "DD", "EE"].map((side, index) => node(`p${side}`, side, 10 - index));
  const tones = tonesOf([...nodes, node("nobody", null, 99)], ["EE"]);
  expect([...tones]).toEqual([
    ["EE", "mark"],
    ["AA", "warn"],
    ["BB", "new"],
    ["CC", "gone"],
  ]);
});

test("who was at most meetings is largest, and stands where he or she stood the time before", () => {
  const nodes = [node("x", "AA", 100), node("y", "BB", 25), node("z", null, 1)];
  const dots = dotsOf(nodes, tonesOf(nodes, []));
  const sizes = Object.fromEntries(dots.map(({ id, size }) => [id, size]));
  expect(sizes).toEqual({ x: 15, y: 9.5, z: expect.closeTo(5.1) });
  expect(dots.find(({ id }) => id === "z")?.tone).toBe("soft");
  expect(dotsOf(nodes.toReversed(), tonesOf(nodes, []))).toEqual(dots);
});

test("of nobody there is no picture, and no fault", () => {
  expect(dotsOf([], new Map())).toEqual([]);
  expect(linesOf([])).toEqual([]);
});

test("a line is the thicker the oftener two met", () => {
  const [often, once] = linesOf([pair("x", "y", 16), pair("x", "z", 1)]);
  expect(often?.size).toBe(6);
  expect(once?.size).toBeCloseTo(0.7 + 5.3 / 4);
  expect([often?.weight, once?.weight]).toEqual([expect.closeTo(4.09, 2), 1]);
});

test("who met nobody often enough is not shown, and is counted", () => {
  const network = {
    ...{ of: "people" as const, parties: [], meetings: 9, more: 0 },
    people: [node("x", "AA", 4), node("y", "BB", 4), node("z", "CC", 1)],
    pairs: [pair("x", "y", 3), pair("x", "z", 1)],
  };
  const shown = shownOf(network, 2);
  expect(shown.people.map(({ id }) => id)).toEqual(["x", "y"]);
  expect([shown.pairs.length, shown.alone]).toEqual([1, 1]);
  expect(shownOf(network, 1).alone).toBe(0);
});

test("each of a pair is the other's neighbour", () => {
  const neighbours = neighboursOf([pair("x", "y", 3), pair("x", "z", 1)]);
  expect([...neighbours.get("x")!.keys()]).toEqual(["y", "z"]);
  expect(neighbours.get("z")!.get("x")?.meetings).toBe(1);
  expect(neighbours.get("nobody")).toBeUndefined();
});
