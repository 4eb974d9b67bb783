import { describe, expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { findCountries } from "../mentions/countries.ts";
import { situationsAbroad } from "./situations-abroad.ts";

function situations(text: string): string[] {
  const layer = annotated(text);
  return situationsAbroad(layer, findCountries(layer)).map(
    ({ country, strong }) => `${country} ${strong ? "strong" : "weak"}`,
  );
}

describe("content/situation-abroad finds", () => {
  test.each([
    ["They discussed the situation in Sudan.", ["SD strong"]],
    ["They reviewed developments in Myanmar and in Haiti.", ["MM strong", "HT strong"]],
    ["The political crisis in Venezuela was raised.", ["VE strong"]],
    ["They discussed Afghanistan.", ["AF weak"]],
  ])("%s", (text, expected) => {
    expect(situations(text)).toEqual(expected);
  });
});

test.each([
  { text: "Sudan borders Chad.", why: "nothing is done with them" },
  { text: "They discussed Sudanese gum.", why: "an adjective names goods" },
])("content/situation-abroad passes over $why: $text", ({ text }) => {
  expect(situations(text)).toEqual([]);
});
