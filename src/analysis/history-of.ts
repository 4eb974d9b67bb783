/** The record → the history of some sides: their meetings, the accounts of each, and the passages of each account. */
import type { Meeting, MeetingAccount } from "../record/identity/meeting.ts";
import type { Prepared, RecordStore } from "../record/store/record-store.ts";
import { type PassageRow, valuesOf } from "../record/stored-passages.ts";
import type { AccountTold, History, MeetingTold, Passage } from "./history.ts";
import { type AccountPlace, type MeetingsQuestion, meetingsTold } from "./meetings-told.ts";

/** What is asked of a record: `only` leaves out meetings before their reports are looked at. */
export interface HistoryQuestion extends Omit<MeetingsQuestion, "sides"> {
  /** Codes of sides that all took part; at least one. */
  readonly sides: readonly string[];
  /** Only meetings with these ids. */
  readonly meetings?: readonly string[] | undefined;
}

/** Readers that knew no passages. */
const WITHOUT_PASSAGES: ReadonlySet<string> = new Set(["chancery-reader/0.1.0"]);

export function historyOf(store: RecordStore, { sides, meetings: ids, only, ...when }: HistoryQuestion): History {
  const wanted = ids && new Set(ids);
  const { meetings, undated, places } = meetingsTold(store, {
    ...when,
    sides: sides as [string, ...string[]],
    only: (meeting) => (!wanted || wanted.has(meeting.id)) && (!only || only(meeting)),
  });
  const accounts = new Accounts(store, places);
  const told = (meeting: Meeting): MeetingTold => ({ meeting, accounts: accounts.of(meeting) });
  const history = { sides: [...new Set(sides)].sort(), meetings: meetings.map(told), undated: undated.map(told) };
  return accounts.unread > 0 ? { ...history, unread: accounts.unread } : history;
}

interface Report {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly side: string | null;
  readonly reader: string;
}

class Accounts {
  unread = 0;
  readonly #places: ReadonlyMap<string, AccountPlace>;
  readonly #report: Prepared<Report>;
  readonly #passages: Prepared<Omit<PassageRow, "rule" | "meeting">>;

  constructor(store: RecordStore, places: ReadonlyMap<string, AccountPlace>) {
    this.#places = places;
    this.#report = store.sql(
      `select v.id, d.id as document, d.name, v.title, v.url, v.text, r.side, r.reader
         from revision v join document d on d.key = v.document join reading r on r.revision = v.key where v.key = ?`,
    );
    this.#passages = store.sql(
      `select number, kind, act, speakers, speaker, quoted, topics, projects, organisations, countries, start, "end", contentStart, contentEnd
         from passage where revision = ? and meeting = ? order by number`,
    );
  }

  of({ accounts }: Meeting): AccountTold[] {
    return accounts.flatMap((account) => {
      const place = this.#places.get(account.id);
      return place ? [this.#told(account, place)] : [];
    });
  }

  #told({ id, publisher, published, source }: MeetingAccount, { revision, number }: AccountPlace): AccountTold {
    const report = this.#report.get(revision)!;
    if (WITHOUT_PASSAGES.has(report.reader)) this.unread++;
    const { title, url, text, side, document, name } = report;
    return {
      id,
      document,
      name,
      revision: report.id,
      subject: `meeting.${number}`,
      title,
      publisher,
      published,
      url,
      source,
      side,
      length: text.length,
      passages: this.#passages.all(revision, number).map((row) => passageOf(row, report.id, text)),
    };
  }
}

function passageOf(row: Omit<PassageRow, "rule" | "meeting">, revision: string, text: string): Passage {
  const { number, kind, act, speaker, start, end } = row;
  return {
    ref: `${revision}.p${number}`,
    kind,
    act,
    speakers: valuesOf(row.speakers, " "),
    speaker,
    quoted: row.quoted === 1,
    topics: valuesOf(row.topics, " "),
    projects: valuesOf(row.projects, "\n"),
    organisations: valuesOf(row.organisations, "\n"),
    countries: valuesOf(row.countries, " "),
    start,
    end,
    quote: text.slice(start, end),
    content: { start: row.contentStart, end: row.contentEnd },
  };
}
