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

test.each([
  ["Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Erik Holm came.", ["Erik Holm: 2 offices, KZ"]],
  ["Deputy Prime Minister - Foreign Minister Erik Holm came.", ["Erik Holm: 2 offices, "]],
  ["The Prime Minister and Chairman Erik Holm talked.", ["null: 1 offices, ", "Erik Holm: 1 offices, "]],
  ["The Prime Minister and Defence Minister Erik Holm talked.", ["Erik Holm: 2 offices, "]],
  ["They met pro-Russian President Erik Holm.", ["Erik Holm: 1 offices, "]],
  ["They met Russian President Erik Holm.", ["Erik Holm: 1 offices, RU"]],
  ["The PM and NATO Deputy Secretary General Erik Holm talked.", ["null: 1 offices, ", "Erik Holm: 1 offices, NATO"]],
  ["The Foreign Minister and Chairman-in-Office of the OSCE Erik Holm came.", ["Erik Holm: 2 offices, OSCE"]],
])("two offices of one, or of two: %s", (text, people) => {
  const { mentions } = layersOf(text);
  const read = mentions.map(
    ({ name, offices, votes }) =>
      `${name?.text ?? null}: ${offices.length} offices, ${votes.map(({ code }) => code).join(" ")}`,
  );
  expect(read).toEqual(people);
});
