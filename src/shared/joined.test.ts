import { expect, test } from "vitest";
import { joined } from "./joined.ts";

const sideOf = (side: string, place: string | number) => joined`${side} behind the ${place}.`;

test("a name is what the template says", () => {
  expect(sideOf("one", "words")).toBe("one behind the words.");
  expect(sideOf("one", 2)).toBe("one behind the 2.");
  expect(sideOf("one", "2")).toBe("one behind the 2.");
  expect(sideOf("", "")).toBe(" behind the .");
  expect(joined`no part`).toBe("no part");
  expect(joined`${"first"}${"second"}`).toBe("firstsecond");
});

test("two templates with the same parts are two names", () => {
  const before = (side: string) => joined`${side} before`;
  const behind = (side: string) => joined`${side} behind`;
  expect([before("left"), behind("left"), before("left")]).toEqual(["left before", "left behind", "left before"]);
});

test("parts beyond number are put together all the same", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => sideOf(`side ${index}`, `place ${index}`));
  expect(new Set(many).size).toBe(5_000);
  expect(sideOf("side 4999", "place 4999")).toBe("side 4999 behind the place 4999.");
});
