/** One family of date expressions. A parser looks at one token and says whether an expression of its kind begins (or turns) there. */
import type { Found, Scan } from "./meaning.ts";

export interface DateParser {
  readonly id: string;
  /** The English it reads. */
  readonly summary: string;
  /** Normalised words it is called at; `numbers` calls it at every number, `glued` at words that end in a digit. */
  readonly at: { readonly words?: Iterable<string>; readonly numbers?: true; readonly glued?: true };
  /** Usually one; "4 and 7 May" are two. Empty where the words are no such expression. */
  find(scan: Scan, at: number): readonly Found[];
}

export const NONE: readonly Found[] = [];
