/**
 * What a record holds, as the formats of export take it: meetings, people, terms of office, reports and their statements, one after the
 * other. With filters, those of the meetings that were asked for; with a day, what was told by then.
 *
 * Held in memory is never more than keys: of meetings in order of time, of the people and reports of those that were chosen.
 */

import type { RecordStore } from "../../../record/store/record-store.ts";
import type { OfficeTerm } from "../../operations/find-offices.ts";
import type { PersonLine } from "../../operations/find-people.ts";
import { lastNumber } from "../../operations/inputs.ts";
import { type ExportFilters, isChoice } from "../filters.ts";
import { MeetingRows, type MeetingTold } from "./meeting-rows.ts";
import { type PersonTold, personRows } from "./person-rows.ts";
import { type Source, sourceOf, sourceRows, type Text, textRows } from "./source-rows.ts";
import { type EvidenceTold, evidenceRows, type StatementTold, statementRows } from "./statement-rows.ts";
import { termRows } from "./term-rows.ts";

/** Ids of the people, and keys of the texts with what they tell of, of some meetings. */
export interface Selection {
  readonly people: ReadonlySet<string>;
  /** By the key of a text: which of the meetings it tells of, by their number in it, has which id. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

export class RecordRows {
  readonly store: RecordStore;
  readonly filters: ExportFilters;
  /** The last day whose reports count, as a number; none where all do. */
  readonly asOf: number | undefined;
  readonly #meetings: MeetingRows;
  #selection: Selection | undefined;

  /** `store` should be within a transaction: rows of one moment are asked for at several. */
  constructor(store: RecordStore, filters: ExportFilters = {}) {
    this.store = store;
    this.filters = filters;
    this.asOf = lastNumber(filters.asOf);
    this.#meetings = new MeetingRows(store, filters, this.asOf);
  }

  /** Only some meetings were asked for. */
  get isChoice(): boolean {
    return isChoice(this.filters);
  }

  /** In order of time; those of no known day last. */
  meetings(): Generator<MeetingTold> {
    return this.#meetings.rows();
  }

  /** In order of their ids. */
  people(): Generator<PersonTold> {
    return personRows(this.store, this.asOf, this.isChoice ? this.selection().people : null);
  }

  /** Who held which office, by country and office in order of time, with those who are doubtful. */
  *terms(): Generator<OfficeTerm> {
    const people = this.isChoice ? this.selection().people : null;
    for (const term of termRows(this.store, this.asOf)) if (!people || people.has(term.holder.id)) yield term;
  }

  /** The text of each report that counts, in order of the documents' ids. */
  sources(): Generator<Source> {
    return sourceRows(this.store, this.asOf, this.isChoice ? this.selection().texts : null);
  }

  /** These texts alone, in the same order, for what is said in them. */
  texts(): Generator<Text> {
    return textRows(this.store, this.asOf, this.isChoice ? this.selection().texts : null);
  }

  /** The text of that key. */
  source(key: number): Source {
    return sourceOf(this.store, key);
  }

  /** In order of the text. */
  statements(text: Text): StatementTold[] {
    const chosen = this.#isAll ? null : (this.selection().texts.get(text.key) ?? NONE);
    return statementRows(this.store, text, { asOf: this.asOf, meetings: chosen, only: this.isChoice });
  }

  /** The words that these statements rest on, in their order. */
  evidence(text: Text): EvidenceTold[] {
    const all = evidenceRows(this.store, text);
    if (this.#isAll) return all;
    const told = new Set(this.statements(text).map(({ number }) => number));
    return all.filter(({ statement }) => told.has(statement));
  }

  get #isAll(): boolean {
    return !this.isChoice && this.asOf === undefined;
  }

  /** Of the meetings that were asked for, worked out once. */
  selection(): Selection {
    if (this.#selection) return this.#selection;
    const people = new Set<string>();
    const texts = new Map<number, Map<number, string>>();
    for (const { meeting, accounts } of this.meetings()) {
      for (const { person } of meeting.participants) if (person !== undefined) people.add(person);
      for (const { key, number } of accounts) {
        const told = texts.get(key) ?? new Map<number, string>();
        texts.set(key, told.set(number, meeting.id));
      }
    }
    return (this.#selection = { people, texts });
  }
}

const NONE: ReadonlyMap<number, string> = new Map();

export type { EvidenceTold, MeetingTold, OfficeTerm, PersonLine, PersonTold, Source, StatementTold, Text };
