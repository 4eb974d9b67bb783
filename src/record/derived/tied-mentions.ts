/** What people judged of mentions, that two are one person or are not, where the mentions stand now. */
import type { Mention } from "../identity/people/mention.ts";
import { mapTies, NO_TIES, type Ties } from "../identity/ties.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { StoredMention } from "./stored-mentions.ts";

interface TiedEnd {
  readonly profile: number;
  readonly person: number | null;
}

export class TiedMentions {
  readonly #store: RecordStore;
  readonly #ties: Ties<string>;
  #ends: readonly (readonly TiedEnd[])[] | undefined;

  /** `ties` are of mentions, by the ids of their accounts and their numbers: "m1a2b3c4d5e6f 2". */
  constructor(store: RecordStore, ties: Ties<string>) {
    this.#store = store;
    this.#ties = ties;
  }

  /** Of some mentions, those judgements of which both are among them. */
  among(mentions: readonly StoredMention[]): Ties<Mention> {
    if (this.#ties.same.length + this.#ties.different.length === 0) return NO_TIES;
    const byName = new Map(mentions.map((mention) => [`${mention.accountId} ${mention.number}`, mention]));
    return mapTies(this.#ties, (name) => byName.get(name));
  }

  /** Keys of profiles of which anything was judged. */
  profiles(): ReadonlySet<number> {
    return new Set(this.#found().flatMap((ends) => ends.map(({ profile }) => profile)));
  }

  /** Keys of profiles that judgements bind to these profiles or people, and that are not among them. */
  boundTo(profiles: ReadonlySet<number>, people: ReadonlySet<number>): number[] {
    const bound = new Set<number>();
    for (const ends of this.#found())
      if (ends.some(({ profile, person }) => profiles.has(profile) || (person !== null && people.has(person))))
        for (const { profile } of ends) bound.add(profile);
    return [...bound].filter((key) => !profiles.has(key));
  }

  /** Of each judgement those of its two mentions that are there. */
  #found(): readonly (readonly TiedEnd[])[] {
    const query = this.#store.sql<TiedEnd>(
      "select p.profile, p.person from account a join participant p on p.account = a.key where a.id = ? and p.number = ?",
    );
    this.#ends ??= [...this.#ties.same, ...this.#ties.different].map(({ a, b }) =>
      [a, b].flatMap((name) => {
        const [account = "", number = ""] = name.split(" ");
        return query.get(account, Number(number)) ?? [];
      }),
    );
    return this.#ends;
  }
}
