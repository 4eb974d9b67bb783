import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { isLookedBackOn } from "./looked-back-on.ts";

const lookedBackOn = (text: string) => {
  const { annotated, events } = layersOf(text);
  return events.map((event) => isLookedBackOn(annotated, event));
};

test.each([
  "Following a meeting between President Ana Costa and President Petr Novak in May, envoys will travel.",
  "It builds on the talks between President Ana Costa and President Petr Novak.",
  "President Ana Costa last met with President Petr Novak in Geneva.",
])("a meeting looked back on: %s", (text) => {
  expect(lookedBackOn(text)).toContain(true);
});

test.each([
  "President Ana Costa met with President Petr Novak in Geneva.",
  "After his arrival, President Ana Costa held talks with President Petr Novak.",
  "Following the ceremony, the presidents met and a meeting with Speaker Gia Lomidze was held.",
])("a meeting of this report: %s", (text) => {
  expect(lookedBackOn(text)).not.toContain(true);
});
