import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";

/** For each mention of a person in a report of Norway's, whose it is. */
function people(text: string): (string | null)[] {
  const document = makeDocument({
    id: "t",
    title: null,
    published: null,
    url: "https://www.example.no/1",
    publisher: null,
    text,
  });
  const { mentions, people } = buildLayers(document, loadLexicons());
  return mentions.map((_, index) => people.people[people.personOf[index]!]?.name ?? null);
}

test.each([
  {
    why: "one name in two spellings",
    text: "President Mahela Gunawardena spoke. President Gunawardane then left.",
    names: ["Mahela Gunawardena", "Mahela Gunawardena"],
  },
  {
    why: "two names that differ by more than vowels",
    text: "President Mahela Gunawardena spoke. President Gunatilaka then left.",
    names: ["Mahela Gunawardena", "Gunatilaka"],
  },
  {
    why: "forms of one given name, with an initial and without",
    text: "President Thomas B. Lindgren, Jr. spoke. President Tom Lindgren then left.",
    names: ["Thomas B. Lindgren, Jr.", "Thomas B. Lindgren, Jr."],
  },
  {
    why: "given names of which neither is a form of the other",
    text: "President Thomas Lindgren spoke. Minister of Trade Jan Lindgren then left.",
    names: ["Thomas Lindgren", "Jan Lindgren"],
  },
  {
    why: "a guest is nobody of one's own",
    text: "Polish Minister of Trade Jan Nowak came. Minister of Trade Ola Berg received the visiting Minister.",
    names: ["Jan Nowak", "Ola Berg", "Jan Nowak"],
  },
  {
    why: "the letters of an office stand before the name",
    text: "Norwegian National Security Adviser (NSA) Ola Berg came.",
    names: ["Ola Berg"],
  },
])("$why: $text", ({ text, names }) => {
  expect(people(text)).toEqual(names);
});
