import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

test.each([
  ['Defence Minister Dan "Danny" Peled left.', 'Dan "Danny" Peled'],
  ["Prime Minister Theresa May met them.", "Theresa May"],
  ["Prime Minister Chan Sen of Cambodia left.", "Chan Sen"],
  ["President-elect Juan Lopez left.", "Juan Lopez"],
  ["Prime Minister Lomidze May 5 left.", "Lomidze"],
])("a name goes on to its end: %s", (text, name) => {
  expect(layersOf(text).mentions.map((mention) => mention.name?.text)).toContain(name);
});
