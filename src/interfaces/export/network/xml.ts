/** Text as XML may hold it: what it has signs for is written with them, and what it has no place for is left out. */
export function xmlOf(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NOT_IN_XML, "\u{FFFD}")
    .replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign]!)
    .replaceAll(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

// XML 1.0: Char.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
