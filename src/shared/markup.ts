/** Words of others written so that HTML and XML take them for nothing but letters: the one table of signs, for all that is written. */
const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Known to HTML and XML alike, unlike &apos;.
  "'": "&#39;",
};

/** For the content of an element and for an attribute between quotation marks of either kind. */
export function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign]!);
}

/** For the content of an element alone: quotation marks stay as they are. */
export function contentOf(text: string): string {
  return text.replaceAll(/[&<>]/gu, (sign) => SIGNS[sign]!);
}

/** The same for XML: what it has no place for is replaced, and what an attribute would lose of its white space is kept by number. */
export function xmlOf(text: string): string {
  return htmlOf(text.toWellFormed().replaceAll(NOT_IN_XML, "\u{FFFD}")).replaceAll(
    /[\t\n\r]/gu,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

/** XML 1.0: all that is no `Char`. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
