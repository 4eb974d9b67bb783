/**
 * Text → tokens with exact offsets.
 *
 * "Azerbaijan's" is two tokens, "Baku-Tbilisi-Kars" five, "U.S." one, "S. Jaishankar" three (the initial, its dot, the name).
 * A dash whose bytes were taken for letters ("two\u00e2\u0080\u0090day") is one token, and a dash.
 */
import type { Token } from "./token.ts";
import { SPACE, tokenEnd, UNSETTLED } from "./token-end.ts";
import { formAt } from "./word-form.ts";

const TOKEN =
  /(?:\p{Lu}\.){2,}(?:['’][sS](?![\p{L}\p{M}\p{N}]))?|\u00e2\u0080[\u0080-\u00bf]|\p{L}(?:(?!\u00e2\u0080)[\p{L}\p{M}\p{N}])*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[^\s]/uy;

/** Tokens of `text[start, end)`, offsets in `text`, added to `tokens` where there are some already. */
export function tokenize(text: string, start = 0, end = text.length, tokens: Token[] = []): Token[] {
  let slice: string | undefined;
  let spaced = true;
  let at = start;
  while (at < end) {
    let stop = tokenEnd(text, at, end);
    if (stop === UNSETTLED) {
      // The expression must not see what stands behind `end`.
      slice ??= start === 0 && end === text.length ? text : text.slice(start, end);
      TOKEN.lastIndex = at - start;
      stop = TOKEN.test(slice) ? TOKEN.lastIndex + start : SPACE;
    }
    if (stop === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const cut = endsPossessive(text, at, stop) ? stop - 2 : stop;
    push(tokens, text, at, cut, spaced);
    if (cut < stop) push(tokens, text, cut, stop, false);
    spaced = false;
    at = stop;
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, spaced: boolean): void {
  const { kind, text: written, norm, shape, word } = formAt(text, start, end);
  tokens.push({ kind, text: written, norm, shape, word, start, end, spaced });
}

/** "Azerbaijan's", "Baku’s": the last two characters are a token of their own. */
function endsPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  const last = text.charCodeAt(end - 1);
  if (last !== 115 && last !== 83) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === 39 || mark === 0x2019;
}
