/** What tells one document from another in its title: what it is about and between whom, not that it is an agreement. */

import { sideName } from "../../shared/in-words/names.ts";
import { stemOf } from "../likeness/stem.ts";
import { contentStems } from "./content-stems.ts";

const KINDS_OF_PAPERS = new Set(
  "agreement agreements memorandum memoranda understanding mou mous protocol treaty convention accord pact declaration arrangement arrangements contract draft bilateral new historic existing comprehensive several signed conclude signing number framework behalf took place today yesterday"
    .split(" ")
    .map(stemOf),
);

/** `sides`: codes of those between whom it is; that their names stand in a title tells nothing among their own documents. */
export function titleStems(title: string, sides: readonly string[] = []): string[] {
  const named = new Set(sides.flatMap((code) => contentStems(sideName(code))));
  return contentStems(title).filter((stem) => !KINDS_OF_PAPERS.has(stem) && !named.has(stem));
}
