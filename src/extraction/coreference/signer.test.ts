import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { signerOf } from "./signer.ts";

const PROSE = "I will visit Japan from 3 to 5 May for talks with the Foreign Minister of Japan on trade and fisheries.";

function signer(text: string): string | null {
  const layers = layersOf(text);
  const person = signerOf(layers);
  return person < 0 ? null : layers.people.people[person]!.name;
}

describe("the signer of a report", () => {
  test.each([
    { head: "MINISTER FOR FOREIGN AFFAIRS ADA LOMIDZE\n\n", name: "ADA LOMIDZE", why: "behind the office" },
    {
      head: "MEDIA RELEASE MINISTER FOR TRADE ADA LOMIDZE FA17 3 May 2003\n\n",
      name: "ADA LOMIDZE",
      why: "a file's number ends the name",
    },
    { head: "Senator Ada Lomidze Minister for Trade\n\n", name: "Ada Lomidze", why: "before the office" },
    { head: "VISIT TO JAPAN\n\n", name: null, why: "nobody is named" },
  ])("$why", ({ head, name }) => {
    expect(signer(head + PROSE)).toBe(name);
  });
});
