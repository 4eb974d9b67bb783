import { expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { acronymsWrittenOut } from "./other-acronyms.ts";

test.each([
  ["The Eastern Dairy Board (EDB) met.", ["EDB@1"]],
  ["The Council for Rice and Tea (CRT) met.", ["CRT@1"]],
  ["The head of the CRT met the press (in Colombo) and left.", []],
  ["Eastern dairies (EDB) met.", []],
])("%s", (text, expected) => {
  expect([...acronymsWrittenOut(annotated(text))].map(([acronym, at]) => `${acronym}@${at}`)).toEqual(expected);
});
