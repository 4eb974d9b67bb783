/**
 * All that is worked out from statements, brought up to date: while reports come in, and before a question where a run was stopped in
 * between. Only what changed is worked out, a number of reports in one transaction: whoever asks meanwhile sees what all reports up to some
 * one come to together. What is made depends on statements and judgements alone, so it can be thrown away and made anew, and is the same.
 */
import { correctionsByDocument } from "../judgements/corrections.ts";
import { standingJudgements } from "../judgements/judgement-log.ts";
import { tiesOf } from "../judgements/ties-of.ts";
import type { RecordStore } from "../store/record-store.ts";
import { Changes } from "./changes.ts";
import { countCollected, countMeetings } from "./count.ts";
import { deriveMeetings } from "./derive-meetings.ts";
import { deriveOffices } from "./derive-offices.ts";
import { derivePeople } from "./derive-people.ts";
import { projectDocument } from "./project-reports.ts";
import { forgetStale, isAnyStale, staleAccounts, staleDocuments } from "./stale.ts";

/** Changes with every rule of this folder and of `identity`: what was derived by others is made anew. */
export const DERIVATION = 11;

/**
 * Reports that are worked out in one transaction: more of them where the record is larger, since each step also looks at those whom it touches
 * among all that are known, and few enough that others wait some seconds for it at most.
 */
const LEAST = 4_000;
const MOST = 10_000;
const PART = 0.1;

export interface DeriveOptions {
  /** Reports in one step. Default: by the size of the record. */
  readonly step?: number | undefined;
  /** Told of each step: how many reports are worked out, of how many. */
  readonly onStep?: (done: number, total: number) => void;
}

/** Whether anything was to be done. */
export function derive(store: RecordStore, { step: size, onStep }: DeriveOptions = {}): boolean {
  let any = false;
  for (const [done, total, did] of deriving(store, size)) {
    any ||= did;
    onStep?.(done, total);
  }
  return any;
}

/** The same step by step, for whoever has something else to do in between: how many reports are worked out, of how many, and whether this step did anything. */
export function* deriving(
  store: RecordStore,
  size?: number,
): Generator<readonly [done: number, total: number, did: boolean]> {
  while (!isCurrent(store)) {
    // Another process may have done it while we waited.
    const did = store.transaction(() => !isCurrent(store) && step(store, size));
    yield [...progressOf(store), did];
  }
}

/** Reports in one step where all is made anew: nobody sees the steps, and fewer of them take less time. */
const REBUILT = 50_000;

/** Throws away all that was derived and makes it anew: others see what was there before, or all that is there after. */
export function rebuild(store: RecordStore, { step: size = REBUILT, onStep }: DeriveOptions = {}): void {
  store.transaction(() => {
    forget(store);
    while (!isCurrent(store)) {
      step(store, size);
      onStep?.(...progressOf(store));
    }
  });
}

function step(store: RecordStore, size: number | undefined): true {
  const state = stateOf(store);
  if (state?.version !== DERIVATION) forget(store);
  const since = state?.version === DERIVATION ? state.through : 0;
  const most = size ?? sizeAt(since);
  const fresh = store
    .sql<{ key: number; document: number }>(
      `select key, document from revision where key > ? and exists (select 1 from reading where revision = key)
        order by key limit ?`,
    )
    .all(since, most);
  const through = fresh.at(-1)?.key ?? since;
  const standing = standingJudgements(store);
  const changes = new Changes();
  const projecting = { store, through, corrections: correctionsByDocument(standing), changes };
  for (const document of new Set([...staleDocuments(store), ...fresh.map(({ document }) => document)]))
    projectDocument(projecting, document);
  for (const { key, profiles } of staleAccounts(store)) {
    changes.accounts.add(key);
    for (const profile of profiles) changes.profiles.add(profile);
  }
  forgetStale(store);
  const ties = tiesOf(store, standing);
  derivePeople(store, changes, ties.mentions);
  deriveOffices(store, changes);
  deriveMeetings(store, changes, ties.accounts);
  countMeetings(store, changes);
  countCollected(store, changes);
  store.sql("insert or replace into derivation (key, version, through) values (1, ?, ?)").run(DERIVATION, through);
  return true;
}

/** How many reports the next step takes. */
export function stepSize(store: RecordStore): number {
  return sizeAt(stateOf(store)?.through ?? 0);
}

function sizeAt(through: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(through * PART)));
}

/** Whether nothing is left to be worked out. */
export function isCurrent(store: RecordStore): boolean {
  const state = stateOf(store);
  return state?.version === DERIVATION && state.through >= lastRead(store) && !isAnyStale(store);
}

function lastRead(store: RecordStore): number {
  return store.sql<{ last: number | null }>("select max(revision) as last from reading").get()!.last ?? 0;
}

function progressOf(store: RecordStore): [done: number, total: number] {
  return [stateOf(store)?.through ?? 0, lastRead(store)];
}

function stateOf(store: RecordStore): { version: number; through: number } | undefined {
  return store.sql<{ version: number; through: number }>("select version, through from derivation").get();
}

const DERIVED = [
  ...["derivation", "report", "account", "account_block", "participant", "profile", "profile_block", "stale"],
  ...["listed_name", "profile_listed"],
  ...["meeting", "meeting_side", "meeting_pair", "dyad", "collected", "outlet", "report_side"],
  ...["person", "person_name", "person_word", "person_link", "person_meeting", "person_account", "incumbency"],
];

function forget(store: RecordStore): void {
  for (const table of DERIVED) store.sql(`delete from ${table}`).run();
  store.sql("insert into words (words) values ('delete-all')").run();
}
