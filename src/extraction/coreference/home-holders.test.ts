import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";

/** Whose each bare "the Prime Minister" of a release of New Zealand's is. */
function holders(text: string, publisher: string | null = "Prime Minister of New Zealand"): (string | null)[] {
  const document = makeDocument({ id: "t", title: null, published: "2019-05-02", url: null, publisher, text });
  const { mentions, people } = buildLayers(document, loadLexicons());
  return mentions.flatMap(({ name }, index) => {
    const person = people.personOf[index]!;
    return name === null && person >= 0 ? [people.people[person]!.name] : [];
  });
}

const OWN = "The Prime Minister will visit Japan and Norway. It is Prime Minister Mary Holt's first journey. ";

describe("an office named bare before anybody is named by it", () => {
  test("is one's own all through, whoever else is named by it", () => {
    const text = `${OWN}In Tokyo she will meet Prime Minister Sato. The Prime Minister will then travel to Oslo.`;
    expect(holders(text)).toEqual(["Mary Holt", "Mary Holt"]);
  });

  test("is not theirs whose country is said", () => {
    const text = `${OWN}She will meet the Prime Minister of Norway, Ola Berg. The Prime Minister returns on Friday.`;
    expect(holders(text)).toEqual(["Mary Holt", "Mary Holt"]);
  });
});

test("an office named bare is not a foreign one's who is named later, though nobody at home is named by it", () => {
  const text =
    "The Prime Minister will pay a visit to Chile in March. There the Prime Minister will hold talks with the Prime Minister of Chile, Ana Soto.";
  expect(holders(text)).toEqual([null, null]);
});

test("where no side is known for which the report speaks, an office named bare is whose the report names first by it", () => {
  const text = `${OWN}She will meet Prime Minister Sato. The Prime Minister returns on Friday.`;
  expect(holders(text, null)).toEqual(["Mary Holt", "Mary Holt"]);
});

describe("is left to whoever was named last", () => {
  test.each([
    {
      why: "where the first by name is named before any bare one",
      text: "Prime Minister Sato met Prime Minister Holt. The Prime Minister thanked him.",
      publisher: "Prime Minister of New Zealand",
      names: ["Holt"],
    },
  ])("$why", ({ text, publisher, names }) => {
    expect(holders(text, publisher)).toEqual(names);
  });
});

describe("is nobody's whom its holder meets", () => {
  test.each([
    {
      text: "On Monday the Prime Minister will visit Oslo for meetings with Prime Minister Ola Berg.",
      names: [null],
    },
    {
      text: "Vice President Ada Holm met President Ola Berg of Norway. They praised the President's plan.",
      names: ["Ola Berg"],
    },
  ])("$text", ({ text, names }) => {
    expect(holders(text)).toEqual(names);
  });
});
