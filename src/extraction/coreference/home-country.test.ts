import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { homeCountry } from "./home-country.ts";

function home(publisher: string | null, { url = null as string | null, published = "2019-03-01" } = {}) {
  const document = makeDocument({ id: "t", title: null, published, url, publisher, text: "The ministers met." });
  return homeCountry(annotate(document, loadLexicons()));
}

test.each([
  { publisher: "Ministry of Foreign Affairs of Russia", code: "RU" },
  { publisher: "Federal Foreign Office", code: "DE" },
  { publisher: "Embassy of Estonia in Tokyo", code: "EE" },
  { publisher: "European External Action Service", code: "EU" },
  { publisher: "NATO", code: "NATO" },
])("the publisher $publisher speaks for $code", ({ publisher, code }) => {
  expect(home(publisher)).toEqual({ code, from: "publisher", official: true });
});

test("a state of former times speaks for itself in its own time", () => {
  expect(home("Embassy of Czechoslovakia", { published: "1986-10-02" })?.code).toBe("CS");
});

test("the address of a body tells whose the page is", () => {
  expect(home(null, { url: "https://www.eeas.europa.eu/eeas/a-page_en" })?.code).toBe("EU");
});

test("a worldwide agency speaks for nobody", () => {
  expect(home("Reuters")).toBeNull();
});

test("an outlet is known by how its name begins", () => {
  expect(home("Daily News")?.code).toBe("LK");
  expect(home("The Daily News")?.code).toBe("LK");
  expect(home("Harbour Daily News")).toBeNull();
});
