/** Takes a spreadsheet, a list or a file of words out again: nothing is worked out from it, or read with it, any more. */
import { z } from "zod";
import { derive } from "../../record/derived/derive.ts";
import { removeSource } from "../../record/imported/imported-sources.ts";
import { removeWords } from "../../record/imported/own-words.ts";
import { change } from "./change.ts";

export interface ImportRemoved {
  readonly source: string;
  readonly kind: "rows" | "words";
  /** Rows that count no more; of words none, since reports keep what was read of them until they are read again. */
  readonly gone: number;
}

export const removeImport = change({
  name: "remove-import",
  summary: "Takes a spreadsheet, a list or a file of words out again; imported again, it is back.",
  input: z.strictObject({
    source: z.string().min(1).max(300).describe("What it is called as a source: Desk list. imports tells all of them."),
  }),
  answer(store, { source }): ImportRemoved {
    if (removeWords(store, source)) return { source, kind: "words", gone: 0 };
    const gone = removeSource(store, source);
    derive(store);
    return { source, kind: "rows", gone };
  },
});
