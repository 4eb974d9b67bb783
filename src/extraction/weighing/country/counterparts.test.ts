import { describe, expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";
import { findCounterparts } from "./counterparts.ts";

function acrossIn(text: string): string[] {
  const layers = layersOf(text);
  const nameOf = (mention: number) => layers.mentions[mention]!.name?.text ?? "(unnamed)";
  return findCounterparts(layers).map(([one, other]) => `${nameOf(one)} - ${nameOf(other)}`);
}

describe("people of two countries by how they are named", () => {
  test.each([
    { text: "Foreign Minister Ana Costa met her counterpart Ola Berg.", across: ["Ola Berg - Ana Costa"] },
    {
      text: "Foreign Minister Ana Costa was received by President Abe Sato and later met her counterpart Ola Berg.",
      across: ["Ola Berg - Ana Costa"],
    },
    {
      text: "Foreign Minister Ana Costa will meet President Abe Sato and her counterpart Ola Berg.",
      across: ["Ola Berg - Ana Costa"],
    },
    { text: "Foreign Ministers Ana Costa and Ola Berg talked.", across: ["Ola Berg - Ana Costa"] },
    { text: "The trade ministers, Ana Costa and Ola Berg, talked.", across: ["Ola Berg - Ana Costa"] },
    { text: "Ministers Ana Costa and Ola Berg talked.", across: [] },
    { text: "Trade Ministers Ana Costa, Ola Berg and Abe Sato talked.", across: [] },
  ])("$text", ({ text, across }) => {
    expect(acrossIn(text)).toEqual(across);
  });
});
