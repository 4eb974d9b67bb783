/** The document with its first layers: tokens, sentences, and every lexicon phrase found in it. Later layers read this and add. */
import type { Document } from "../documents/document.ts";
import { segment } from "../language/split-sentences.ts";
import type { Sentence, Token } from "../language/token.ts";
import { numberOf } from "../language/vocabulary.ts";
import type { LexiconHit } from "../lexicons/kinds.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { PhraseHit } from "../lexicons/phrase-trie.ts";
import { withTownDateline } from "./town-dateline.ts";

export interface Annotated {
  readonly document: Document;
  readonly lexicons: Lexicons;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Every phrase of every lexicon, by first token, shorter before longer; phrases never cross a sentence. */
  readonly hits: readonly PhraseHit<LexiconHit>[];
}

export function annotate(given: Document, lexicons: Lexicons): Annotated {
  const document = withTownDateline(given, lexicons);
  const common = lexicons.wordSet("common");
  const { tokens, sentences } = segment(document, (norm) => common.has(norm) || numberOf(norm) > 0);
  const hits: PhraseHit<LexiconHit>[] = [];
  for (const sentence of sentences) lexicons.trie.scan(tokens, sentence.from, sentence.to, hits);
  return { document, lexicons, tokens, sentences, hits };
}
