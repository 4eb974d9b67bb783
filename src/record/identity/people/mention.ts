/** A mention: one report names somebody as taking part in a meeting, with the office and the side that it gives. */
import type { Rank } from "../../../shared/vocabulary.ts";
import type { Judged } from "../judged.ts";

export interface Mention {
  readonly name: string;
  readonly country: string | null;
  /** The report says so, and it was not worked out. */
  readonly countrySaid: boolean;
  readonly rank: Rank;
  readonly office: string | null;
  readonly officeSaid: boolean;
  /** The day of the meeting, else that of publication; null where neither is known. */
  readonly day: number | null;
  /** Of the report, and of its account of the meeting: numbers, equal for the same ones. */
  readonly document: number;
  readonly account: number;
  /** What people judged of it, and of the person whose it is. */
  readonly judged?: readonly Judged[];
  /** Entries of imported lists that give its name. */
  readonly listed?: readonly Listed[];
}

/** An entry of a list of people that somebody imported. */
export interface Listed {
  readonly entry: number;
  /** Name of the list. */
  readonly list: string;
}

/** What one side is called and has: states have two letters, bodies mostly more. */
export function isBody(code: string): boolean {
  return code.length !== 2 || code === "EU" || code === "UN";
}
