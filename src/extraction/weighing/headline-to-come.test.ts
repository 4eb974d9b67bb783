import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { headlineToCome } from "./headline-to-come.ts";

const lexicons = loadLexicons();

test.each([
  ["Fijian Prime Minister to visit Samoa", true],
  ["Leaders of Fiji and Samoa will meet in Apia", true],
  ["High Commissioner to Fiji meets Foreign Secretary", false],
  ["Prime Minister's Visit to Samoa", false],
  ["Minister welcomed to the capital", false],
  ["Samoa and Fiji hold talks", false],
])("%s → %s", (title, expected) => {
  const spec = { id: "h", title, published: "2024-05-06", url: null, publisher: null, text: "The ministers met." };
  expect(headlineToCome(buildLayers(makeDocument(spec), lexicons))).toBe(expected);
});
