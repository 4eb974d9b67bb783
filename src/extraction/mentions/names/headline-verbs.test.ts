import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

const prose = "Foreign Policy Chief Ana Costa met President Ola Jones in Oslo on Monday.";

test.each([
  ["Foreign Policy Chief Urges Capitals on Borders", []],
  ["Minister Ana Costa Lauds Norway", ["Ana Costa"]],
  ["Policy Chief Meets President Jones in Oslo", ["Jones"]],
])("a verb of a headline is no name: %s", (title, names) => {
  const { mentions, annotated } = layersOf(prose, title);
  const inTitle = mentions.filter(({ sentence }) => annotated.sentences[sentence]!.blockKind === "title");
  expect(inTitle.flatMap(({ name }) => name?.text ?? [])).toEqual(names);
});
