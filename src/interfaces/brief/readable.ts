/** Words of reports as they may be shown: on one line, and without what would turn the order of what stands around them, or is no text. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(OBEYED, "\u{FFFD}")
    .replaceAll(/[^\S\u{A0}]+/gu, " ");
}

/** Control characters but white space, and those that override the direction of writing. */
const OBEYED = /[^\P{Cc}\s]|[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FFFE}\u{FFFF}]/gu;

/** What of an address is shown on paper: an address of three lines says no more to a reader, and the link has all of it. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./u, "");
  } catch {
    return readable(url);
  }
}
