import { expect, test } from "vitest";
import type { NetworkLine, NetworkNode } from "../../pictures/network/picture-of.ts";
import { found, pairRows } from "./rows.ts";

const node = (id: string, name: string, country: string | null): NetworkNode => ({
  ...{ id, name, country, meetings: 3 },
  ...{ rank: null, office: null },
});
const pair = (a: string, b: string): NetworkLine => ({
  ...{ a, b, meetings: 2 },
  ...{ first: "2024-01-02", last: null, latest: "m1" },
});
const people = [node("x", "Mart Kask", "EE"), node("y", "Ilze Ozola", "LV"), node("z", "მაია ბერიძე", "GE")];
const shown = { people, pairs: [pair("x", "y"), pair("y", "z"), pair("x", "z")], alone: 0 };

test("the table has each pair by its names", () => {
  expect(pairRows(shown).map(({ names }) => names)).toEqual([
    ["Mart Kask", "Ilze Ozola"],
    ["Ilze Ozola", "მაია ბერიძე"],
    ["Mart Kask", "მაია ბერიძე"],
  ]);
});

test("who is chosen stands first in each row, and pairs of others do not stand there", () => {
  expect(pairRows(shown, "z").map(({ names }) => names)).toEqual([
    ["მაია ბერიძე", "Ilze Ozola"],
    ["მაია ბერიძე", "Mart Kask"],
  ]);
  expect(pairRows(shown, "nobody")).toEqual([]);
});

test("a name is found by its words in any order, by its side and in any script", () => {
  const ids = (words: string) => found(people, words).map(({ id }) => id);
  expect(ids("kask mart")).toEqual(["x"]);
  expect(ids("latvia")).toEqual(["y"]);
  expect(ids("ბერიძე")).toEqual(["z"]);
  expect(ids(" ")).toEqual(["x", "y", "z"]);
  expect(ids("kask latvia")).toEqual([]);
});
