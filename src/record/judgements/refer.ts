/** What there is in a report now → the terms in which a judgement names it, which outlast the file. */
import type { Account } from "../identity/account.ts";
import type {
  AccountReference,
  DocumentReference,
  MeetingReference,
  MentionReference,
  PersonReference,
  ValueReference,
  Words,
} from "./judgement.ts";
import { type ToldReport, type ToldStatement, wordsOf } from "./told-report.ts";

export function referToDocument({ document }: ToldReport): DocumentReference {
  return { kind: "document", id: document.id, name: document.name };
}

export function referToAccount(report: ToldReport, { id, subject, parties }: Account): AccountReference {
  const { document } = report;
  const words = wordsOf(report, subject, "kind") ?? anyWords(report, subject);
  return { kind: "account", id, document: document.id, name: document.name, sides: [...parties], words };
}

/** `number`: of the participant, from 1. */
export function referToMention(report: ToldReport, account: Account, number: number): MentionReference {
  const { name, country } = account.participants.find((person) => person.number === number)!;
  const subject = `${account.subject}.person.${number}`;
  const words = wordsOf(report, subject, "name") ?? anyWords(report, subject);
  return { kind: "mention", of: referToAccount(report, account), name, side: country, words };
}

export function referToMeeting(id: string, of: AccountReference): MeetingReference {
  return { kind: "meeting", id, of };
}

export function referToPerson(id: string, of: MentionReference): PersonReference {
  return { kind: "person", id, of };
}

/** None where the statement is about something that nobody judges: a quotation, a paper. */
export function referToValue(
  report: ToldReport,
  { subject, property, value, words }: ToldStatement,
): ValueReference | null {
  const [first] = words;
  const of = referToSubject(report, subject);
  return of && first ? { kind: "value", of, property, value, words: first } : null;
}

/** `document`, `meeting.1`, `meeting.1.person.2`. */
export function referToSubject(
  report: ToldReport,
  subject: string,
): DocumentReference | AccountReference | MentionReference | null {
  if (subject === "document") return referToDocument(report);
  const [, meeting, number] = /^(meeting\.\d+)(?:\.person\.(\d+))?$/u.exec(subject) ?? [];
  const account = report.accounts.find((each) => each.subject === meeting);
  if (!account) return null;
  return number === undefined ? referToAccount(report, account) : referToMention(report, account, Number(number));
}

/** Every statement has words. */
function anyWords({ statements }: ToldReport, subject: string): Words {
  return statements.find((each) => each.subject === subject && each.words.length > 0)!.words[0]!;
}
