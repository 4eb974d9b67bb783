/** Tokens and sentences: flat arrays over a document's content; sentences point into the tokens by index. */
import type { BlockKind } from "../documents/document.ts";
import type { Span } from "../documents/span.ts";

export type TokenKind = "word" | "number" | "punct";

/** `capital`: first letter upper ("Baku"); `upper`: all upper, two letters or more ("BAKU", "U.S."); `initial`: one capital letter. */
export type TokenShape = "lower" | "capital" | "upper" | "initial" | "mixed" | "none";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, typographic apostrophes straightened, dots of abbreviations dropped: "U.S." is "us". */
  readonly norm: string;
  readonly shape: TokenShape;
  /** Number of `norm` among the words that lexicons' phrases are made of; 0 for any other word. */
  readonly word: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  /** Index of the sentence in the document. */
  readonly index: number;
  /** Tokens `[from, to)` of the document. */
  readonly from: number;
  readonly to: number;
  /** Index of the block (paragraph) it stands in. */
  readonly block: number;
  readonly blockKind: BlockKind;
}
