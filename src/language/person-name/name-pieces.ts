/**
 * A name as written → its pieces: split at spaces, hyphens and the dots of initials; "Lavrov, Sergey" marked as family
 * name first; Chinese, Korean and Arabic split where those scripts leave no space.
 */
import { toLatin } from "./letters.ts";
import { nameWords } from "./name-words.ts";
import { BURMESE, burmeseSyllables } from "./syllables/burmese.ts";

const MAX_LENGTH = 200;
const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NOT_NAME = /[^\p{L}\p{M}\s.,'’ʼ‘`´\-‐‑–·/]+/gu;
const APOSTROPHES = /['’ʼ‘`´]/gu;
const PIECE = /[\p{L}\p{M}]+\.?|[-‐‑–]/gu;
const HAN = /^\p{Script=Han}{2,5}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

/** "عبدالله", as others write "عبد الله". */
const SERVANT_OF = /^عبدال(?=\p{L}{2})/u;

export function namePieces(name: string): { pieces: Piece[]; familyFirst: boolean } {
  const clean = name.slice(0, MAX_LENGTH).replace(UNPAIRED, " ").normalize("NFC").replace(NOT_NAME, " ");
  const text = inOrder(clean.replace(APOSTROPHES, ""));
  return { pieces: split(text), familyFirst: text.startsWith(FAMILY_FIRST) };
}

/** Marks that the writing itself put the family name first ("Lavrov, Sergey"). */
const FAMILY_FIRST = "\u0001";

/** "Lavrov, Sergey" keeps its order and is marked; "Marcos, Jr" only loses the comma. */
function inOrder(text: string): string {
  const at = text.indexOf(",");
  if (at === -1) return text;
  const before = text.slice(0, at).trim();
  const after = text
    .slice(at + 1)
    .replaceAll(",", " ")
    .trim();
  if (!before || !after || nameWords().suffixes.has(toLatin(after.split(/\s+/u)[0]!).text)) return `${before} ${after}`;
  return `${FAMILY_FIRST}${before} ${after}`;
}

export interface Piece {
  readonly text: string;
  readonly joined: boolean;
}

function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let joined = false;
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    const word = match[0];
    if (!/\p{L}/u.test(word)) {
      joined = match.index === end && end > 0;
      continue;
    }
    for (const [index, piece] of syllables(word).entries())
      pieces.push({ text: piece, joined: (joined && match.index === end + 1) || index > 1 });
    end = match.index + word.length;
    joined = false;
  }
  return pieces;
}

/** Chinese and Korean are written without spaces: the first syllable is the family name. Arabic writes its article on. */
function syllables(word: string): string[] {
  if (HAN.test(word) || HANGUL.test(word)) return [...word];
  if (BURMESE.test(word)) return burmeseSyllables(word);
  if (SERVANT_OF.test(word)) return ["عبد", ...syllables(word.slice(3))];
  if (ARABIC_ARTICLE.test(word)) return ["al", word.slice(2)];
  return [word];
}
