/** Words of the user's own, kept in the record: every process that reads into it reads with them, and whoever is given the file has them, too. */
import { compileText } from "../../lexicons/compile.ts";
import type { OwnWords, WordFile } from "../../lexicons/own-words.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface KeptWordFile extends WordFile {
  /** When it came: ISO date-time, UTC. */
  readonly at: string;
}

/** In the order of their names. */
export function keptWords(store: RecordStore): KeptWordFile[] {
  return store.sql<KeptWordFile>("select name, text, at from own_words order by name").all();
}

/** What a record is read into with: the words that it keeps, and those of a folder besides. */
export function wordsFor(store: RecordStore, folder?: string): OwnWords {
  return { files: keptWords(store), folder };
}

export interface KeptWords {
  /** Names of files, by what became of them. */
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly known: readonly string[];
}

/** A file of a name that is there takes its place. All are kept or none. @throws ChanceryError `lexicon/invalid`, `record/...` */
export function keepWords(store: RecordStore, files: readonly WordFile[], at: string): KeptWords {
  for (const { name, text } of files) compileText(text, name);
  const fates = { new: [] as string[], changed: [] as string[], known: [] as string[] };
  return store.transaction(() => {
    const before = new Map(keptWords(store).map(({ name, text }) => [name, text]));
    for (const { name, text } of files) {
      if (before.get(name) === text) {
        fates.known.push(name);
        continue;
      }
      fates[before.has(name) ? "changed" : "new"].push(name);
      store.sql("insert or replace into own_words (name, text, at) values (?, ?, ?)").run(name, text, at);
    }
    return fates;
  });
}

/** A file of another record. Where one of that name is there, it stays. */
export function putWords(store: RecordStore, { name, text, at }: KeptWordFile): void {
  store
    .sql("insert into own_words (name, text, at) values (?, ?, ?) on conflict (name) do nothing")
    .run(name, text, at);
}

/** Whether there was such a file. */
export function removeWords(store: RecordStore, name: string): boolean {
  return store.transaction(() => {
    const there = store.sql("select 1 from own_words where name = ?").get(name) !== undefined;
    store.sql("delete from own_words where name = ?").run(name);
    return there;
  });
}
