import { describe, expect, test } from "vitest";
import { makeDocument } from "../../../documents/make-document.ts";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { buildLayers } from "../../layers.ts";
import { countriesOfPeople } from "../country-of-person.ts";
import { loadModels } from "../models.ts";

/** Who is of which side, in a release of Australia's prime minister. */
function sides(text: string): Record<string, string | null> {
  const publisher = "Prime Minister of Australia";
  const document = makeDocument({ id: "t", title: null, published: "2016-02-23", url: null, publisher, text });
  const layers = buildLayers(document, loadLexicons());
  const choices = countriesOfPeople(layers, loadModels().country);
  return Object.fromEntries(
    layers.people.people.flatMap(({ id, name }) => (name === null ? [] : [[name, choices[id]!.code]])),
  );
}

describe("one holder for each office of home", () => {
  test("the second prime minister of a joint statement is the other side's", () => {
    expect(
      sides(
        "Prime Minister Mal Turner and Prime Minister Ben Nether met in Sydney on 22 February, during the first visit by an Israeli Head of Government to Australia. Prime Minister Nether invited Prime Minister Turner to visit Israel.",
      ),
    ).toEqual({ "Mal Turner": "AU", "Ben Nether": "IL" });
  });

  test.each([
    {
      why: "who held it before may be of home as well",
      text: "Prime Minister Mal Turner met former Prime Minister Ben Nether in Sydney. Australia thanked him.",
      all: { "Mal Turner": "AU", "Ben Nether": "AU" },
    },
    {
      why: "ministers of one state are many",
      text: "Minister Mal Turner and Minister Ben Nether of Australia met in Sydney. Minister Turner spoke of Israel.",
      all: { "Mal Turner": "AU", "Ben Nether": "AU" },
    },
  ])("$why", ({ text, all }) => {
    expect(sides(text)).toEqual(all);
  });
});
