/**
 * Words of reports for a model's eyes: data, told apart from everything else by marks that no report can write itself.
 *
 * A quotation is a line of its own behind `| `; a name, a title, a subject within a line stands between ‹ and ›. Whatever a report has in
 * it, it stays on its line and within its marks, and what would not be seen, or would be obeyed by a terminal, is shown by its number.
 */

/** Where a line would end, or text be set apart. */
const BREAKS = /[\s\u{85}\u{2028}\u{2029}]+/gu;
/** Joiners that words of some scripts have within them; elsewhere they hide things. */
const JOINERS = /(?<=[\p{L}\p{M}])[\u{200C}\u{200D}](?=\p{L})/gu;
/** Between letters they stay, as characters of private use until everything else was looked at. */
const KEPT = { "\u{200C}": "\u{E00C}", "\u{200D}": "\u{E00D}" } as const;
/** Unseen and without meaning here: soft hyphens and what chooses between pictures. */
const DROPPED = /\p{Variation_Selector}|\u{AD}/gu;
/** Unseen: controls, marks of direction, tags, private use, what is not assigned. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const MARKS = /[‹›]/gu;

/** On one line, with nothing in it that is not seen. */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u{E00C}\u{E00D}]/gu, "")
    .replace(BREAKS, " ")
    .replace(DROPPED, "")
    .replace(JOINERS, (joiner) => KEPT[joiner as keyof typeof KEPT])
    .replace(UNSEEN, (character) => (/[\u{E00C}\u{E00D}]/u.test(character) ? character : numbered(character)))
    .replaceAll(KEPT["\u{200C}"], "\u{200C}")
    .replaceAll(KEPT["\u{200D}"], "\u{200D}")
    .trim();
}

function numbered(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

const QUOTE = 700;
const WITHIN = 160;

/** A quotation: a line of its own. */
export function quotation(text: string, most = QUOTE): string {
  return `| ${cut(harmless(text), most)}`;
}

/** A report's words within a line. */
export function said(text: string, most = WITHIN): string {
  return `‹${cut(harmless(text).replace(MARKS, "'"), most)}›`;
}

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}… (${text.length - most} characters more)`;
}

const ADDRESS = 300;

/** Only what is an address, written so that nothing else can be in it; null for everything else. */
export function link(url: string | null | undefined): string | null {
  if (!url) return null;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (!/^https?:$/u.test(address.protocol) || address.username !== "" || address.href.length > ADDRESS) return null;
  return `<${address.href.replace(/[^\x21-\x3b\x3d\x3f-\x7e]/gu, encodeURIComponent)}>`;
}
