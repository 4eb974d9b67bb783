import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

test.each([
  ["Indian External Affairs Minister (EAM) Anil Rao met his guest.", "Anil Rao: External Affairs Minister"],
  ["National Security Adviser (NSA) Anil Rao met his guest.", "Anil Rao: National Security Adviser"],
  ["The External Affairs Minister (EAM) met his guest.", "nobody named: External Affairs Minister"],
])("an office and its letters in brackets are one office: %s", (text, person) => {
  const { mentions } = layersOf(text);
  const held = mentions.map(({ name, offices }) => `${name?.text ?? "nobody named"}: ${offices[0]?.title ?? ""}`);
  expect(held[0]).toBe(person);
});

test.each([
  ["Crown Prince Erik and Crown Princess Anna of Denmark will come.", ["DK", "DK"]],
  ["King Erik and Queen Anna of Denmark will come.", ["DK", "DK"]],
  ["President Erik Holm and Queen Anna of Denmark will come.", [undefined, "DK"]],
])("a couple is of one realm: %s", (text, codes) => {
  const { mentions } = layersOf(text);
  expect(mentions.filter(({ name }) => name !== null).map(({ votes }) => votes[0]?.code)).toEqual(codes);
});

test.each([
  ["With the president, Mr Erik Holm discussed trade.", undefined],
  ["With the president, Mr Erik Holm, they discussed trade.", "president"],
  ["They thanked the president, Mr Erik Holm.", "president"],
])("whom somebody was with is not he himself: %s", (text, office) => {
  const { mentions } = layersOf(text);
  expect(mentions.find(({ name }) => name?.text === "Erik Holm")?.offices[0]?.title).toBe(office);
});
