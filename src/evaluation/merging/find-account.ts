/** Which account of a report a reference means: that which is most like it. */
import type { Account } from "../../record/identity/account.ts";
import type { AccountReference } from "./judged-pairs.ts";

/** Less agreement than that of the sides, or of the people, is no agreement. */
const ENOUGH = 2;

/** So many characters from the words meant, others may be of the same account. */
const NEAR = 250;

/** An account with the places in the text of the words that tell of it; none where only the headline does. */
export interface Told extends Account {
  readonly at: readonly number[];
}

/**
 * `accounts`: those of the report, in its order. `null` where none of them is like it, or tells of it in the words meant: what is no longer
 * taken for a meeting of the report is not another one of the same people.
 */
export function findAccount<A extends Told>(reference: AccountReference, accounts: readonly A[]): A | null {
  let [best, most]: [A | null, number] = [null, ENOUGH];
  for (const [index, account] of accounts.entries()) {
    if (!isNear(reference, account)) continue;
    const likeness =
      2 * shared(reference.parties, account.parties) +
      2 *
        shared(
          reference.people.map(lastWord),
          account.participants.map(({ name }) => lastWord(name)),
        ) +
      (reference.date === account.date ? 1 : 0) +
      (reference.kind === account.kind ? 0.5 : 0) +
      (reference.nth === index + 1 ? 0.25 : 0) +
      (reference.at !== undefined && account.at.includes(reference.at) ? 1 : 0);
    if (likeness > most) [best, most] = [account, likeness];
  }
  return best;
}

function isNear({ at }: AccountReference, account: Told): boolean {
  return at === undefined || account.at.length === 0 || account.at.some((start) => Math.abs(start - at) <= NEAR);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** Of all that either has the part that both have, 0 to 1. */
function shared(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((one) => b.includes(one)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : both / all;
}
