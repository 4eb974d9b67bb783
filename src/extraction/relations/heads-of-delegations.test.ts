import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { headsOfDelegations } from "./heads-of-delegations.ts";

test.each([
  {
    text: "The delegation of Latvia was headed by Deputy Foreign Minister Janis Ozols and that of Chile by the First Deputy Foreign Minister Ana Soto.",
    heads: ["LV Janis Ozols", "CL Ana Soto"],
  },
  {
    text: "The Latvian delegation was led by State Secretary Janis Ozols, while the Chilean side was represented by Deputy Foreign Minister Ana Soto.",
    heads: ["LV Janis Ozols", "CL Ana Soto"],
  },
  {
    text: "Deputy Foreign Minister Janis Ozols led the Latvian delegation, and Deputy Foreign Minister Ana Soto headed the Chilean side.",
    heads: ["LV Janis Ozols", "CL Ana Soto"],
  },
  {
    text: "Deputy Foreign Minister Janis Ozols was at the head of Latvia's delegation, while Chile's was led by Deputy Foreign Minister Ana Soto.",
    heads: ["LV Janis Ozols", "CL Ana Soto"],
  },
  {
    text: "The delegations of Latvia, headed by Deputy Minister Janis Ozols, and of Chile, headed by Deputy Minister Ana Soto, met.",
    heads: ["LV Janis Ozols", "CL Ana Soto"],
  },
  { text: "At the head of the Chilean one was Deputy Foreign Minister Ana Soto.", heads: ["CL Ana Soto"] },
  { text: "The Chilean delegation was received by Foreign Minister Janis Ozols.", heads: [] },
  { text: "Minister Janis Ozols was the Latvian delegation's youngest member.", heads: [] },
  { text: "Greeted was the Chilean delegation by Minister Janis Ozols.", heads: [] },
  { text: "The Latvian delegation was in Chile. Trade with Chile by Minister Ana Soto was praised.", heads: [] },
])("$text", ({ text, heads }) => {
  const layers = buildLayers(
    makeDocument({ id: "t", title: null, published: null, url: null, publisher: null, text }),
    loadLexicons(),
  );
  const { people, personOf } = layers.people;
  const told = headsOfDelegations(layers).map(({ mention, code }) => `${code} ${people[personOf[mention]!]!.name}`);
  expect(told).toEqual(heads);
});
