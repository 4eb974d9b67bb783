/** Whether the headline tells of what is to come: "Minister to visit Suva", "Leaders will meet"; not so "High Commissioner to Fiji meets". */
import { rememberFor } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";

const DETERMINER = new Set("the a an his her their its this that all both".split(" "));
/** Before "to" that leads to a place or a person. */
const TOWARDS = new Set(
  "visit visits trip trips travel travels journey tour ambassador commissioner envoy representative consul according due thanks ties back".split(
    " ",
  ),
);

export const headlineToCome = rememberFor((layers: Layers): boolean => {
  const { sentences, tokens } = layers.annotated;
  const title = sentences.find(({ blockKind }) => blockKind === "title");
  if (!title) return false;
  const named = new Set(
    [...layers.countries, ...layers.places, ...layers.mentions].flatMap(({ from, sentence }) =>
      sentence === title.index ? [from] : [],
    ),
  );
  for (let at = title.from; at < title.to; at++) {
    const { norm } = tokens[at]!;
    if (norm === "will") return true;
    if (norm !== "to" || named.has(at + 1) || TOWARDS.has(tokens[at - 1]?.norm ?? "")) continue;
    const next = tokens[at + 1];
    if (at + 1 < title.to && next?.kind === "word" && !DETERMINER.has(next.norm)) return true;
  }
  return false;
});
