import { expect, test } from "vitest";
import { namesIn } from "./names-in.ts";

const UNESCO = "United Nations Educational, Scientific and Cultural Organization";

test.each([
  ["AZ,GE", ",", ["AZ", "GE"]],
  [" Azerbaijan , Georgia,", ",", ["Azerbaijan", "Georgia"]],
  [UNESCO, ",", [UNESCO]],
  [`FR,${UNESCO},Italy`, ",", ["FR", UNESCO, "Italy"]],
  ["SADC Organ on Politics, Defence and Security,ZA", ",", ["SADC Organ on Politics, Defence and Security", "ZA"]],
  ["AZ-GE", "-", ["AZ", "GE"]],
  ["Timor-Leste-PT", "-", ["Timor-Leste", "PT"]],
  ["PT-Guinea-Bissau", "-", ["PT", "Guinea-Bissau"]],
  ["US-G-20-UN-Women", "-", ["US", "G-20", "UN-Women"]],
  ["", ",", []],
] as const)("%s divided at %s", (text, mark, names) => {
  expect(namesIn(text, mark)).toEqual(names);
});
