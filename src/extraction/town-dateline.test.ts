import { expect, test } from "vitest";
import { makeDocument } from "../documents/make-document.ts";
import { loadLexicons } from "../lexicons/lexicons.ts";
import { withTownDateline } from "./town-dateline.ts";

test.each([
  { text: "Rabat - The Minister of Trade of Malawi said so to the press on Tuesday.", place: "Rabat" },
  { text: "New Delhi – The Minister of Trade of Malawi said so to the press on Tuesday.", place: "New Delhi" },
  { text: "Georgia - The Minister of Trade of Malawi said so to the press on Tuesday.", place: undefined },
  { text: "Erik Holm - The Minister of Trade of Malawi said so to the press on Tuesday.", place: undefined },
  { text: "Rabat is where the Minister of Trade of Malawi said so to the press on Tuesday.", place: undefined },
  { text: "Rabat-Tangier trains were late, the Minister of Trade told the press on Tuesday.", place: undefined },
])("$text", ({ text, place }) => {
  const document = makeDocument({ id: "t", title: null, published: null, url: null, publisher: null, text });
  const read = withTownDateline(document, loadLexicons());
  expect(read.dateline?.place).toBe(place);
  const body = read.blocks.find(({ kind }) => kind === "body")!;
  expect(read.content.slice(body.proseStart, body.proseStart + 3)).toBe(place === undefined ? text.slice(0, 3) : "The");
});
