/** Words of reports as they may be shown: on one line, and without what would turn the order of what stands around them, or is no text. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(OBEYED, "\u{FFFD}")
    .replaceAll(/[^\S\u{A0}]+/gu, " ");
}

/** Control characters but white space, and those that override the direction of writing. */
const OBEYED = /[^\P{Cc}\s]|[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FFFE}\u{FFFF}]/gu;
