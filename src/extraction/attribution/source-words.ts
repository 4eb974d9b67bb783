/** The words of `en/sources`, by class, compiled once for each set of lexicons. */
import { TokenSet } from "../../language/token-set.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";

export interface SourceWords {
  readonly ministry: ReadonlySet<string>;
  readonly mission: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly byItself: ReadonlySet<string>;
  readonly agency: ReadonlySet<string>;
  readonly nameWord: ReadonlySet<string>;
  readonly speaker: ReadonlySet<string>;
  readonly verb: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
  /** `verb` and `statement` together: what most words are not. */
  readonly cue: TokenSet;
  /** Fields of work of ministers. */
  readonly field: ReadonlySet<string>;
}

const compiled = new WeakMap<Lexicons, SourceWords>();

export function sourceWords(lexicons: Lexicons): SourceWords {
  let words = compiled.get(lexicons);
  if (!words) compiled.set(lexicons, (words = compile(lexicons)));
  return words;
}

function compile(lexicons: Lexicons): SourceWords {
  const sets = new Map<string, Set<string>>();
  for (const entry of lexicons.entries("word-set")) {
    const set = sets.get(entry.class) ?? new Set();
    sets.set(entry.class, set);
    for (const word of entry.words) set.add(word);
  }
  const of = (name: string): ReadonlySet<string> => sets.get(`source-${name}`) ?? new Set();
  return {
    ministry: of("ministry"),
    mission: of("mission"),
    body: of("body"),
    byItself: of("by-itself"),
    agency: of("agency"),
    nameWord: of("name-word"),
    speaker: of("speaker"),
    verb: of("verb"),
    statement: of("statement"),
    cue: new TokenSet([...of("verb"), ...of("statement")]),
    field: sets.get("portfolio") ?? new Set(),
  };
}
