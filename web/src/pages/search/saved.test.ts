import { expect, test } from "vitest";
import { forget, save, savedIn, see } from "./saved.ts";

function storage(text: string | null = null) {
  return {
    getItem: () => text,
    setItem: (_: string, next: string) => {
      text = next;
    },
  };
}

const gas = { name: "Gas", search: { words: "gas", sides: "AZ GE" }, seen: 7, at: "2026-01-31T12:00:00Z" };
const transit = { ...gas, name: "Transit", search: { words: "transit" } };

test("what is saved is there, the latest first, each once", () => {
  const kept = storage();
  save(kept, gas);
  save(kept, transit);
  save(kept, { ...gas, name: "Gas of two", search: { sides: "AZ GE", words: "gas", after: "7" } });
  expect(savedIn(kept).map(({ name }) => name)).toEqual(["Gas of two", "Transit"]);
  expect(savedIn(kept)[0]!.search).toEqual({ words: "gas", sides: "AZ GE" });
});

test("what was looked at has nothing new, and what is forgotten is gone", () => {
  const kept = storage();
  save(kept, gas);
  save(kept, transit);
  see(kept, { sides: "AZ GE", words: "gas" }, 12, "2026-02-01T12:00:00Z");
  expect(savedIn(kept).map(({ name, seen }) => [name, seen])).toEqual([
    ["Transit", 7],
    ["Gas", 12],
  ]);
  forget(kept, transit.search);
  expect(savedIn(kept)).toHaveLength(1);
});

test.each([null, "", "{", '"gas"', "[null, 3, {}]"])("%s in its place is no search", (text) => {
  expect(savedIn(storage(text))).toEqual([]);
});
