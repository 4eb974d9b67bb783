/** One meeting: every value with what each report says of it, in which words, and where they agree and differ. */
import { z } from "zod";
import { answers } from "../../record/identity/compare-accounts.ts";
import { conclude } from "../../record/identity/conclude.ts";
import { sameCity } from "../../record/identity/features/setting.ts";
import type { Judged } from "../../record/identity/judged.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { mergeAccounts } from "../../record/identity/merge-accounts.ts";
import { type StoredAccount, storedAccounts } from "../../record/identity/stored-accounts.ts";
import { tiesOf } from "../../record/judgements/ties-of.ts";
import { knownBy } from "../../record/reread/known-by.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, mayBeSame } from "../../shared/edtf-bounds.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { type StatementTold, statementsTold } from "./evidence-of.ts";
import { findId } from "./find-id.ts";
import { asOf, lastNumber } from "./inputs.ts";
import { operation } from "./operation.ts";

/** What one report says of one value. `judged`: what somebody judged of that; it counts for nothing as long as that stands. */
export interface ToldBy extends Pick<StatementTold, "ref" | "basis" | "because" | "reports" | "evidence"> {
  readonly document: string;
  /** Reports with the same number are copies of one text. */
  readonly source: number;
  readonly judged?: Judged;
}

export interface ValueTold {
  readonly value: string;
  /** Whoever judged it to be so; none where only reports tell it. */
  readonly judged?: readonly Judged[];
  /** How many independent sources give it. */
  readonly sources: number;
  readonly by: readonly ToldBy[];
}

export interface PropertyTold {
  readonly property: string;
  /** `none` where one source alone tells it; what some leave out is no disagreement. */
  readonly agreement: "agreed" | "disagreed" | "none";
  /** Those of most sources first. */
  readonly values: readonly ValueTold[];
}

export interface PersonTold {
  /** Id of the person. */
  readonly person: string | null;
  readonly name: string;
  readonly properties: readonly PropertyTold[];
}

export interface MeetingAnswer extends Omit<Meeting, "accounts"> {
  /** `title`: that of the report, as it was when it was read. */
  readonly accounts: readonly (Meeting["accounts"][number] & { readonly title: string | null })[];
  readonly told: readonly PropertyTold[];
  readonly people: readonly PersonTold[];
}

export const findMeeting = operation({
  name: "meeting",
  summary: "One meeting: each value with what every report says of it, in its words.",
  input: z.strictObject({ meeting: z.string().trim().min(1).describe("An id or its beginning."), asOf }),
  answer(store, { meeting: asked, asOf }): MeetingAnswer {
    const { key, id } = findId(store, "meeting", asked);
    const accounts = storedAccounts(store, { meeting: key });
    const { meeting, of } = asOf === undefined ? now(store, key, accounts) : then(store, id, accounts, asOf);
    const sources = new Map(meeting.accounts.map(({ id: account, source }) => [account, source]));
    const told = of.flatMap((account) =>
      statementsTold(store, account.revision, { subject: account.subject }).map((statement) => ({
        statement,
        account,
        source: sources.get(account.id) ?? 1,
      })),
    );
    const titles = titlesOf(store, of);
    return {
      ...meeting,
      accounts: meeting.accounts.map((account) => ({ ...account, title: titles.get(account.id) ?? null })),
      told: propertiesOf(
        told.filter(({ statement, account }) => statement.subject === account.subject),
        of.flatMap(({ judged = [] }) => judged.filter(({ participant }) => participant === null)),
      ),
      people: peopleOf(told),
    };
  },
});

/** By id of the account. */
function titlesOf(store: RecordStore, accounts: readonly StoredAccount[]): ReadonlyMap<string, string | null> {
  const titleOf = store.sql<{ title: string | null }>("select title from revision where key = ?");
  return new Map(accounts.map(({ id, revision }) => [id, titleOf.get(revision)?.title ?? null]));
}

/** What one statement says, and what somebody judged of it. */
interface Told {
  readonly statement: StatementTold;
  readonly account: StoredAccount;
  readonly source: number;
}

function now(store: RecordStore, key: number, of: readonly StoredAccount[]) {
  const { told } = store.sql<{ told: string }>("select told from meeting where key = ?").get(key)!;
  return { meeting: JSON.parse(told) as Meeting, of };
}

/** By the reports that were published by then: those of today's meeting, which then may have been taken for several. */
function then(store: RecordStore, id: string, accounts: readonly StoredAccount[], asOf: string) {
  const last = lastNumber(asOf)!;
  const published = accounts.filter(({ report }) => lastDayOf(report.published) <= last);
  const known = answers();
  const clusters = mergeAccounts(knownBy(store, published, last), tiesOf(store).accounts, known);
  const cluster = clusters.find(({ accounts: of }) => of.some((account) => account.id === id)) ?? clusters[0];
  if (!cluster)
    throw new ChanceryError("record/unknown-id", `${id}: no report published by ${asOf} tells of that meeting`, { id });
  return { meeting: conclude(cluster, known), of: cluster.accounts as readonly StoredAccount[] };
}

function lastDayOf(edtf: string | null): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  return (value && boundsOf(value)?.latest) ?? Number.POSITIVE_INFINITY;
}

/** Whether two values of a property contradict each other: what one leaves open, or words otherwise, is no contradiction. */
const DIFFER: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  kind: otherThan,
  status: (a, b) => a !== b && (a === "cancelled" || b === "cancelled"),
  date: (a, b) => {
    const [one, other] = [parseEdtf(a), parseEdtf(b)];
    return one !== null && other !== null && !mayBeSame(one, other);
  },
  "place.country": otherThan,
  "place.city": (a, b) => !sameCity(a, b),
  country: otherThan,
  rank: (a, b) => a !== b && a !== "other" && b !== "other",
};

function otherThan(a: string, b: string): boolean {
  return a !== b;
}

/** `judged`: what somebody judged of the same thing. */
function propertiesOf(told: readonly Told[], judged: readonly Judged[]): PropertyTold[] {
  const properties = new Map<string, Map<string, ToldBy[]>>();
  const valuesOf = (property: string) => {
    const values = properties.get(property) ?? new Map<string, ToldBy[]>();
    properties.set(property, values);
    return values;
  };
  for (const { statement, account, source } of told) {
    const { property, value, ref, basis, because, reports, evidence } = statement;
    const values = valuesOf(property);
    const ruled = judgedOf(statement, account);
    values.set(value, [
      ...(values.get(value) ?? []),
      {
        ...{ document: account.report.name, source, ref, basis, because, evidence },
        ...(reports && { reports }),
        ...(ruled && { judged: ruled }),
      },
    ]);
  }
  for (const { property, value } of judged)
    if (value !== null) valuesOf(property).set(value, valuesOf(property).get(value) ?? []);
  return [...properties].map(([property, values]) => {
    const list = [...values]
      .map(([value, by]): ValueTold => {
        const so = judged.filter((one) => one.property === property && one.value === value);
        const counted = by.filter((each) => each.judged === undefined);
        return {
          value,
          sources: new Set(counted.map(({ source }) => source)).size,
          by,
          ...(so.length === 0 ? {} : { judged: so }),
        };
      })
      .sort((a, b) => Number(!!b.judged) - Number(!!a.judged) || b.sources - a.sources);
    return { property, agreement: agreementOf(property, list), values: list };
  });
}

/** What somebody judged of a statement of one report: that it is another value, or that the report does not say it. */
function judgedOf({ subject, property, value }: StatementTold, { judged = [], subject: own }: StoredAccount) {
  const number = subject === own ? null : Number(subject.split(".person.")[1]);
  return judged.find(
    (one) =>
      one.scope === "report" &&
      one.participant === number &&
      ((one.property === property && one.was === value) ||
        (one.property === "name" && one.value === null && number !== null)),
  );
}

/** What is judged to be otherwise does not count. */
function agreementOf(property: string, values: readonly ValueTold[]): PropertyTold["agreement"] {
  const differ = DIFFER[property];
  const counting = values.filter(({ sources }) => sources > 0);
  if (differ && counting.some(({ value: a }) => counting.some(({ value: b }) => differ(a, b)))) return "disagreed";
  return counting.some(({ sources }) => sources > 1) ? "agreed" : "none";
}

/** By person; who was linked to nobody, by the name in the report. */
function peopleOf(told: readonly Told[]): PersonTold[] {
  const people = new Map<string, { person: string | null; name: string; told: Told[] }>();
  for (const one of told) {
    const [, number] = one.statement.subject.split(`${one.account.subject}.person.`);
    if (number === undefined) continue;
    const participant = one.account.participants.find((each) => each.number === Number(number));
    if (!participant) continue;
    const key = participant.person ?? participant.name;
    const known = people.get(key) ?? { person: participant.person ?? null, name: participant.name, told: [] };
    known.told.push(one);
    if (participant.name.length > known.name.length) known.name = participant.name;
    people.set(key, known);
  }
  return [...people.values()].map(({ person, name, told: of }) => ({
    person,
    name,
    properties: propertiesOf(of, of.flatMap(judgedOfPerson)),
  }));
}

/** Once for each person in an account. */
function judgedOfPerson({ statement: { subject, property }, account: { judged = [] } }: Told): readonly Judged[] {
  if (property !== "name") return [];
  const number = Number(subject.split(".person.")[1]);
  return judged.filter(({ participant }) => participant === number);
}
