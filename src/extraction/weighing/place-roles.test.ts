import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { groundsOf } from "./grounds.ts";

const lexicons = loadLexicons();

function rolesIn(text: string): string[] {
  const spec = { id: "g", title: null, published: "2024-05-06", url: null, publisher: null, text };
  return groundsOf(buildLayers(makeDocument(spec), lexicons)).all.map(({ role }) => role);
}

test.each([
  ["The ministers met in Tallinn.", ["in"]],
  ["The minister met senior officials in Tallinn.", ["in"]],
  ["They held talks in Tallinn today.", ["in"]],
  ["They condemned the arrest of a reporter in Tallinn.", ["about"]],
  ["They welcomed the recent summit in Tallinn.", ["about"]],
  ["The summit in Tallinn ended.", ["gathering"]],
  ["Tallinn hosted the talks.", ["in"]],
  ["Tallinn was the venue of the talks.", ["in"]],
  ["Tallinn played host to the talks.", ["in"]],
  ["Estonia will host the next round.", ["in"]],
  ["The ministers met in a Tallinn hotel.", ["in"]],
  ["They met in an old Tallinn newspaper's office.", ["bare"]],
  ["He recalled with pleasure his visit to Tallinn.", ["about"]],
  ["She conveyed an invitation to the Speaker to visit Tallinn.", ["about"]],
  ["He left for a visit to Tallinn.", ["journey"]],
  ["The envoy, with residence in Tallinn, was received.", ["post"]],
  ["He paid a courtesy call on Prime Minister Jaan Tamm in Tallinn.", ["in"]],
  ["Estonia praised the talks.", ["bare"]],
  ["Press statement of the ministers (Tallinn, 3 May 2024)", ["in"]],
])("%s → %j", (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});
