/** How many columns of a terminal a text takes: marks none, East Asian and emoji two, everything else one. */

const INVISIBLE = /^[\p{M}\p{Cf}\u{1160}-\u{11FF}]$/u;
const WIDE =
  /^[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{33FF}\u{3400}-\u{4DBF}\u{4E00}-\u{A4CF}\u{A960}-\u{A97C}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
/** Nothing outside printable ASCII: one column a character. */
const PLAIN = /^[ -~]*$/u;

export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** `text` in pieces of at most `columns` columns, for words that no line can hold. */
export function chop(text: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  for (const character of text) {
    const more = widthOfCharacter(character);
    if (width + more > columns && piece !== "") {
      pieces.push(piece);
      piece = "";
      width = 0;
    }
    piece += character;
    width += more;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** Controls, escapes and changes of writing direction: what a report could use to disturb a terminal. */
const UNPRINTABLE = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]+/gu;
const SPACES = /[^\S\u{A0}]+/gu;

/** Text of a report as it may be shown: on one line, without anything that a terminal would obey. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, " ").replace(SPACES, " ").trim();
}

/** The same for a part of a text that others stand beside: the spaces at its ends tell words apart and stay. */
export function flat(text: string): string {
  const [before, after] = [/^\s/u.test(text) ? " " : "", /\s$/u.test(text) ? " " : ""];
  const words = printable(text);
  return words === "" ? before || after : before + words + after;
}
