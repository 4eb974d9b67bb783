/** What people judged of pairs of meetings and of people → ties of the accounts and mentions that there are now. */
import type { Tie, Ties } from "../identity/ties.ts";
import type { RecordStore } from "../store/record-store.ts";
import { findAccount, findMention } from "./find-reference.ts";
import { documentOf, type Judgement, type Reference } from "./judgement.ts";
import { inWords, standingJudgements } from "./judgement-log.ts";
import { latestReport, type ToldReport } from "./told-report.ts";

export interface JudgedTies {
  /** Of accounts, by their ids. */
  readonly accounts: Ties<string>;
  /** Of mentions, by their keys (`mentionKey`). */
  readonly mentions: Ties<string>;
}

/** The latest come first: of those that contradict each other by way of what rules joined, the later stands. */
export function tiesOf(store: RecordStore, standing = standingJudgements(store)): JudgedTies {
  const find = finder(store);
  const accounts = { same: [] as Tie<string>[], different: [] as Tie<string>[] };
  const mentions = { same: [] as Tie<string>[], different: [] as Tie<string>[] };
  for (const judgement of standing.toReversed()) {
    const { verdict, about } = judgement;
    if (verdict !== "same" && verdict !== "different") continue;
    const [a, b] = about.map(find);
    if (!a || !b) continue;
    const ties = isOfPeople(about[0]!) ? mentions : accounts;
    ties[verdict].push({ a, b, because: becauseOf(judgement) });
  }
  return { accounts, mentions };
}

/** What tells a mention from all others: its account and its number in that. */
export function mentionKey(account: string, number: number): string {
  return `${account} ${number}`;
}

export function isOfPeople({ kind }: Reference): boolean {
  return kind === "mention" || kind === "person";
}

/** The account, or the mention, that a reference means now, as ties name it; each report is looked at once. */
export function finder(store: RecordStore): (reference: Reference) => string | null {
  const reports = new Map<string, ToldReport | null>();
  return (reference) => {
    const document = documentOf(reference);
    if (document === null) return null;
    if (!reports.has(document)) reports.set(document, latestReport(store, document));
    const report = reports.get(document);
    if (!report) return null;
    if (reference.kind === "account") return findAccount(reference, report)?.id ?? null;
    if (reference.kind === "meeting") return findAccount(reference.of, report)?.id ?? null;
    if (reference.kind !== "mention" && reference.kind !== "person") return null;
    const found = findMention(reference.kind === "person" ? reference.of : reference, report);
    return found && mentionKey(found.account.id, found.number);
  };
}

function becauseOf(judgement: Judgement): string {
  return `judged ${judgement.verdict === "same" ? "to be one" : "to be two"} ${inWords(judgement)}`;
}
