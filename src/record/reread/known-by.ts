/**
 * What a record said by some day, where other reports settled it: whom a report of March tells of by an office alone may have been learnt
 * from one of June, and in April nobody had read that.
 */
import type { Account } from "../identity/account.ts";
import type { RecordStore } from "../store/record-store.ts";

/**
 * Accounts without what rests on reports that were published after that day number alone: those of a meeting that has a side only by
 * them, and participants who are named only by them.
 */
export function knownBy<Told extends Account>(store: RecordStore, accounts: readonly Told[], asOf: number): Told[] {
  const open = openOn(store, asOf);
  if (open.size === 0) return [...accounts];
  return accounts.flatMap((account) => {
    const subjects = open.get(account.revision);
    if (!subjects) return [account];
    if (subjects.has(`${account.subject} party`)) return [];
    const participants = account.participants.filter(({ name }) => !subjects.has(`${account.subject} ${name}`));
    return [participants.length === account.participants.length ? account : { ...account, participants }];
  });
}

/** Keys of revisions of which something was not known by that day yet. */
export function revisionsOpenOn(store: RecordStore, asOf: number): number[] {
  return [...openOn(store, asOf).keys()];
}

/** By revision: `meeting.1 party` where a side of it, and `meeting.1 NAME` where somebody's name, rests on later reports alone. */
function openOn(store: RecordStore, asOf: number): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = store
    .sql<{ revision: number; subject: string; property: string; value: string }>(
      `select s.revision, s.subject, s.property, s.value from statement s
         join (select distinct revision, statement from reliance) l on l.revision = s.revision and l.statement = s.number
        where s.property in ('party', 'name')
          and not exists (select 1 from reliance on_ join report r on r.document = on_.document
                           where on_.revision = s.revision and on_.statement = s.number and r.last <= ?)`,
    )
    .all(asOf);
  const open = new Map<number, Set<string>>();
  for (const { revision, subject, property, value } of rows) {
    const meeting = subject.split(".").slice(0, 2).join(".");
    const known = open.get(revision) ?? new Set<string>();
    open.set(revision, known.add(`${meeting} ${property === "party" ? property : value}`));
  }
  return open;
}
