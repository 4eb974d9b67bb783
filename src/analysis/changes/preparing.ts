/** Passages of a history prepared for comparing, each account once, when it is first asked for. */
import type { AccountTold, History } from "../history.ts";
import { type Prepared, prepare } from "../likeness/likeness.ts";
import { substanceOf } from "./voices.ts";

/** Knows the name of the document that it stands in. */
export interface PreparedOf extends Prepared {
  readonly document: string;
}

export interface Preparing {
  /** What was said, as an account tells it. */
  substance(account: AccountTold): readonly PreparedOf[];
}

export function preparing({ sides, meetings, undated }: History): Preparing {
  const names = [...meetings, ...undated].flatMap(({ meeting }) => meeting.participants.map(({ name }) => name));
  const known = new Map<string, readonly PreparedOf[]>();
  return {
    substance(account) {
      let prepared = known.get(account.id);
      if (!prepared) {
        prepared = prepare(substanceOf(account), sides, names).map((one) => ({ ...one, document: account.name }));
        known.set(account.id, prepared);
      }
      return prepared;
    },
  };
}
