/**
 * Meetings at which something might have been said: at a level at which it was, and with an account by somebody who tells such
 * things and tells as much. That a phrase is missing from a short note of an agency means nothing.
 */
import type { MeetingTold } from "../history.ts";
import { voiceOf } from "./sayings.ts";

/** Who meets, coarsely: leaders take up one another's formulas, and ambassadors need not. */
const TABLES = ["leaders", "ministers", "others"] as const;

export interface SaidAt {
  /** Number of the meeting in the order of time. */
  readonly at: number;
  readonly voice: string;
}

/** An account tells as much where it has at least that part of the passages that those have which say it. */
const AS_FULL = 0.5;
const SILENT = -1;

/** Asked for each formula of a history, so that a meeting is a number in a row. */
export class Comparable {
  readonly #tables: Uint8Array;
  /** Of each voice, by meeting: the passages of its fullest account. */
  readonly #fullness = new Map<string, Int32Array>();

  constructor(meetings: readonly MeetingTold[]) {
    this.#tables = Uint8Array.from(meetings, ({ meeting }) => tableOf(meeting.level));
    for (const [at, { accounts }] of meetings.entries()) {
      for (const account of accounts) {
        const voice = voiceOf(account);
        let by = this.#fullness.get(voice);
        if (!by) this.#fullness.set(voice, (by = new Int32Array(meetings.length).fill(SILENT)));
        const full = account.passages.reduce((sum, { kind }) => sum + (kind === "substance" ? 1 : 0), 0);
        by[at] = Math.max(by[at]!, full);
      }
    }
  }

  /** Numbers of the meetings comparable with those at which it was said, these included; in order of time. */
  with(said: readonly SaidAt[]): number[] {
    const tables = new Uint8Array(TABLES.length);
    const own = new Uint8Array(this.#tables.length);
    const fullness = new Map<string, number[]>();
    for (const { at, voice } of said) {
      tables[this.#tables[at]!] = own[at] = 1;
      const known = fullness.get(voice);
      if (known) known.push(this.#fullness.get(voice)![at]!);
      else fullness.set(voice, [this.#fullness.get(voice)![at]!]);
    }
    for (const [voice, each] of fullness) {
      const by = this.#fullness.get(voice)!;
      const least = AS_FULL * median(each);
      for (let at = 0; at < own.length; at++) if (by[at]! >= least && tables[this.#tables[at]!] === 1) own[at] = 1;
    }
    const numbers: number[] = [];
    for (let at = 0; at < own.length; at++) if (own[at] === 1) numbers.push(at);
    return numbers;
  }
}

function tableOf(level: MeetingTold["meeting"]["level"]): number {
  if (level === "head-of-state" || level === "head-of-government") return TABLES.indexOf("leaders");
  if (level === "deputy-head-of-government" || level === "foreign-minister" || level === "minister")
    return TABLES.indexOf("ministers");
  return TABLES.indexOf("others");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
