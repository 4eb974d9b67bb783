import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { findOffices } from "./offices.ts";

function officesIn(text: string): string[] {
  const spec = { id: "test", title: null, published: null, url: null, publisher: null, text };
  return findOffices(annotate(makeDocument(spec), loadLexicons())).map(({ title, rank }) => `${title}, ${rank}`);
}

describe("words before an office belong to it", () => {
  test.each([
    ["First Deputy Foreign Minister Ola Borg spoke.", "First Deputy Foreign Minister, deputy-foreign-minister"],
    ["Acting First Deputy Prime Minister Borg", "Acting First Deputy Prime Minister, deputy-head-of-government"],
    [
      "the First Deputy Minister of Foreign Affairs",
      "First Deputy Minister of Foreign Affairs, deputy-foreign-minister",
    ],
    ["Second Vice President Ola Borg spoke.", "Second Vice President, deputy-head-of-government"],
    ["First Deputy Speaker Ola Borg spoke.", "First Deputy Speaker, legislator"],
    ["Senior Vice Minister Ola Borg spoke.", "Senior Vice Minister, deputy-minister"],
  ])("%s", (text, office) => {
    expect(officesIn(text)).toEqual([office]);
  });
});
