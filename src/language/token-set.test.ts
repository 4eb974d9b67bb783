import { expect, test } from "vitest";
import { TokenMap, TokenSet } from "./token-set.ts";
import { tokenize } from "./tokenize.ts";

test("a set has the tokens of its words, however they are written", () => {
  const set = new TokenSet(["delegation", "envoy"]);
  const tokens = tokenize("The Delegation and its ENVOY left; the envoys stayed.");
  expect(tokens.filter((token) => set.has(token)).map(({ text }) => text)).toEqual(["Delegation", "ENVOY"]);
  expect(set.has(undefined)).toBe(false);
});

test("a word that was read before it had a number is found once it has one", () => {
  expect(tokenize("quorumless")[0]!.word).toBe(0);
  expect(new TokenSet(["quorumless"]).has(tokenize("quorumless")[0])).toBe(true);
});

test("a map gives the value of a token's word", () => {
  const map = new TokenMap([
    ["monday", 1],
    ["friday", 5],
  ]);
  expect(tokenize("Monday or Friday").map((token) => map.get(token))).toEqual([1, undefined, 5]);
  expect(map.get(undefined)).toBeUndefined();
});

test("an empty set has no token", () => {
  expect(tokenize("a word of no phrase").some((token) => new TokenSet([]).has(token))).toBe(false);
});
