export { compareNames, type NameComparison } from "./compare-names.ts";
export { nameParts } from "./name-parts.ts";
