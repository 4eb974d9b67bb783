/**
 * Reading the whole archive again, with the present rules and words and with the register that the record has learnt.
 *
 * In two rounds. In the first each latest text is read by itself, for what it attests of who holds which office; from that the register
 * is learnt. In the second all texts are read with the register. What was read with these very rules, words and register already is
 * passed over, so a run that was stopped is taken up by running it again, and one after new reports came costs the second round.
 *
 * A batch is written in one transaction, with the mark of what it was read with: a text has its old reading or its new one.
 */
import { availableParallelism } from "node:os";
import type { OwnWords } from "../../lexicons/own-words.ts";
import { markStale } from "../derived/stale.ts";
import { wordsFor } from "../imported/own-words.ts";
import type { Attested, KeptReading } from "../ingest/kept-reading.ts";
import { ReadingRows, type ReadWith } from "../ingest/reading-rows.ts";
import { lexiconsMark } from "../lexicons-mark.ts";
import { rulesMark } from "../rules-mark.ts";
import type { Statement } from "../statement.ts";
import type { RecordStore } from "../store/record-store.ts";
import { StoredStatements } from "../stored-statements.ts";
import { type Change, changesBetween } from "./compare-readings.ts";
import { type LearntRegister, learntRegister } from "./learnt-register.ts";
import { readInBatches, type TextRead } from "./read-in-batches.ts";
import { countTexts, type StoredText, storedTexts, type TextsWanted } from "./stored-texts.ts";
import { Tally } from "./tally.ts";

/** `learn`: what each text attests by itself. `read`: all texts with what was learnt. */
export type Round = "learn" | "read";

export interface RereadOptions {
  /** Folder with words of the user's own, besides those that the record keeps. */
  readonly lexicons?: string | undefined;
  /** How many threads read. Default: one for each processor. */
  readonly threads?: number | undefined;
  /** Read all texts, also those that were read with the same before. */
  readonly all?: boolean | undefined;
  /** Only tell what would change. */
  readonly dryRun?: boolean | undefined;
  /** A round begins, with so many texts. */
  readonly onRound?: (round: Round, texts: number) => void;
  /** A text is done: what was read of it is on the disk. */
  readonly onText?: () => void | Promise<void>;
  /** A text of which something else is read than before. */
  readonly onChanges?: (text: StoredText, changes: readonly Change[]) => void | Promise<void>;
  /** A text that a rule fails on, or that takes too long: what was read of it before stays. `name` is that of its document. */
  readonly onFailure?: (error: Error, name: string) => void;
}

export interface RereadSummary {
  /** Texts that were read with the register, every revision counted. */
  readonly read: number;
  /** Texts that had been read with the same before, and were passed over. */
  readonly current: number;
  /** Of those read, how many have other values now. */
  readonly changed: number;
  /** Of those read, how many have the same values on other words or grounds. */
  readonly regrounded: number;
  /** Of those read, values that the register settled. */
  readonly settled: number;
  readonly failed: number;
  readonly register: { readonly holders: number; readonly sides: number; readonly reports: number };
  /** What was found, lost and changed, by kind of thing and property: `person country`. */
  readonly properties: Readonly<Record<string, Counts>>;
  /** Texts that were read with other words of the user before. */
  readonly otherWords: number;
}

export interface Counts {
  readonly found: number;
  readonly lost: number;
  readonly changed: number;
}

/** @throws ChanceryError `record/busy`, `record/unwritten` ... when the record cannot be written to: what was done before is in it */
export async function reread(store: RecordStore, options: RereadOptions = {}): Promise<RereadSummary> {
  return new Reread(store, options).run();
}

class Reread {
  readonly #store: RecordStore;
  readonly #options: RereadOptions;
  readonly #rows: ReadingRows;
  readonly #stored: StoredStatements;
  readonly #rules: string;
  readonly #words: OwnWords;
  readonly #lexicons: string;
  readonly #tally = new Tally();
  /** Attested by texts that were read now, where nothing may be written. */
  readonly #fresh = new Map<number, readonly Attested[]>();

  constructor(store: RecordStore, options: RereadOptions) {
    this.#store = store;
    this.#options = options;
    this.#rows = new ReadingRows(store);
    this.#stored = new StoredStatements(store, "id");
    this.#words = wordsFor(store, options.lexicons);
    this.#rules = rulesMark(this.#words);
    this.#lexicons = lexiconsMark(this.#words);
  }

  async run(): Promise<RereadSummary> {
    const otherWords = this.#store
      .sql<{ count: number }>("select count(*) as count from reading where lexicons not in (?, 'standard')")
      .get(this.#lexicons)!.count;
    await this.#round("learn", { latest: true, but: this.#but("attested", this.#rules) }, null, (read) =>
      this.#keepAttested(read),
    );
    const register = learntRegister(this.#store, this.#fresh);
    const rules = `${this.#rules} ${register.mark}`;
    const readWith = { lexicons: this.#lexicons, rules };
    const all = countTexts(this.#store, { latest: false, but: null });
    const count = await this.#round("read", { latest: false, but: this.#but("rules", rules) }, register, (read) =>
      this.#keepReadings(read, readWith),
    );
    return { ...this.#tally.counts(), current: all - count, register: sizeOf(register), otherWords };
  }

  #but(column: "attested" | "rules", mark: string): TextsWanted["but"] {
    return this.#options.all ? null : { column, mark };
  }

  /** How many texts there were. */
  async #round(
    round: Round,
    wanted: TextsWanted,
    register: LearntRegister | null,
    take: (read: readonly TextRead[]) => void | Promise<void>,
  ): Promise<number> {
    const { threads = availableParallelism(), onRound } = this.#options;
    const count = countTexts(this.#store, wanted);
    onRound?.(round, count);
    const texts = storedTexts(this.#store, wanted);
    await readInBatches({ texts, count, words: this.#words, register, threads, take });
    return count;
  }

  async #keepAttested(read: readonly TextRead[]): Promise<void> {
    const attesting = read.flatMap(({ text, result: { attested } }) => (attested ? [{ text, attested }] : []));
    if (this.#options.dryRun) for (const { text, attested } of attesting) this.#fresh.set(text.revision, attested);
    else
      this.#store.transaction(() => {
        for (const { text, attested } of attesting) this.#rows.putAttested(text.revision, attested, this.#rules);
      });
    for (const _ of read) await this.#options.onText?.();
  }

  async #keepReadings(read: readonly TextRead[], readWith: ReadWith): Promise<void> {
    const told: { text: StoredText; changes: Change[] }[] = [];
    const keep = () => {
      for (const { text, result } of read) {
        if (!result.read) continue;
        const changes = this.#keepOne(text, result.read, readWith);
        if (changes) told.push({ text, changes });
      }
    };
    if (this.#options.dryRun) keep();
    else this.#store.transaction(keep);
    for (const { text, result } of read) {
      if (result.read) this.#tally.read(result.read);
      else this.#fail(result.fault ?? new Error("nothing came back"), text.name);
      await this.#options.onText?.();
    }
    for (const { text, changes } of told) {
      this.#tally.changed(changes);
      await this.#options.onChanges?.(text, changes);
    }
  }

  /** Null where the same is read as before. */
  #keepOne({ revision, document }: StoredText, read: KeptReading, readWith: ReadWith): Change[] | null {
    const before = this.#stored.of(revision);
    const dry = this.#options.dryRun === true;
    if (isSame(before, read.statements) && this.#notes.get(revision)!.notes === JSON.stringify(read.notes)) {
      const same = this.#rows.hasPassages(revision, read);
      if (!dry) this.#rows.confirm(revision, read, readWith);
      return same ? null : [];
    }
    if (!dry) {
      this.#rows.replace(revision, read, readWith);
      markStale(this.#store, "document", document);
    }
    return changesBetween(before, read.statements);
  }

  get #notes() {
    return this.#store.sql<{ notes: string }>("select notes from reading where revision = ?");
  }

  #fail(error: Error, name: string): void {
    this.#tally.failed();
    this.#options.onFailure?.(error, name);
  }
}

function isSame(before: readonly Statement[], after: readonly Statement[]): boolean {
  return before.length === after.length && before.every((one, index) => inOrder(one) === inOrder(after[index]!));
}

function inOrder({ subject, property, value, basis, because, reports = [], evidence }: Statement): string {
  const words = evidence.map(({ field = "text", start, end, quote, rule }) => [field, start, end, quote, rule]);
  return JSON.stringify([subject, property, value, basis, because, reports, words]);
}

function sizeOf({ entries }: LearntRegister): RereadSummary["register"] {
  return {
    holders: entries.length,
    sides: new Set(entries.map(({ country }) => country)).size,
    reports: new Set(entries.flatMap(({ reports }) => reports.map(({ id }) => id))).size,
  };
}
