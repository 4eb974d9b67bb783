/** What a judgement is about, as the record has it now: meetings and people, and what is no longer there. */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Judgement, Reference } from "../../record/judgements/judgement.ts";
import { accountOf } from "../../record/judgements/judgement.ts";
import { finder, isOfPeople } from "../../record/judgements/ties-of.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { MeetingLine } from "./find-person.ts";

export interface PersonNow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly office: string | null;
  readonly meetings: number;
  readonly reports: number;
}

export interface Effect {
  readonly meetings: readonly (MeetingLine & { readonly sources: number })[];
  readonly people: readonly PersonNow[];
  /** Names of documents whose account of a meeting is not in the record now. */
  readonly gone: readonly string[];
}

export function effectOf(store: RecordStore, judgement: Judgement, known: readonly Judgement[]): Effect {
  const about = judgement.about.flatMap((each): readonly Reference[] =>
    each.kind === "judgement" ? (known.find(({ id }) => id === each.id)?.about ?? []) : [each],
  );
  const find = finder(store);
  const meetings = new Map<number, Effect["meetings"][number]>();
  const people = new Map<string, PersonNow>();
  const gone = new Set<string>();
  for (const reference of about) {
    const account = accountOf(reference);
    if (account === null) continue;
    if (isOfPeople(reference)) {
      const person = personOf(store, find(reference));
      if (person) people.set(person.id, person);
      else gone.add(account.name);
      continue;
    }
    const id = find(account);
    const row = id === null ? undefined : meetingOf(store, id);
    if (row) meetings.set(row.key, lineOf(row.told));
    else gone.add(account.name);
  }
  return { meetings: [...meetings.values()], people: [...people.values()], gone: [...gone] };
}

function meetingOf(store: RecordStore, account: string): { key: number; told: string } | undefined {
  return store
    .sql<{ key: number; told: string }>(
      "select m.key, m.told from account a join meeting m on m.key = a.meeting where a.id = ?",
    )
    .get(account);
}

function lineOf(told: string): Effect["meetings"][number] {
  const { id, date, parties, kind, level, status, place, documents, sources } = JSON.parse(told) as Meeting;
  return { id, date, parties, kind, level, status, place, documents, sources };
}

function personOf(store: RecordStore, mention: string | null): PersonNow | undefined {
  const [account, number] = mention?.split(" ") ?? [];
  if (account === undefined) return undefined;
  return store
    .sql<PersonNow>(
      `select q.id, q.name, q.country, q.office, q.meetings, q.reports from participant p
         join account a on a.key = p.account join person q on q.key = p.person where a.id = ? and p.number = ?`,
    )
    .get(account, Number(number));
}
