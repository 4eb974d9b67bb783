import { describe, expect, test } from "vitest";
import { makeDocument } from "../../../documents/make-document.ts";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { buildLayers } from "../../layers.ts";
import { CountryWeighing } from "../country-of-person.ts";

interface Spec {
  readonly text: string;
  readonly publisher?: string;
}

/** What speaks for each country that somebody may be of, once those named before are of theirs. */
function speaksFor(name: string, { text, publisher }: Spec): Record<string, readonly string[]> {
  const spec = { id: "t", title: null, published: "2019-05-02", url: null, publisher: publisher ?? null, text };
  const layers = buildLayers(makeDocument(spec), loadLexicons());
  const { id } = layers.people.people.find((person) => person.name === name)!;
  const { codes, features } = new CountryWeighing(layers).candidates(id);
  return Object.fromEntries(codes.map((code, index) => [code, features[index] as readonly string[]]));
}

const OURS = "Prime Minister of New Zealand";

describe("on a journey", () => {
  const visit = "I will visit Japan and Norway. In Tokyo I will open a fair. I will also meet Prime Minister Abe Sato";

  test("whoever is met is of the country where the scene was last set", () => {
    const of = speaksFor("Abe Sato", { text: `${visit}.`, publisher: OURS });
    expect(of.JP).toContain("met at a stop of the journey");
    expect(of.NO).not.toContain("met at a stop of the journey");
  });

  test("unless the words behind set it elsewhere", () => {
    const of = speaksFor("Abe Sato", { text: `${visit} again in Oslo.`, publisher: OURS });
    expect(of.NO).toContain("met there by the words behind, abroad");
    expect(of.JP).not.toContain("met at a stop of the journey");
  });

  test("the name of a forum sets no scene", () => {
    const of = speaksFor("Abe Sato", { text: `${visit} at the Norway-Japan Forum.`, publisher: OURS });
    expect(of.JP).toContain("met at a stop of the journey");
  });

  test("'she' is whoever the sentences before are about, named or not", () => {
    const text =
      "The Prime Minister will visit Norway. It is Prime Minister Mary Holt's first journey. " +
      "The Prime Minister returns on Friday. In Oslo she will meet President Ola Berg.";
    const of = speaksFor("Ola Berg", { text, publisher: OURS });
    expect(of.NO).toContain("met in it");
    expect(speaksFor("Mary Holt", { text, publisher: OURS }).NZ).toContain("home, its office needs no country");
  });
});

test("whoever discusses with the report's I stands across from it", () => {
  const of = speaksFor("Ola Berg", { text: "In Oslo, President Ola Berg and I will discuss trade.", publisher: OURS });
  expect(of.NZ).toContain("home, across from the report's I");
});

test("a country said of somebody else is nearer to nobody", () => {
  const of = speaksFor("Ana Costa", { text: "Japanese Prime Minister Abe Sato met President Ana Costa of late." });
  expect(of.JP).toContain("nearest before, said of another");
});

test("an office of one state alone names it", () => {
  const of = speaksFor("Ana Costa", { text: "Japanese Prime Minister Abe Sato met Taoiseach Ana Costa on Friday." });
  expect(of.IE).toContain("office typical of it");
});

describe("a wire", () => {
  test("filed somewhere speaks of that state's own officials without a country", () => {
    const of = speaksFor("Ana Costa", { text: "LISBON, May 2 - Prime Minister Ana Costa said talks would go on." });
    expect(of.PT).toContain("dateline is there, no home");
  });

  test("is no country's for citing an agency", () => {
    const of = speaksFor("Ana Costa", { text: "Prime Minister Ana Costa met Spanish envoys, TASS reported." });
    expect(Object.keys(of)).toEqual(["ES"]);
  });
});

describe("where the report says of nobody whose side it is on", () => {
  test.each([
    {
      text: "Officials of Norway and Ghana met in Oslo. Talks were held between President Ada Holt and President Kofi Darko.",
      name: "Ada Holt",
      code: "NO",
      says: "first or second as its country",
    },
    {
      text: "Officials of Norway and Ghana met in Oslo. Talks were held between President Ada Holt and President Kofi Darko.",
      name: "Kofi Darko",
      code: "GH",
      says: "first or second as its country",
    },
    {
      text: "Foreign Minister Ada Holt met Ken Mori in Skopje. The Norwegian minister praised Japan.",
      name: "Ada Holt",
      code: "NO",
      says: "one of it is called so",
    },
    {
      text: "Speaker Ada Holt received the Danish Ambassador to Ghana, Mads Thorlund.",
      name: "Ada Holt",
      code: "GH",
      says: "across from one sent to it",
    },
    {
      text: "Foreign Minister Ada Holt met with his Dutch counterpart Jan Visser in Jerusalem on Tuesday.",
      name: "Ada Holt",
      code: "IL",
      says: "meets one of another there, no home",
    },
    {
      text: "Foreign Minister Ada Holt met German Minister Jan Visser. Norway's ports and the Norwegian roads need steel.",
      name: "Ada Holt",
      code: "NO",
      says: "most named by itself, no home",
    },
    {
      text: "President Ada Holt spoke about the United Nations and Norway.",
      name: "Ada Holt",
      code: "UN",
      says: "is a body, a minister or president",
    },
    {
      text: "President Ada Holt spoke about talks in Brussels and Norway.",
      name: "Ada Holt",
      code: "BE",
      says: "named by its capital alone",
    },
  ])("$says: $text", ({ text, name, code, says }) => {
    expect(speaksFor(name, { text })[code]).toContain(says);
  });
});
