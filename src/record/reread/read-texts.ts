/** Texts of a record → what is read of them: by themselves, for what they attest, or with a register. Pure: it runs in any thread. */
import type { DocumentSpec } from "../../documents/document.ts";
import type { KnownHolders } from "../../extraction/register/register.ts";
import { type Lexicons, loadLexicons } from "../../lexicons/lexicons.ts";
import type { OwnWords } from "../../lexicons/own-words.ts";
import { type Attested, attestedBy, type KeptReading, keptOf } from "../ingest/kept-reading.ts";
import { readDocuments } from "../ingest/read-documents.ts";

/** With what texts are read; without a register each is asked only what it attests. */
export interface TextReaderOptions {
  readonly words: OwnWords;
  readonly register: KnownHolders | null;
}

export type TextResult =
  | { readonly attested: readonly Attested[]; readonly read?: undefined; readonly fault?: undefined }
  | { readonly read: KeptReading; readonly attested?: undefined; readonly fault?: undefined }
  | { readonly fault: Error; readonly attested?: undefined; readonly read?: undefined };

export class TextReader {
  readonly #lexicons: Lexicons;
  readonly #register: KnownHolders | null;

  constructor({ words, register }: TextReaderOptions) {
    this.#lexicons = loadLexicons(words);
    this.#register = register;
  }

  read(texts: readonly DocumentSpec[]): TextResult[] {
    const register = this.#register;
    const known = register && { register, nameHolders: true };
    return readDocuments(texts, { lexicons: this.#lexicons, ...known }).map(({ reading, fault }) => {
      if (!reading) return { fault };
      return register ? { read: keptOf(reading, this.#lexicons) } : { attested: attestedBy(reading) };
    });
  }
}
