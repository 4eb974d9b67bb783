/** What was judged already, and need not be asked again. */

import { Bonds } from "../identity/bonds.ts";
import type { Ties } from "../identity/ties.ts";
import { standingJudgements } from "../judgements/judgement-log.ts";
import { type JudgedTies, tiesOf } from "../judgements/ties-of.ts";
import type { RecordStore } from "../store/record-store.ts";

export class Settled {
  readonly #meetings: PairsOfThings;
  readonly #people: PairsOfThings;

  constructor(store: RecordStore) {
    const ties: JudgedTies = tiesOf(store, standingJudgements(store));
    const meeting = store.sql<{ key: number | null }>("select meeting as key from account where id = ?");
    const person = store.sql<{ key: number | null }>(
      "select p.person as key from participant p join account a on a.key = p.account where a.id = ? and p.number = ?",
    );
    this.#meetings = new PairsOfThings(ties.accounts, (id) => meeting.get(id)?.key ?? null);
    this.#people = new PairsOfThings(ties.mentions, (key) => {
      const [account, number] = key.split(" ");
      return person.get(account!, Number(number))?.key ?? null;
    });
  }

  /** Ids of two accounts of one meeting, or keys of two meetings. */
  meetings(a: string | number, b: string | number): boolean {
    return this.#meetings.has(a, b);
  }

  /** Keys of two mentions (`mentionKey`) of one person, or keys of two people. */
  people(a: string | number, b: string | number): boolean {
    return this.#people.has(a, b);
  }
}

/** Judged pairs as they are, and as what they are taken for by now. */
class PairsOfThings {
  readonly #pairs = new Set<string>();
  readonly #same: { readonly places: ReadonlyMap<string, number>; readonly bonds: Bonds };

  constructor({ same, different }: Ties<string>, wholeOf: (thing: string) => number | null) {
    const places = new Map([...same, ...different].flatMap(({ a, b }) => [a, b]).map((thing) => [thing, 0]));
    for (const [index, thing] of [...places.keys()].entries()) places.set(thing, index);
    const numbered = same.map(({ a, b, because }) => ({ a: places.get(a)!, b: places.get(b)!, because }));
    this.#same = { places, bonds: new Bonds(places.size, { same: numbered, different: [] }) };
    for (const { a, b } of [...same, ...different]) {
      this.#pairs.add(keyOf(a, b));
      const [one, other] = [wholeOf(a), wholeOf(b)];
      if (one !== null && other !== null && one !== other) this.#pairs.add(keyOf(one, other));
    }
  }

  has(a: string | number, b: string | number): boolean {
    if (this.#pairs.has(keyOf(a, b))) return true;
    const { places, bonds } = this.#same;
    const [one, other] = [places.get(String(a)), places.get(String(b))];
    return one !== undefined && other !== undefined && bonds.rootOf(one) === bonds.rootOf(other);
  }
}

function keyOf(a: string | number, b: string | number): string {
  return [a, b]
    .map((each) => `${typeof each} ${each}`)
    .sort()
    .join("\n");
}
