import { cslOf } from "../../brief/references.ts";
import { type Chunk, oneFile } from "../format.ts";
import { referencesIn } from "./references-in.ts";

/** An item a line. */
export const writeCslJson = oneFile(".csl.json", function* (rows, lost): Generator<Chunk> {
  let divider = "[\n";
  for (const reference of referencesIn(rows, lost)) {
    yield `${divider}${JSON.stringify(cslOf(reference))}`;
    divider = ",\n";
  }
  yield divider === "[\n" ? "[]\n" : "\n]\n";
});
