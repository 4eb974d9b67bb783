/**
 * What a judgement is about → what there is of it in a report now. The same words come first: a better reader may name other sides, or
 * count an account before this one, which changes ids. What is not found is gone, and the judgement waits until it comes back.
 */
import type { Account } from "../identity/account.ts";
import type { AccountReference, MentionReference, ValueReference, Words } from "./judgement.ts";
import { type ToldReport, type ToldStatement, wordsOf } from "./told-report.ts";

export interface FoundMention {
  readonly account: Account;
  /** Of the participant in the account, from 1. */
  readonly number: number;
}

export function findAccount({ id, sides, words }: AccountReference, report: ToldReport): Account | null {
  const there = report.accounts.filter(({ subject }) => {
    const own = wordsOf(report, subject, "kind");
    return own !== null && sameWords(own, words);
  });
  const known = report.accounts.find((account) => account.id === id);
  if (known && (there.length === 0 || there.includes(known))) return known;
  const alike = there.filter(({ parties }) => inCommon(parties, sides) >= Math.min(2, sides.length));
  return alike.length === 1 ? alike[0]! : null;
}

export function findMention({ of, name, side, words }: MentionReference, report: ToldReport): FoundMention | null {
  const account = findAccount(of, report);
  if (!account) return null;
  const fits = (check: (person: Account["participants"][number], number: number) => boolean): FoundMention | null => {
    const index = account.participants.findIndex((person, at) => check(person, at + 1));
    return index === -1 ? null : { account, number: index + 1 };
  };
  return (
    fits((person) => person.name === name && person.country === side) ??
    fits((person) => person.name === name) ??
    fits((_, number) => {
      const own = wordsOf(report, `${account.subject}.person.${number}`, "name");
      return own !== null && sameWords(own, words);
    })
  );
}

/** The subject that a value is of. */
export function findSubject({ of }: ValueReference, report: ToldReport): string | null {
  if (of.kind === "document") return "document";
  if (of.kind === "account") return findAccount(of, report)?.subject ?? null;
  const mention = findMention(of, report);
  return mention && `${mention.account.subject}.person.${mention.number}`;
}

/** The very value; of a property that has one value at a time also another, by the same words. */
export function findValue(reference: ValueReference, report: ToldReport): ToldStatement | null {
  const subject = findSubject(reference, report);
  const { property, value, words } = reference;
  const of = report.statements.filter((each) => each.subject === subject && each.property === property);
  return (
    of.find((each) => each.value === value) ??
    of.find((each) => each.words.some((own) => sameWords(own, words))) ??
    null
  );
}

/** In one text at one place, be it longer or shorter; in another text of the document word for word. */
function sameWords(a: Words, b: Words): boolean {
  if (a.field !== b.field) return false;
  return a.revision === b.revision ? a.start < b.end && b.start < a.end : a.quote === b.quote;
}

function inCommon(ours: readonly string[], theirs: readonly string[]): number {
  return ours.filter((side) => theirs.includes(side)).length;
}
