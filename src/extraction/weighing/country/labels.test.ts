import { describe, expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";
import { findLabels } from "./labels.ts";

describe("a label says whose those behind it are", () => {
  test.each([
    { text: "Norwegian representatives included Minister Ola Berg.", labels: ["delegation NO"] },
    { text: "He met Norwegian officials including Minister Ola Berg.", labels: ["delegation NO"] },
    { text: "Representing Norway, Minister Ola Berg signed.", labels: ["representing NO"] },
    { text: "The Norwegian side left.", labels: ["side NO"] },
    { text: "The Norwegian officials left. Minister Ola Berg stayed.", labels: [] },
  ])("$labels: $text", ({ text, labels }) => {
    expect(findLabels(layersOf(text)).map(({ class: what, code }) => `${what} ${code}`)).toEqual(labels);
  });
});

test("whoever stands before a side that closes the clause is of it", () => {
  const ofSubject = (text: string) => findLabels(layersOf(text)).map((label) => label.ofSubject);
  expect(ofSubject("The talks were led by Director Ola Berg, on the Norwegian side.")).toEqual([true]);
  expect(ofSubject("Director Ola Berg, on the Norwegian side of the fjord, stayed.")).toEqual([false]);
});
