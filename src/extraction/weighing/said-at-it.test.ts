import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { readReport } from "../../../test/support/read-report.ts";
import { isSaidAtIt } from "./said-at-it.ts";

test.each([
  ["He made the remarks when Ambassador Ola Berg called on him.", true],
  ["Minister Ana Costa made this observation today during a meeting with Ola Berg.", true],
  ["The minister said this on Monday while receiving Ola Berg.", true],
  ["The minister made a visit when Ola Berg was there.", false],
  ["The minister said that he was glad when Ola Berg came.", false],
])("%s", (text, said) => {
  const { annotated } = layersOf(text);
  expect(isSaidAtIt(annotated.tokens, annotated.sentences.find(({ blockKind }) => blockKind === "body")!)).toBe(said);
});

test("the day on which it was said is the meeting's", () => {
  const text =
    "Peru wants to buy more wool from Kenya, visiting Peruvian Trade Minister Ana Costa said yesterday.\n\nShe made the remark during a meeting with Commerce Minister John Otieno at his office in Nairobi.\n\nThe fair opened on 2 May.";
  const spec = { id: "t", title: null, published: "2016-05-30", url: null, publisher: "Kenya Specimen", text };
  expect(readReport(spec).meetings.map(({ date }) => date)).toEqual(["2016-05-29"]);
});
