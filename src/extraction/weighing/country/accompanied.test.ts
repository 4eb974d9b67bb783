import { describe, expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";
import { findAccompanied } from "./accompanied.ts";

/** "A < B, C": A came with B and C. */
function companyIn(text: string): string[] {
  const layers = layersOf(text);
  const nameOf = (mention: number) => layers.mentions[mention]!.name?.text ?? "(unnamed)";
  return findAccompanied(layers).map(({ one, by }) => `${nameOf(one)} < ${by.map(nameOf).join(", ")}`);
}

describe("who came with whom", () => {
  test.each([
    {
      text: "President Ola Berg was accompanied by Minister Ana Costa and Secretary Abe Sato.",
      company: "Ola Berg < Ana Costa, Abe Sato",
    },
    { text: "Minister Ana Costa accompanied President Ola Berg.", company: "Ola Berg < Ana Costa" },
    {
      text: "Accompanying the President were Minister Ana Costa and Secretary Abe Sato.",
      company: "(unnamed) < Ana Costa, Abe Sato",
    },
    {
      text: "Adviser Ola Berg will travel to Chile, joined by Director Ana Costa and Coordinator Abe Sato.",
      company: "Ola Berg < Ana Costa, Abe Sato",
    },
    {
      text: "Adviser Ola Berg met President Eva Soto of Chile. He was joined by Director Ana Costa and Coordinator Abe Sato.",
      company: "Ola Berg < Ana Costa, Abe Sato",
    },
    { text: "President Ola Berg, along with Minister Ana Costa, arrived.", company: "Ola Berg < Ana Costa" },
  ])("$text", ({ text, company }) => {
    expect(companyIn(text)).toEqual([company]);
  });
});

describe("joins as an equal", () => {
  test.each([
    {
      why: "a leader, who comes for his own state",
      text: "Adviser Ola Berg met President Eva Soto of Chile. He was joined by Prime Minister Ana Costa.",
    },
    { why: "whoever joins a body", text: "Chile was joined by Director Ana Costa." },
  ])("$why", ({ text }) => {
    expect(findAccompanied(layersOf(text)).filter(({ onWay }) => onWay)).toEqual([]);
  });
});
