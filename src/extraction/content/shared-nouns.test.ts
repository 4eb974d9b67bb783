import { expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { sharedNouns } from "./shared-nouns.ts";

const topicsIn = (text: string): string[] =>
  [...new Set(sharedNouns(annotated(text)).map(({ topic }) => topic))].sort();

test.each([
  ["They reviewed political, economic and cultural ties.", ["culture", "economy", "political-dialogue"]],
  [
    "Talks dealt with bilateral, regional and international issues of common concern.",
    ["international-issues", "political-dialogue", "regional-issues"],
  ],
  ["Work goes on in the military, technical and social fields.", ["defence", "labour-social"]],
  ["They hope for more cultural and humanitarian exchanges.", ["culture", "people-to-people"]],
  ["Security and humanitarian issues were raised.", ["humanitarian-aid", "security"]],
])("%s", (text, topics) => {
  expect(topicsIn(text)).toEqual(topics);
});

test.each([
  ["They reviewed military matters.", "no list"],
  ["She heads the Committee on Economic and Social Affairs.", "a name"],
  ["The political and social columnist was there.", "no noun that is shared"],
])("nothing in: %s (%s)", (text) => {
  expect(topicsIn(text)).toEqual([]);
});
