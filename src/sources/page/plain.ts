/** The characters of a page as a person sees them: invisible ones are left out, every space is a space. */
import { Parser } from "htmlparser2";
import { repairCharacters } from "../decode-text.ts";

/** Soft hyphens, zero-width spaces and joiners of words, marks of byte order. */
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
const CONTROLS = /[^\P{Cc}\t\n\f\r]/gu;
/** No-break spaces, and those of printers. */
const SPACES = /[\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}]/gu;
const WHITE = /[ \t\n\r\f]+/gu;
const ODD = /[^\u{20}-\u{7E}\n]/u;

/** Without what cannot be seen; breaks of lines stay. */
export function visible(text: string): string {
  if (!ODD.test(text)) return text;
  return repairCharacters(text).replace(INVISIBLE, "").replace(SPACES, " ").replace(CONTROLS, "");
}

/** On one line, with single spaces. */
export function plain(text: string): string {
  return visible(text).replace(WHITE, " ").trim();
}

const ENTITY = /&[#\p{L}\p{N}]{2,10};/u;

/** The same of words that are escaped once more than they need be, as in the JSON-LD of many pages: "Talks &amp; tea". */
export function unescaped(text: string): string {
  if (!ENTITY.test(text)) return plain(text);
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) }, { decodeEntities: true });
  parser.end(text);
  return plain(pieces.join(""));
}
