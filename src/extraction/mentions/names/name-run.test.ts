import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

const namesIn = (text: string) => layersOf(text).mentions.flatMap(({ name }) => (name ? [name.text] : []));

test.each([
  { text: "Finance Minister Bill Price met Ms May Lund.", names: ["Bill Price", "May Lund"] },
  { text: "Finance Minister Will Holt met Justice Minister Grant Field.", names: ["Will Holt", "Grant Field"] },
  { text: "The Kenyan leader, Kamau arap Kirui, met President Ana Costa.", names: ["Kamau arap Kirui", "Ana Costa"] },
  { text: "The President Will Meet Envoys.", names: [] },
  { text: "The Treasury sent a bill. Prime Minister Ana Costa signed it.", names: ["Ana Costa"] },
  { text: "He met the Commander of the Northern Command and the Cabinet.", names: [] },
  { text: "We welcomed His Royal Highness Maha Rung and Her Majesty Silvia.", names: ["Maha Rung", "Silvia"] },
])("$text", ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});
