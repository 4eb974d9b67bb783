/**
 * Blocks → sentences. A block is never crossed; an abbreviation, an initial or a day in a dateline does not end a sentence.
 */
import type { Document } from "../documents/document.ts";
import { type IsWord, isTornThroughout, mendTorn } from "./mend-torn.ts";
import type { Sentence, Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** Written with a dot and followed by more of the same sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof hon rev fr sr st gen lt col maj capt cdr adm brig sgt gov sen rep pres amb min dep asst dir sec no nos art para vol vs etc approx est dept govt jan feb mar apr jun jul aug ven adm ret rtd retd messrs sens reps sept sep oct nov dec mt ft jr eng engr ing lic msgr mgr cllr supt insp cmdr ts kh zh sh yu ya smt shri mme mlle dra sra dipl".split(
    " ",
  ),
);
/** Words that open a sentence after "U.S." or "Jr.", where a capital alone does not tell. */
const OPENERS = new Set(
  "the a an he she they it we i in on at after before during while when as but and both this that these those his her their its also further furthermore meanwhile however earlier later mr ms mrs".split(
    " ",
  ),
);
/** "at 10 a.m. Friday", "at 9 p.m. GMT": the sentence goes on. */
const BEHIND_HOUR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday gmt utc est edt cet ist local eastern moscow today tomorrow".split(
    " ",
  ),
);
const ENDS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]"]);
const OPENING = new Set(['"', "“", "‘", "«", "(", "[", "'", "•", "-"]);

/** So much of a text is looked at to tell whether a scan tore it. */
const SAMPLE = 6000;

export interface Segmented {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Tokens and sentences of a document's content, datelines and footers left out of the sentences. `isWord` tells words of the
 * language: with it, words that a scan tore are mended.
 */
export function segment(document: Document, isWord?: IsWord): Segmented {
  const tokens: Token[] = [];
  const throughout =
    isWord !== undefined && isTornThroughout(document.content, Math.min(SAMPLE, document.content.length));
  const sentences: Sentence[] = [];
  let lineEnd = -1;
  document.blocks.forEach((block, blockIndex) => {
    const base = tokens.length;
    tokenize(document.content, block.proseStart, block.end, tokens);
    if (lineEnd < block.proseStart) lineEnd = lineEndFrom(document.content, block.proseStart);
    // Words of a text that is whole are torn at the ends of lines alone.
    if (isWord && (throughout || lineEnd < block.end)) mendTorn(document.content, tokens, base, isWord, throughout);
    if (tokens.length === base) return;
    let from = base;
    for (let index = base; index < tokens.length; index++) {
      const last = endOfSentence(tokens, index, tokens.length);
      if (last === -1) continue;
      push(from, last + 1);
      from = last + 1;
      index = last;
    }
    if (from < tokens.length) push(from, tokens.length);

    function push(first: number, end: number): void {
      sentences.push({
        index: sentences.length,
        from: first,
        to: end,
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        block: blockIndex,
        blockKind: block.kind,
      });
    }
  });
  return { tokens, sentences };
}

function lineEndFrom(content: string, from: number): number {
  const at = content.indexOf("\n", from);
  return at < 0 ? content.length : at;
}

/** Index of the last token of the sentence that ends at `index` (closing quotes included), or -1. */
function endOfSentence(tokens: readonly Token[], index: number, length: number): number {
  const token = tokens[index]!;
  const dotted = token.kind === "word" && token.text.endsWith(".");
  if (!dotted && (token.kind !== "punct" || !ENDS.has(token.text))) return -1;
  let last = index;
  while (
    last + 1 < length &&
    !tokens[last + 1]!.spaced &&
    (CLOSERS.has(tokens[last + 1]!.text) || ENDS.has(tokens[last + 1]!.text))
  )
    last++;
  const next = tokens[last + 1];
  if (!next) return last;
  if (!next.spaced) return -1;
  let head = next;
  for (let i = last + 1; i < length && OPENING.has(head.text); i++) head = tokens[i + 1] ?? head;
  const capital = head.kind === "word" && head.shape !== "lower";
  if (dotted && token.norm === "he") return -1; // "H.E. Mrs. X"
  if (dotted) return capital && OPENERS.has(head.norm) && head === next ? last : -1;
  if (token.text === ".") {
    const before = tokens[index - 1];
    // "Brigadier (Retd.) X": brackets around one shortened word.
    if (
      last === index + 1 &&
      tokens[last]!.text === ")" &&
      tokens[index - 2]?.text === "(" &&
      ABBREVIATIONS.has(before!.norm)
    )
      return -1;
    if (before && !token.spaced && before.kind === "word" && last === index) {
      if (before.shape === "initial") return -1;
      if (before.norm === "m" && tokens[index - 2]?.text === "." && BEHIND_HOUR.has(head.norm)) return -1;
      if (before.norm === "jr" || before.norm === "sr") return capital && OPENERS.has(head.norm) ? last : -1;
      if (ABBREVIATIONS.has(before.norm) && before.norm !== "no") return -1;
      if (before.norm === "no" && head.kind === "number") return -1;
    }
  }
  if (capital || head.kind === "number" || OPENING.has(next.text)) return last;
  return -1;
}
