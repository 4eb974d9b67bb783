export { compareNamePairs, type NamePair } from "./compare-name-pairs.ts";
export { compareNames, type NameComparison } from "./compare-names.ts";
export { type NamePart, type NameParts, nameParts } from "./name-parts.ts";
