/** One meeting: every value with what each report says of it, in which words, and where they agree and differ. */
import { z } from "zod";
import { conclude } from "../../record/identity/conclude.ts";
import { sameCity } from "../../record/identity/features/setting.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { mergeAccounts } from "../../record/identity/merge-accounts.ts";
import { type StoredAccount, storedAccounts } from "../../record/identity/stored-accounts.ts";
import { knownBy } from "../../record/reread/known-by.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, mayBeSame } from "../../shared/edtf-bounds.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { type StatementTold, statementsTold } from "./evidence-of.ts";
import { findId } from "./find-id.ts";
import { asOf, lastNumber } from "./inputs.ts";
import { operation } from "./operation.ts";

/** What one report says of one value. */
export interface ToldBy extends Pick<StatementTold, "ref" | "basis" | "because" | "reports" | "evidence"> {
  readonly document: string;
  /** Reports with the same number are copies of one text. */
  readonly source: number;
}

export interface ValueTold {
  readonly value: string;
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
  readonly accounts: readonly (Meeting["accounts"][number] & { readonly publisher: string | null })[];
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
    return {
      ...meeting,
      told: propertiesOf(told.filter(({ statement, account }) => statement.subject === account.subject)),
      people: peopleOf(told),
    };
  },
});

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
  const clusters = mergeAccounts(knownBy(store, published, last));
  const cluster = clusters.find(({ accounts: of }) => of.some((account) => account.id === id)) ?? clusters[0];
  if (!cluster)
    throw new ChanceryError("record/unknown-id", `${id}: no report published by ${asOf} tells of that meeting`, { id });
  return { meeting: conclude(cluster), of: cluster.accounts as readonly StoredAccount[] };
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

function propertiesOf(told: readonly Told[]): PropertyTold[] {
  const properties = new Map<string, Map<string, ToldBy[]>>();
  for (const { statement, account, source } of told) {
    const { property, value, ref, basis, because, reports, evidence } = statement;
    const values = properties.get(property) ?? new Map<string, ToldBy[]>();
    properties.set(property, values);
    values.set(value, [
      ...(values.get(value) ?? []),
      { document: account.report.name, source, ref, basis, because, ...(reports && { reports }), evidence },
    ]);
  }
  return [...properties].map(([property, values]) => {
    const list = [...values]
      .map(([value, by]): ValueTold => ({ value, sources: new Set(by.map(({ source }) => source)).size, by }))
      .sort((a, b) => b.sources - a.sources);
    return { property, agreement: agreementOf(property, list), values: list };
  });
}

function agreementOf(property: string, values: readonly ValueTold[]): PropertyTold["agreement"] {
  const differ = DIFFER[property];
  if (differ && values.some(({ value: a }) => values.some(({ value: b }) => differ(a, b)))) return "disagreed";
  return values.some(({ sources }) => sources > 1) ? "agreed" : "none";
}

/** By person; who was linked to nobody, by the name in the report. */
function peopleOf(told: readonly Told[]): PersonTold[] {
  const people = new Map<string, { person: string | null; name: string; told: Told[] }>();
  for (const one of told) {
    const [, number] = one.statement.subject.split(`${one.account.subject}.person.`);
    if (number === undefined) continue;
    const participant = one.account.participants[Number(number) - 1];
    if (!participant) continue;
    const key = participant.person ?? participant.name;
    const known = people.get(key) ?? { person: participant.person ?? null, name: participant.name, told: [] };
    known.told.push(one);
    if (participant.name.length > known.name.length) known.name = participant.name;
    people.set(key, known);
  }
  return [...people.values()].map(({ person, name, told: of }) => ({ person, name, properties: propertiesOf(of) }));
}
