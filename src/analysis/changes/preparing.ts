/** Passages of a history prepared for comparing, each account once, when it is first asked for; kept as long as the history is. */
import type { AccountTold, History, Passage } from "../history.ts";
import { type Prepared, Preparer } from "../likeness/likeness.ts";
import { comparedOf } from "./voices.ts";

export interface Preparing {
  passage(passage: Passage): Prepared;
  /** What is compared of an account. */
  compared(account: AccountTold): readonly Prepared[];
}

const kept = new WeakMap<History, Preparing>();

export function preparing(history: History): Preparing {
  let known = kept.get(history);
  if (!known) kept.set(history, (known = preparingOf(history)));
  return known;
}

function preparingOf({ sides, meetings, undated }: History): Preparing {
  const preparer = new Preparer(sides, personsAt([...meetings, ...undated]));
  const known = new Map<string, readonly Prepared[]>();
  return {
    passage: (passage) => preparer.prepare(passage),
    compared(account) {
      let prepared = known.get(account.id);
      if (!prepared) {
        prepared = comparedOf(account).map((passage) => preparer.prepare(passage, account.name));
        known.set(account.id, prepared);
      }
      return prepared;
    },
  };
}

/** Those who took part, and those who are told to have said something. */
function* personsAt(meetings: History["meetings"]): Iterable<string> {
  for (const { meeting, accounts } of meetings) {
    for (const { name } of meeting.participants) yield name;
    for (const { passages } of accounts) for (const { speaker } of passages) if (speaker !== null) yield speaker;
  }
}
