import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { leadsLegislators } from "./leads-legislators.ts";

test.each([
  ["Ana Soto, Chair of the Committee on Foreign Affairs of the Senate, spoke.", true],
  ["Chairman of the Foreign Relations Committee Jan Novak spoke.", true],
  ["Head of the Chile-Latvia Friendship Group Ana Soto spoke.", true],
  ["Chairman of the State Committee on Foreign Investment Jan Novak spoke.", false],
  ["Chairman of the Customs Committee Jan Novak spoke.", false],
  ["Head of the Foreign Affairs Department Jan Novak spoke.", false],
])("%s %s", (text, expected) => {
  const layers = layersOf(text);
  const [mention] = layers.mentions.filter(({ name }) => name !== null);
  expect(leadsLegislators(layers, mention!, mention!.offices[0]!)).toBe(expected);
});
