import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";

const namesIn = (text: string, title: string | null = null) =>
  layersOf(text, title).people.people.flatMap(({ name }) => name ?? []);

describe("a word written large for where it stands is nobody", () => {
  test.each([
    {
      text: "President Ana Costa left for Peru.",
      title: "President Departs for Peru",
      names: ["Ana Costa"],
    },
    {
      text: "President Ana Costa left for Peru. Accompanying the President is Minister Petr Novak.",
      title: null,
      names: ["Ana Costa", "Petr Novak"],
    },
    { text: "Foreign Minister Price met Minister Petr Novak.", title: null, names: ["Price", "Petr Novak"] },
  ])("$title: $text", ({ text, title, names }) => {
    expect(namesIn(text, title).sort()).toEqual([...names].sort());
  });
});
