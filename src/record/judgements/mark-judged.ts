/**
 * What judgements touch is worked out anew, and no more: of two that are judged to be one, or two, which meeting or person each is of; of
 * what is judged of a whole meeting or person, that one; and the reports of which a value is corrected, with all that comes from them.
 */
import { markStale } from "../derived/stale.ts";
import type { Account } from "../identity/account.ts";
import type { RecordStore } from "../store/record-store.ts";
import { type Corrected, correct, correctionsByDocument } from "./corrections.ts";
import type { Judgement } from "./judgement.ts";
import { finder } from "./ties-of.ts";
import { latestReport } from "./told-report.ts";

/** `before` and `after`: the judgements that stood, and that stand. */
export function markJudged(store: RecordStore, before: readonly Judgement[], after: readonly Judgement[]): void {
  const [old, now] = [idsOf(before), idsOf(after)];
  const changed = [...before.filter(({ id }) => !now.has(id)), ...after.filter(({ id }) => !old.has(id))];
  markTies(store, changed);
  const [were, are] = [correctionsByDocument(before), correctionsByDocument(after)];
  for (const document of correctionsByDocument(changed).keys())
    markReport(store, document, were.get(document) ?? [], are.get(document) ?? []);
}

function idsOf(judgements: readonly Judgement[]): ReadonlySet<string> {
  return new Set(judgements.map(({ id }) => id));
}

function markTies(store: RecordStore, changed: readonly Judgement[]): void {
  const find = finder(store);
  for (const { verdict, about } of changed) {
    if (verdict !== "same" && verdict !== "different") continue;
    for (const reference of about) {
      const [id, number] = find(reference)?.split(" ") ?? [];
      const account = id === undefined ? undefined : accountKey(store, id);
      if (account === undefined) continue;
      if (number === undefined) markStale(store, "account", account);
      else markStale(store, "mention", account + Number(number));
    }
  }
}

function accountKey(store: RecordStore, id: string): number | undefined {
  return store.sql<{ key: number }>("select key from account where id = ?").get(id)?.key;
}

/** Where only what is judged of whole meetings and people differs, the report itself says what it said. */
function markReport(
  store: RecordStore,
  document: string,
  before: readonly Judgement[],
  after: readonly Judgement[],
): void {
  const report = latestReport(store, document);
  if (!report) return;
  const [was, is] = [before, after].map((judgements) => correct(report.accounts, report, judgements));
  if (valuesOf(was!) !== valuesOf(is!)) {
    markStale(store, "document", report.document.key);
    return;
  }
  for (const [index, account] of is!.accounts.entries()) {
    const [old, now] = [was!.accounts[index]!.judged ?? [], account.judged ?? []];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    const key = accountKey(store, account.id);
    if (key === undefined) continue;
    store.sql("update account set judged = ? where key = ?").run(now.length === 0 ? null : JSON.stringify(now), key);
    markStale(store, "account", key);
    for (const { participant } of [...old, ...now])
      if (participant !== null) markStale(store, "mention", key + participant);
  }
}

/** All but who judged what. */
function valuesOf({ accounts, document }: Corrected): string {
  const values = accounts.map(({ judged: _, ...account }: Account) => account);
  return JSON.stringify([values, [...document]]);
}
