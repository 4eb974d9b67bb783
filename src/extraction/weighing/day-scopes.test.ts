import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { dayScopes } from "./day-scopes.ts";

const lexicons = loadLexicons();

function scopesIn(text: string): (string | null)[] {
  const spec = { id: "g", title: null, published: "2024-05-06", url: null, publisher: null, text };
  return dayScopes(buildLayers(makeDocument(spec), lexicons)).map((scope) => scope && `${scope.date.edtf} ${scope.by}`);
}

test.each([
  [
    "On Friday she met the Speaker in Riga. She then called on the mayor of the city.",
    ["2024-05-03 head", "2024-05-03 before"],
  ],
  ["She met the Speaker in the old town on Friday. She then called on the mayor.", [null, null]],
  [
    "MONDAY, 29 APRIL\n\nReceived the Speaker of Latvia at noon.\n\nTUESDAY, 30 APRIL\n\nReceived the Ambassador of Malta at noon.",
    [null, "2024-04-29 line", null, "2024-04-30 line"],
  ],
])("%s", (text, scopes) => {
  expect(scopesIn(text)).toEqual(scopes);
});
