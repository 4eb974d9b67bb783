/**
 * The accounts of one meeting → the meeting. Each value is the one that most independent sources give; of equals, that of the report
 * that was published first. What is said weighs more than what was worked out, and a report of what was held more than a plan for it.
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { dayIn, mayBeSame } from "../../shared/edtf-bounds.ts";
import type { Account } from "./account.ts";
import { byCount } from "./commonest.ts";
import { type Answers, answers } from "./compare-accounts.ts";
import { levelOf, participantsOf } from "./conclude-participants.ts";
import { COPY, sameCity } from "./features/setting.ts";
import { isExact } from "./features/when.ts";
import type { Difference, Meeting } from "./meeting.ts";
import type { Cluster } from "./merge-accounts.ts";
import { withJudged } from "./with-judged.ts";

/** `known`: what was found when the accounts were merged. */
export function conclude({ accounts: given, joins }: Cluster, known: Answers = answers()): Meeting {
  const accounts = [...given].sort(byPublication);
  const sources = sourcesOf(accounts, known);
  const weighed = accounts.map((account, index) => ({ account, source: sources[index]! }));
  const vote = <T extends string>(pick: (account: Account) => T | null, weight = (_: Account) => 1): T | null =>
    elect(weighed.map(({ account, source }) => ({ value: pick(account), source, weight: weight(account) })));
  const held = accounts.filter(({ status }) => status === "held");
  const telling = held.length > 0 ? held : accounts;
  const days = telling.filter(({ date }) => isDay(date));
  const told = days.filter(isExact);
  const dated = new Set([told, days, telling].find(({ length }) => length > 0));
  const country = vote(({ place }) => place.country);
  // A visit of which no meeting is told is all that a report says of it, where another tells of the meeting.
  const isMore = accounts.some(({ kind }) => kind !== "visit");
  const meeting: Meeting = {
    id: given[0]!.id,
    date: vote(
      (account) => (dated.has(account) ? account.date : null),
      ({ dateBasis }) => (dateBasis === "said" ? 2 : 1),
    ),
    parties: vote(({ parties }) => parties.join(" "))!
      .split(" ")
      .filter(Boolean),
    kind: vote(({ kind }) => (isMore && kind === "visit" ? null : kind))!,
    level: levelOf(accounts, vote),
    status: held.length > 0 ? "held" : accounts.at(-1)!.status,
    place: { country, city: vote(({ place }) => (place.country === country ? place.city : null)) },
    participants: participantsOf(accounts),
    formats: byCount(accounts.map(({ formats }) => formats)),
    topics: byCount(accounts.map(({ topics }) => topics)),
    documents: [...new Set(accounts.map(({ report }) => report.name))],
    sources: new Set(sources).size,
    accounts: weighed.map(({ account, source }) => ({
      id: account.id,
      document: account.report.name,
      publisher: account.report.publisher,
      published: account.report.published,
      source,
      date: account.date,
      kind: account.kind,
      status: account.status,
      place: account.place,
      participants: account.participants.map(({ name }) => name),
    })),
    differences: differencesOf(accounts),
    because: joins.map(({ a, b, because }) => ({ documents: [a.report.name, b.report.name], because })),
  };
  return withJudged(meeting, accounts);
}

/** Those of no known day last; of one day by what they are, so that it is the same in whatever order they came. */
function byPublication(a: Account, b: Account): number {
  const [one, other] = [a, b].map(({ report: { published, name, document }, subject }) =>
    [published ?? "~", name, document, subject].join(" "),
  );
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

/** For each account the number, from 1, of its source: texts of which one is a copy of the other are of one source. */
function sourcesOf(accounts: readonly Account[], known: Answers): number[] {
  const sources: number[] = [];
  for (const { report } of accounts) {
    const original = sources.findIndex((_, earlier) => {
      const other = accounts[earlier]!.report;
      return other.document === report.document || known.sharedPart(other, report) >= COPY;
    });
    sources.push(original === -1 ? Math.max(0, ...sources) + 1 : sources[original]!);
  }
  return sources;
}

/** A source has one voice for each value that it gives, the strongest of its accounts. */
function elect<T extends string>(
  votes: readonly { readonly value: T | null; readonly source: number; readonly weight: number }[],
): T | null {
  const counts = new Map<T, Map<number, number>>();
  for (const { value, source, weight } of votes) {
    if (value === null) continue;
    const voices = counts.get(value) ?? new Map<number, number>();
    counts.set(value, voices.set(source, Math.max(weight, voices.get(source) ?? 0)));
  }
  let [best, most]: [T | null, number] = [null, 0];
  for (const [value, voices] of counts) {
    const sum = [...voices.values()].reduce((total, weight) => total + weight, 0);
    if (sum > most) [best, most] = [value, sum];
  }
  return best;
}

function isDay(date: string | null): boolean {
  const value = date === null ? null : parseEdtf(date);
  return value !== null && dayIn(value) !== null;
}

/** What an account leaves open it does not deny: a day without its year, a plan of what was held. */
function differencesOf(accounts: readonly Account[]): Difference[] {
  const of = (
    property: Difference["property"],
    pick: (account: Account) => string | null,
    differ: (a: string, b: string) => boolean,
  ): Difference[] => {
    const documents = new Map<string, string[]>();
    for (const account of accounts) {
      const value = pick(account);
      if (value !== null) documents.set(value, [...(documents.get(value) ?? []), account.report.name]);
    }
    const values = [...documents].map(([value, names]) => ({ value, documents: names }));
    return values.some(({ value: a }) => values.some(({ value: b }) => differ(a, b))) ? [{ property, values }] : [];
  };
  const other = (a: string, b: string): boolean => a !== b;
  return [
    ...of("date", ({ date }) => date, otherDay),
    ...of("kind", ({ kind }) => kind, other),
    ...of(
      "status",
      ({ status }) => status,
      (a, b) => a === "cancelled" && b !== a,
    ),
    ...of("place.country", ({ place }) => place.country, other),
    ...of(
      "place.city",
      ({ place }) => place.city,
      (a, b) => !sameCity(a, b),
    ),
  ];
}

function otherDay(a: string, b: string): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  return one !== null && other !== null && !mayBeSame(one, other);
}
