/** Codes of parties: two letters of ISO 3166 for states, more for bodies ("NATO"), and two for the European Union and the United Nations. */
const TWO_LETTERS = /^[A-Z]{2}$/u;
const BODIES_OF_TWO_LETTERS: ReadonlySet<string> = new Set(["EU", "UN"]);

export function isStateCode(code: string): boolean {
  return TWO_LETTERS.test(code) && !BODIES_OF_TWO_LETTERS.has(code);
}
