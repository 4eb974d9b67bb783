/**
 * Where the token ends that begins at an offset, told from the character codes: much quicker than an expression, and
 * the same (`token-end.test.ts` holds the two together). What plain letters do not settle is left to the expression.
 */

/** Must be asked of the expression. */
export const UNSETTLED = -1;
/** White space: no token begins here. */
export const SPACE = -2;

const DOT = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** End of the token at `at`, not reaching past `end`, or `SPACE`, or `UNSETTLED`. */
export function tokenEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordEnd(text, at, end);
  if (isDigit(code)) return numberEnd(text, at, end);
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  return code < 128 || isPlainSign(code) ? at + 1 : UNSETTLED;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  let code = at < end ? text.charCodeAt(at) : 0;
  // "U.S." or "S. Jaishankar".
  if (code === DOT && isUpper(text.charCodeAt(from))) return initialEnd(text, at, end);
  while (isLetter(code) || isDigit(code)) code = ++at < end ? text.charCodeAt(at) : 0;
  while (code === APOSTROPHE || code === CURLY_APOSTROPHE) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (isForeign(next)) return UNSETTLED;
    if (!isLetter(next)) return at;
    at += 2;
    code = at < end ? text.charCodeAt(at) : 0;
    while (isLetter(code)) code = ++at < end ? text.charCodeAt(at) : 0;
  }
  return isForeign(code) ? UNSETTLED : at;
}

/** The dot behind one capital: a capital and a dot after it make an abbreviation, anything else leaves the initial alone. */
function initialEnd(text: string, dot: number, end: number): number {
  const next = dot + 1 < end ? text.charCodeAt(dot + 1) : 0;
  return isForeign(next) || (isUpper(next) && dot + 2 < end && text.charCodeAt(dot + 2) === DOT) ? UNSETTLED : dot;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  let code = at < end ? text.charCodeAt(at) : 0;
  while (isDigit(code)) code = ++at < end ? text.charCodeAt(at) : 0;
  // "1,200.50", "12:43"
  while (code === DOT || code === 44 || code === 58) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (isForeign(next)) return UNSETTLED;
    if (!isDigit(next)) return at;
    at += 2;
    code = at < end ? text.charCodeAt(at) : 0;
    while (isDigit(code)) code = ++at < end ? text.charCodeAt(at) : 0;
  }
  if (isForeign(code)) return UNSETTLED;
  return at + 1 < end && isOrdinalEnding(code, text.charCodeAt(at + 1)) ? at + 2 : at;
}

/** "st", "nd", "rd", "th" */
function isOrdinalEnding(first: number, second: number): boolean {
  if (second === 100) return first === 110 || first === 114;
  return (first === 115 && second === 116) || (first === 116 && second === 104);
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Typographic dashes, quotation marks, the ellipsis: never part of a word. */
function isPlainSign(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** May be a letter, a mark, a number or white space of any kind. */
function isForeign(code: number): boolean {
  return code > 127 && !isPlainSign(code);
}
