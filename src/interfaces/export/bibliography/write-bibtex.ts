import { bibtexOf } from "../../brief/references.ts";
import { type Chunk, oneFile } from "../format.ts";
import { referencesIn } from "./references-in.ts";

export const writeBibtex = oneFile(".bib", function* (rows, lost): Generator<Chunk> {
  for (const reference of referencesIn(rows, lost)) yield `${bibtexOf(reference)}\n`;
});
