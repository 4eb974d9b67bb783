import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";

test.each([
  ["The ministers talked at Divonne-les-Bains, France, on Monday.", "Divonne-les-Bains, FR"],
  ["They will gather in Little Haversham, Maryland, next week.", "Little Haversham, US"],
  ["They will gather in Nyingolm, China, next week.", "Nyingolm, CN"],
])("a town told with where it lies: %s", (text, town) => {
  const { places } = layersOf(text);
  expect(places.map(({ city, country }) => `${city}, ${country}`)).toContain(town);
});

test.each([
  "In March, Japan agreed to it.",
  "With Minister Haversham, France will do so.",
  "They spoke in Haversham House, Poland.",
])("no town: %s", (text) => {
  expect(layersOf(text).places.filter(({ rule }) => rule === "place/town")).toEqual([]);
});
