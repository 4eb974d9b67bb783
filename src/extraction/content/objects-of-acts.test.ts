import { expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { objectsOfActs } from "./objects-of-acts.ts";

/** The object of each act, in the words of the sentence, as "discussed: energy and trade". */
function objects(text: string): string[] {
  const document = annotated(text);
  const found: string[] = [];
  let last: string | undefined;
  objectsOfActs(document).forEach((act, at) => {
    if (act === undefined) last = undefined;
    else if (act === last) found.push(`${found.pop()} ${document.tokens[at]!.norm}`);
    else found.push(`${(last = act)}: ${document.tokens[at]!.norm}`);
  });
  return found;
}

test.each([
  ["They discussed energy and trade, which had been slow.", ["discussed: energy and trade ,"], "a clause ends it"],
  ["Energy and trade were discussed in Lima.", ["discussed: energy and trade"], "a passive has it before"],
  ["Tourism will also be reviewed.", ["discussed: tourism"], "what is to come"],
  ["She stressed that tourism is growing.", ["stressed: that tourism is growing"], "a clause is the object"],
  ["They agreed to widen trade and discussed visas.", ["agreed: widen trade and", "discussed: visas"], "act by act"],
  ["The minister will travel on to discuss border security.", ["discussed: border security"], "what a journey is for"],
])("%s (%s)", (text, expected) => {
  expect(objects(text)).toEqual(expected);
});

test.each([
  ["Trade grew last year.", "no act at all"],
  ["Their aim is strengthening trade.", "an aim is no act of speech"],
])("nothing in: %s (%s)", (text) => {
  expect(objects(text)).toEqual([]);
});
