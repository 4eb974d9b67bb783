/** What somebody types of a thing that is to be judged → what a judgement is about. */

import type { AccountReference, Reference } from "../../record/judgements/judgement.ts";
import {
  referToAccount,
  referToDocument,
  referToMeeting,
  referToMention,
  referToPerson,
  referToSubject,
  referToValue,
} from "../../record/judgements/refer.ts";
import { latestReport, reportOfRevision, type ToldReport } from "../../record/judgements/told-report.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { ambiguous, findId, idsLike } from "./find-id.ts";

/** Statements are what values are corrected by, and what names an account or a mention where two are compared. */
export type StatementAs = "value" | "subject";

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` */
export function judgedThing(store: RecordStore, typed: string, statementAs: StatementAs): Reference {
  const given = typed.trim();
  const [, revision, number] = /^(r[0-9a-z]+):(\d+)$/iu.exec(given) ?? [];
  if (revision !== undefined) return statement(store, given, revision, Number(number), statementAs);
  const kind = given.slice(0, 1).toLowerCase();
  if (kind === "m" && idsLike(store, "account", given).length > 0) return meetingOrAccount(store, given);
  if (kind === "p" && idsLike(store, "person", given).length > 0) return person(store, given);
  if (kind === "j" && idsLike(store, "judgement", given).length > 0)
    return { kind: "judgement", id: findId(store, "judgement", given).id };
  if (kind === "d" && idsLike(store, "document", given).length > 0)
    return referToDocument(reportOf(store, findId(store, "document", given).id));
  const named = store.sql<{ id: string }>("select id from document where name = ?").all(given);
  if (named.length === 1) return referToDocument(reportOf(store, named[0]!.id));
  if (named.length > 1)
    throw ambiguous(
      "document",
      given,
      named.map(({ id }) => id),
    );
  throw new ChanceryError(
    "record/unknown-id",
    `${given}: no meeting, person, statement or judgement has that id, and no document that id or name`,
    { id: given },
  );
}

function reportOf(store: RecordStore, document: string): ToldReport {
  const report = latestReport(store, document);
  if (!report)
    throw new ChanceryError("record/unknown-id", `${document}: nothing was read of that document`, { id: document });
  return report;
}

function statement(store: RecordStore, given: string, revision: string, number: number, as: StatementAs): Reference {
  const { key } = findId(store, "revision", revision);
  const told = reportOfRevision(store, key);
  const found = told.statements.find((each) => each.number === number);
  if (!found)
    throw new ChanceryError("record/unknown-id", `${given}: that revision has ${told.statements.length} statements`, {
      id: given,
    });
  const reference = as === "value" ? referToValue(told, found) : referToSubject(told, found.subject);
  if (!reference)
    throw new ChanceryError("request/invalid", `${given}: ${found.subject} is nothing that can be judged`, {
      id: given,
    });
  return reference;
}

/** A meeting bears the id of the account that came first. */
function meetingOrAccount(store: RecordStore, given: string): Reference {
  const { id } = findId(store, "account", given);
  const of = accountNamed(store, id);
  const isMeeting = store.sql("select 1 from meeting where id = ?").get(id) !== undefined;
  return isMeeting ? referToMeeting(id, of) : of;
}

function accountNamed(store: RecordStore, id: string): AccountReference {
  const { document, number } = store
    .sql<{ document: string; number: number }>(
      `select d.id as document, a.number from account a join revision r on r.key = a.revision join document d on d.key = r.document
        where a.id = ?`,
    )
    .get(id)!;
  const report = reportOf(store, document);
  return referToAccount(report, report.accounts.find(({ subject }) => subject === `meeting.${number}`)!);
}

/** By the first report that writes the name as most do: a bare surname may be found to be another's. */
function person(store: RecordStore, given: string): Reference {
  const { key, id } = findId(store, "person", given);
  const { document, account, number } = store
    .sql<{ document: string; account: number; number: number }>(
      `select d.id as document, a.number as account, p.number from participant p
         join person on person.key = p.person join account a on a.key = p.account
         join revision r on r.key = a.revision join document d on d.key = r.document
        where p.person = ? order by p.name <> person.name, p.account, p.number limit 1`,
    )
    .get(key)!;
  const report = reportOf(store, document);
  const of = report.accounts.find(({ subject }) => subject === `meeting.${account}`)!;
  return referToPerson(id, referToMention(report, of, number));
}

/** What each report says of a meeting. */
export function accountsOfMeeting(store: RecordStore, id: string): AccountReference[] {
  return store
    .sql<{ id: string }>("select a.id from account a join meeting m on m.key = a.meeting where m.id = ? order by a.key")
    .all(id)
    .map((account) => accountNamed(store, account.id));
}
