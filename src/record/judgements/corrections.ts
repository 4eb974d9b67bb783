/**
 * What people corrected and rejected, worked into what reports tell of meetings. Every value that a judgement changed is told with it;
 * ids stay those of the report as it was read.
 */
import type { Account, AccountPerson } from "../identity/account.ts";
import type { Judged } from "../identity/judged.ts";
import { findAccount, findMention, findSubject, findValue } from "./find-reference.ts";
import { documentOf, type Judgement, type Reference } from "./judgement.ts";
import { LISTS } from "./standing.ts";
import type { ToldReport } from "./told-report.ts";

export interface Corrected {
  readonly accounts: readonly Account[];
  /** `publisher` and `published`, where somebody judged them; null: the report does not tell it. */
  readonly document: ReadonlyMap<string, string | null>;
  /** Judgements that found what they are about. */
  readonly applied: ReadonlySet<string>;
}

/** Judgements that correct or reject, by the documents that they are about; from the earliest to the latest. */
export function correctionsByDocument(standing: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const byDocument = new Map<string, Judgement[]>();
  for (const judgement of standing) {
    if (judgement.verdict !== "correct" && judgement.verdict !== "reject") continue;
    for (const document of new Set(judgement.about.map(documentOf))) {
      if (document === null) continue;
      const known = byDocument.get(document);
      if (known) known.push(judgement);
      else byDocument.set(document, [judgement]);
    }
  }
  return byDocument;
}

/** `accounts` are those of `report`, all of them, as it was read. */
export function correct(accounts: readonly Account[], report: ToldReport, judgements: readonly Judgement[]): Corrected {
  const drafts = new Map(accounts.map((account) => [account.subject, new Draft(account)]));
  const document = new Map<string, string | null>();
  const applied = new Set<string>();
  for (const judgement of judgements) {
    for (const reference of judgement.about) {
      if (documentOf(reference) !== report.document.id) continue;
      if (applyOne(judgement, reference, { report, drafts, document })) applied.add(judgement.id);
    }
  }
  return { accounts: [...drafts.values()].flatMap((draft) => draft.finished() ?? []), document, applied };
}

interface Work {
  readonly report: ToldReport;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly document: Map<string, string | null>;
}

/** Whether there is such a thing. */
function applyOne(judgement: Judgement, reference: Reference, { report, drafts, document }: Work): boolean {
  const { verdict, property, value } = judgement;
  switch (reference.kind) {
    case "document":
      for (const draft of drafts.values()) draft.drop();
      return true;
    case "account":
    case "meeting": {
      const account = findAccount(reference.kind === "meeting" ? reference.of : reference, report);
      const draft = account && drafts.get(account.subject);
      if (!draft) return false;
      if (verdict === "reject") draft.drop();
      else
        draft.set({
          judgement,
          scope: reference.kind === "meeting" ? "meeting" : "report",
          property: property!,
          value,
        });
      return true;
    }
    case "mention":
    case "person": {
      const mention = findMention(reference.kind === "person" ? reference.of : reference, report);
      const draft = mention && drafts.get(mention.account.subject);
      if (!draft) return false;
      const scope = reference.kind === "person" ? "person" : "report";
      if (verdict === "reject") draft.dropPerson(mention.number, judgement);
      else draft.set({ judgement, scope, property: property!, value, participant: mention.number });
      return true;
    }
    case "value":
      return applyToValue(judgement, reference, { report, drafts, document });
    default:
      return false;
  }
}

function applyToValue(
  judgement: Judgement,
  reference: Extract<Reference, { kind: "value" }>,
  { report, drafts, document }: Work,
): boolean {
  const { verdict, value } = judgement;
  const { property } = reference;
  const subject = findSubject(reference, report);
  if (subject === null) return false;
  const found = findValue(reference, report);
  // A correction tells what it is whatever is read by now; what is rejected has to be there.
  if (!found && (verdict === "reject" || LISTS.has(property))) return false;
  if (verdict === "reject" && found!.value !== reference.value) return false;
  if (subject === "document") {
    document.set(property, verdict === "reject" ? null : value);
    return true;
  }
  const [, meeting = "", participant] = /^(meeting\.\d+)(?:\.person\.(\d+))?$/u.exec(subject) ?? [];
  const draft = drafts.get(meeting);
  if (!draft) return false;
  draft.set({
    judgement,
    scope: "report",
    property,
    value: verdict === "reject" ? null : value,
    was: found?.value,
    ...(participant === undefined ? {} : { participant: Number(participant) }),
  });
  return true;
}

interface Change {
  readonly judgement: Judgement;
  readonly scope: Judged["scope"];
  readonly property: string;
  readonly value: string | null;
  /** Of a property of several values: the one that is changed. */
  readonly was?: string | undefined;
  readonly participant?: number;
}

/** An account on which judgements are worked in one after the other. */
class Draft {
  #account: Account;
  #dropped = false;
  readonly #judged: Judged[] = [];

  constructor(account: Account) {
    this.#account = account;
  }

  drop(): void {
    this.#dropped = true;
  }

  dropPerson(number: number, judgement: Judgement): void {
    const person = this.#account.participants.find((each) => each.number === number);
    if (!person) return;
    this.#note({ judgement, scope: "report", property: "name", value: null, participant: number }, person.name);
    this.#account = { ...this.#account, participants: this.#account.participants.filter((each) => each !== person) };
  }

  set(change: Change): void {
    const { participant } = change;
    const person = this.#account.participants.find(({ number }) => number === participant);
    if (participant !== undefined && !person) return;
    this.#note(
      change,
      change.was ?? (person ? personValue(person, change.property) : meetingValue(this.#account, change.property)),
    );
    if (change.scope !== "report") return;
    this.#account = person
      ? {
          ...this.#account,
          participants: this.#account.participants.map((each) =>
            each === person ? withPersonValue(each, change) : each,
          ),
        }
      : withValue(this.#account, change);
  }

  finished(): Account | null {
    if (this.#dropped) return null;
    return this.#judged.length === 0 ? this.#account : { ...this.#account, judged: this.#judged };
  }

  #note({ judgement, scope, property, value, participant }: Change, was: string | null): void {
    const { id, by, why, made } = judgement;
    this.#judged.push({ judgement: id, scope, participant: participant ?? null, property, value, was, by, why, made });
  }
}

function meetingValue({ kind, status, date, place }: Account, property: string): string | null {
  const values: Record<string, string | null> = {
    kind,
    status,
    date,
    "place.country": place.country,
    "place.city": place.city,
  };
  return values[property] ?? null;
}

function personValue(person: AccountPerson, property: string): string | null {
  const values: Record<string, string | null> = {
    name: person.name,
    country: person.country,
    rank: person.rank,
    office: person.office,
  };
  return values[property] ?? null;
}

/** What is not kept of an account, projects say, is told beside it and changes nothing else. */
function withValue(account: Account, { property, value, was }: Change): Account {
  const list = (values: readonly string[]): string[] => {
    const changed = values.flatMap((each) => (each === was ? (value === null ? [] : [value]) : [each]));
    return [...new Set(changed)];
  };
  switch (property) {
    case "date":
      return { ...account, date: value, dateBasis: "said" };
    case "place.country":
      return { ...account, place: { ...account.place, country: value } };
    case "place.city":
      return { ...account, place: { ...account.place, city: value } };
    case "kind":
    case "status":
      return { ...account, [property]: value };
    case "party":
      return { ...account, parties: list(account.parties).sort() };
    case "format":
      return { ...account, formats: list(account.formats) as Account["formats"] };
    case "topic":
      return { ...account, topics: list(account.topics) };
    default:
      return account;
  }
}

/** What is judged proves as much as what is said. */
function withPersonValue(person: AccountPerson, { property, value }: Change): AccountPerson {
  switch (property) {
    case "name":
      return { ...person, name: value ?? person.name };
    case "country":
      return { ...person, country: value, countrySaid: value !== null };
    case "rank":
      return { ...person, rank: (value ?? "other") as AccountPerson["rank"] };
    case "office":
      return { ...person, office: value, officeSaid: value !== null };
    default:
      return person;
  }
}
