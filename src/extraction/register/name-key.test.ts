import { expect, test } from "vitest";
import { agreement, nameKey, spellingKey } from "./name-key.ts";

const agree = (a: string, b: string) => agreement(nameKey(a), nameKey(b));

test.each([
  ["Levan Dzidzishvili", "Levan Dzidzishvili", "exact"],
  ["LEVAN DZIDZISHVILI", "Levan Dzidzishvili", "exact"],
  ["Tanaka Haruko", "Haruko Tanaka", "exact"],
  ["S. Venkataraman", "S Venkataraman", "exact"],
  ["Edvard Ólafsson", "Edvard Olafsson", "exact"],
  ["Nimal Gunaratneva", "Nimal Gunaratnova", "exact"],
  ["Levan Dzidzishvili", "Levan G. Dzidzishvili", "whole"],
  ["Amal Perera", "Amal Chandra Perera", "whole"],
  ["S. Venkataraman", "Srinivas Venkataraman", "whole"],
  ["Dzidzishvili", "Levan Dzidzishvili", "surname"],
  ["von Hohenau", "Maria von Hohenau", "surname"],
  ["Park", "Park Min-seo", "surname"],
])("%s and %s agree: %s", (a, b, how) => {
  expect(agree(a, b)).toBe(how);
  expect(agree(b, a)).toBe(how);
});

test.each([
  ["Levan Dzidzishvili", "Lasha Dzidzishvili", "another given name"],
  ["L. Dzidzishvili", "Nino Dzidzishvili", "another initial"],
  ["Levan", "Levan Dzidzishvili", "a given name alone"],
  ["Rustamov", "Rustamova", "a man and a woman"],
  ["Lee", "Le", "short names are not spelt loosely"],
  ["", "Levan Dzidzishvili", "no name"],
])("%s and %s do not: %s", (a, b) => {
  expect(agree(a, b)).toBeNull();
  expect(agree(b, a)).toBeNull();
});

test("close spellings of a longer word share a key", () => {
  expect(spellingKey("gunawardena")).toBe(spellingKey("gunawardhana"));
  expect(spellingKey("rustamova")).not.toBe(spellingKey("rustamov"));
  expect(spellingKey("park")).toBe("park");
});
