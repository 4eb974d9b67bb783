import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { homeCountry } from "./home-country.ts";

test.each([
  ["Daily News", "LK"],
  ["Marmara Daily News", undefined],
  ["The Straits Times", "SG"],
  ["Trend News Agency", "AZ"],
])("an outlet is called by the whole of its name: %s", (publisher, code) => {
  const document = makeDocument({ id: "t", title: null, published: null, url: null, publisher, text: "He said so." });
  expect(homeCountry(annotate(document, loadLexicons()))?.code).toBe(code);
});
