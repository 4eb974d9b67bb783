import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { draftsOf } from "../meetings/drafts-of-report.ts";
import { circumstancesOf } from "./circumstances.ts";
import { hostingOf } from "./draft-setting.ts";
import { loadModels } from "./models.ts";

const lexicons = loadLexicons();

function firstDraft(text: string) {
  const publisher = "Ministry of Foreign Affairs of Finland";
  const spec = { id: "g", title: null, published: "2024-05-06", url: null, publisher, text };
  const report = draftsOf(buildLayers(makeDocument(spec), lexicons), loadModels());
  return { ...report, draft: report.drafts[0]! };
}

describe("who receives", () => {
  test.each([
    ["Foreign Minister Aino Salo received Peruvian Ambassador Luis Rojas.", "FI"],
    ["Foreign Minister Aino Salo was received by Peruvian President Luis Rojas.", "PE"],
    ["Foreign Minister Aino Salo receives courtesy call by the Ambassador of Peru Luis Rojas.", "FI"],
    ["The delegation called on Foreign Minister Aino Salo. Received the Ambassador of Peru, Luis Rojas.", "FI"],
  ])("%s → %s", (text, code) => {
    const { layers, draft, countryOf } = firstDraft(text);
    expect([...hostingOf(layers, draft, countryOf).hosts]).toEqual([code]);
  });

  test("a delegation that is visiting is a guest", () => {
    const { layers, draft, countryOf } = firstDraft(
      "Foreign Minister Aino Salo held talks with a visiting Peruvian delegation.",
    );
    expect([...hostingOf(layers, draft, countryOf).visited]).toEqual(["FI"]);
  });
});

describe("the circumstances of a meeting", () => {
  test.each([
    ["Foreign Minister Aino Salo held talks with Peruvian Foreign Minister Luis Rojas by video link.", "afar"],
    ["Foreign Minister Aino Salo met Peruvian Foreign Minister Luis Rojas on the margins of the summit.", "aside"],
    ["Foreign Minister Aino Salo met Peruvian Foreign Minister Luis Rojas.", ""],
  ])("%s → %s", (text, told) => {
    const { layers, draft } = firstDraft(text);
    const { afar, aside } = circumstancesOf(layers.annotated, draft);
    expect([afar ? "afar" : "", aside ? "aside" : ""].join("")).toBe(told);
  });
});
