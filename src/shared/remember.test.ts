import { expect, test } from "vitest";
import { remember2, remember3, rememberFor } from "./remember.ts";

test("each answer is made once", () => {
  let made = 0;
  const join = remember2((a: string, b: number) => `${a}${b}${made++}`);
  expect([join("a", 1), join("a", 2), join("a", 1), join("b", 1)]).toEqual(["a10", "a21", "a10", "b12"]);
});

test("three values make one answer", () => {
  let made = 0;
  const join = remember3((a: string, b: string, c: string) => `${a}${b}${c}${made++}`);
  expect([join("a", "b", "c"), join("a", "b", "d"), join("a", "b", "c")]).toEqual(["abc0", "abd1", "abc0"]);
});

test("objects are told apart by identity", () => {
  let made = 0;
  const number = rememberFor((_: object) => made++);
  const [one, other] = [{}, {}];
  expect([number(one), number(other), number(one)]).toEqual([0, 1, 0]);
});
