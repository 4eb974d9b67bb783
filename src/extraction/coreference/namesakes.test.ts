import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";

/** The people of a text, each by the fullest name. */
function peopleIn(text: string): (string | null)[] {
  return layersOf(text).people.people.map(({ name }) => name);
}

test.each([
  {
    what: "a family name beside the full name of another of the family",
    text: "President Smith left on Monday. Smith and Nora Smith will return in May.",
    people: ["Nora Smith", "Smith"],
  },
  {
    what: "with a word for how they are kin",
    text: "President Smith left on Monday. Smith and his wife Nora Smith will return in May.",
    people: ["Nora Smith", "Smith"],
  },
  {
    what: "the full name of whoever was named shortly before",
    text: "President Smith left on Monday. President Nora Smith will return in May.",
    people: ["Nora Smith"],
  },
])("$what", ({ text, people }) => {
  expect(peopleIn(text).toSorted()).toEqual(people);
});
