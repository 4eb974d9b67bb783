/** The typed view of all lexicons that language and extraction work with. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TokenSet } from "../language/token-set.ts";
import { enter } from "../language/vocabulary.ts";
import { alike } from "./alike.ts";
import type { CompiledLexicon } from "./compile.ts";
import { type EntryOf, KINDS, type KindName, type LexiconHit } from "./kinds.ts";
import { compileOwn, type OwnWords } from "./own-words.ts";
import { PhraseTrie } from "./phrase-trie.ts";

/** `data/compiled` beside `src` or `dist`. */
const COMPILED = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "compiled");

/** All words that the reader knows, of all lexicons that were loaded; made by `loadLexicons`. */
export class Lexicons {
  /** All phrases of all lexicons. */
  readonly trie = new PhraseTrie<LexiconHit>();
  readonly #entries = new Map<string, unknown[]>();
  readonly #wordSets = new Map<string, Set<string>>();
  readonly #tokenSets = new Map<string, TokenSet>();

  constructor(files: readonly CompiledLexicon[]) {
    for (const file of files) {
      const kind = KINDS.find((known) => known.kind === file.kind);
      if (!kind) continue;
      const list = this.#entries.get(file.kind) ?? [];
      this.#entries.set(file.kind, list);
      for (const entry of alike(file.entries as readonly object[], Object.keys(kind.entry.shape))) {
        list.push(entry);
        for (const phrase of kind.phrases(entry as never)) {
          const hit = {
            kind: kind.kind,
            entry,
            form: phrase.form ?? "name",
            weak: phrase.weak ?? false,
            lexicon: file.lexicon,
          };
          this.trie.add(phrase.text, hit as LexiconHit, phrase.cased);
        }
      }
    }
    for (const { class: name, words } of this.entries("word-set")) {
      const set = this.#wordSets.get(name) ?? new Set<string>();
      this.#wordSets.set(name, set);
      for (const word of words) {
        set.add(word);
        // So that a `TokenSet` of them, made when it is first asked for, knows tokens that were there before it.
        enter(word);
      }
    }
  }

  /** The words of a class of word set, as normalised tokens; empty for a class that no lexicon has. */
  wordSet(name: string): ReadonlySet<string> {
    return this.#wordSets.get(name) ?? EMPTY;
  }

  /** The same, to be asked of tokens. */
  tokenSet(name: string): TokenSet {
    let set = this.#tokenSets.get(name);
    if (!set) this.#tokenSets.set(name, (set = new TokenSet(this.wordSet(name))));
    return set;
  }

  /** Entries of a kind as its files have them, in their order. */
  entries<K extends KindName>(kind: K): readonly EntryOf<K>[] {
    return (this.#entries.get(kind) ?? []) as EntryOf<K>[];
  }
}

const EMPTY: ReadonlySet<string> = new Set();

let standard: Lexicons | undefined;

/** The lexicons that come with Chancery, and a user's own (YAML) on top. @throws ChanceryError `lexicon/invalid`, `lexicon/not-found` */
export function loadLexicons(own: OwnWords = {}): Lexicons {
  const compiled = compileOwn(own);
  if (compiled.length === 0) return (standard ??= new Lexicons(readCompiled()));
  return new Lexicons([...readCompiled(), ...compiled]);
}

/** Only those lexicons that are needed where nothing is read: loading all takes longer than most answers. */
export function loadSomeLexicons(names: readonly string[]): Lexicons {
  const files = names.map((name) => name.replaceAll("/", "-"));
  return new Lexicons(readCompiled((file) => files.some((name) => file.startsWith(name))));
}

function readCompiled(wanted: (file: string) => boolean = () => true): CompiledLexicon[] {
  return readdirSync(COMPILED)
    .filter((name) => name.endsWith(".json") && wanted(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(COMPILED, name), "utf8")) as CompiledLexicon);
}
