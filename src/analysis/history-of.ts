/** The record → the history of some sides: their meetings, the accounts of each, and the passages of each account. */
import type { Meeting, MeetingAccount } from "../record/identity/meeting.ts";
import type { Prepared, RecordStore } from "../record/store/record-store.ts";
import { valuesOf } from "../record/stored-passages.ts";
import type { PassageAct, PassageKind } from "../shared/vocabulary.ts";
import type { AccountTold, History, MeetingTold, Passage } from "./history.ts";
import { keptHistory } from "./kept-histories.ts";
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

export function historyOf(store: RecordStore, question: HistoryQuestion): History {
  const { sides, meetings, only, since, until, asOf } = question;
  if (meetings || only) return newHistory(store, question);
  const named = JSON.stringify([sides, since ?? null, until ?? null, asOf ?? null]);
  return keptHistory(store, named, () => newHistory(store, question));
}

function newHistory(store: RecordStore, { sides, meetings: ids, only, ...when }: HistoryQuestion): History {
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

/** A passage as SQLite puts it into a list: one answer an account, and no object a row, takes a third of the time. */
type Listed = readonly [
  number: number,
  kind: PassageKind,
  act: PassageAct,
  speakers: string,
  speaker: string | null,
  quoted: number,
  topics: string,
  projects: string,
  organisations: string,
  countries: string,
  start: number,
  end: number,
  contentStart: number,
  contentEnd: number,
];

class Accounts {
  unread = 0;
  readonly #places: ReadonlyMap<string, AccountPlace>;
  readonly #report: Prepared<Report>;
  readonly #passages: Prepared<{ readonly listed: string }>;
  readonly #values = new Map<string, readonly string[]>();

  constructor(store: RecordStore, places: ReadonlyMap<string, AccountPlace>) {
    this.#places = places;
    this.#report = store.sql(
      `select v.id, d.id as document, d.name, v.title, v.url, v.text, r.side, r.reader
         from revision v join document d on d.key = v.document join reading r on r.revision = v.key where v.key = ?`,
    );
    this.#passages = store.sql(
      `select json_group_array(json_array(number, kind, act, speakers, speaker, quoted, topics, projects, organisations, countries,
                                          start, "end", contentStart, contentEnd)) as listed
         from (select * from passage where revision = ? and meeting = ? order by number)`,
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
    const unread = WITHOUT_PASSAGES.has(report.reader);
    if (unread) this.unread++;
    const { title, url, text, side, document, name } = report;
    const listed = JSON.parse(this.#passages.get(revision, number)!.listed) as Listed[];
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
      ...(unread && { unread }),
      passages: listed.map((one) => this.#passage(one, report.id, text)),
    };
  }

  #passage(listed: Listed, revision: string, text: string): Passage {
    const [number, kind, act, speakers, speaker, quoted, topics, projects, organisations, countries] = listed;
    const [, , , , , , , , , , start, end, contentStart, contentEnd] = listed;
    return {
      ref: `${revision}.p${number}`,
      kind,
      act,
      speakers: this.#split(speakers, " "),
      speaker,
      quoted: quoted === 1,
      topics: this.#split(topics, " "),
      projects: this.#split(projects, "\n"),
      organisations: this.#split(organisations, "\n"),
      countries: this.#split(countries, " "),
      start,
      end,
      quote: text.slice(start, end),
      content: { start: contentStart, end: contentEnd },
    };
  }

  /** The same few lists come again and again. */
  #split(column: string, divider: " " | "\n"): readonly string[] {
    if (column === "") return valuesOf(column, divider);
    const key = divider + column;
    let values = this.#values.get(key);
    if (!values) this.#values.set(key, (values = valuesOf(column, divider)));
    return values;
  }
}
