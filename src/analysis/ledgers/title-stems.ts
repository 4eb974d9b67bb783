/** What tells one document from another in its title: what it is about and between whom, not that it is an agreement. */

import { stemOf } from "../likeness/stem.ts";
import { contentStems } from "./content-stems.ts";

const KINDS_OF_PAPERS = new Set(
  "agreement agreements memorandum memoranda understanding mou mous protocol treaty convention accord pact declaration arrangement arrangements contract draft bilateral new historic existing comprehensive several signed conclude signing number framework"
    .split(" ")
    .map(stemOf),
);

export function titleStems(title: string): string[] {
  const stems = contentStems(title);
  const own = stems.filter((stem) => !KINDS_OF_PAPERS.has(stem));
  return own.length > 0 ? own : [];
}
