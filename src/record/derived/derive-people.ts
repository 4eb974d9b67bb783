/** Participants of all accounts → people, with their writings, and why these are taken for one. */
import { nameKey, spellingKey } from "../../extraction/register/name-key.ts";
import { formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Judged } from "../identity/judged.ts";
import { concludePerson } from "../identity/people/conclude-person.ts";
import { linkPeople } from "../identity/people/link-people.ts";
import type { Mention } from "../identity/people/mention.ts";
import { mapTies, type Ties } from "../identity/ties.ts";
import { contentId } from "../ids.ts";
import { mentionKey, tiesOf } from "../judgements/ties-of.ts";
import type { RecordStore } from "../store/record-store.ts";

interface Row {
  readonly account: number;
  readonly accountId: string;
  readonly number: number;
  readonly name: string;
  readonly country: string | null;
  readonly countrySaid: number;
  readonly rank: Rank;
  readonly office: string | null;
  readonly officeSaid: number;
  readonly revision: number;
  readonly status: string;
  readonly date: string | null;
  readonly published: string | null;
  /** Whom it was taken for the last time. */
  readonly person: number | null;
  /** JSON; of the account. */
  readonly judged: string | null;
}

interface StoredMention extends Mention {
  readonly accountId: string;
  readonly number: number;
  readonly person: number | null;
}

/** All people anew: one report may tell that two are one. */
export function derivePeople(store: RecordStore): void {
  for (const table of ["person", "person_name", "person_word", "person_link"]) store.sql(`delete from ${table}`).run();
  const all = mentionsOf(store);
  const people = linkPeople(all, tiesOfMentions(store, all)).map(({ mentions, links }) => ({
    mentions: (mentions as readonly StoredMention[]).toSorted((a, b) => a.account - b.account || a.number - b.number),
    links,
  }));
  people.sort(({ mentions: [a] }, { mentions: [b] }) => a!.account - b!.account || a!.number - b!.number);
  const taken = new Set<string>();
  for (const { mentions, links } of people) {
    const person = concludePerson(mentions);
    const key = store
      .sql(
        `insert into person (id, name, country, rank, office, first, last, meetings, reports) values (?, ?, ?, ?, ?, ?, ?, 0, ?)`,
      )
      .run(
        ...[idOf(mentions[0]!, taken), person.name, person.country, person.rank, person.office],
        ...[inEdtf(person.first), inEdtf(person.last), person.reports],
      );
    for (const [name, reports] of person.names)
      store.sql("insert into person_name (person, name, reports) values (?, ?, ?)").run(key, name, reports);
    for (const word of new Set(person.names.flatMap(([name]) => nameKey(name).words.map(spellingKey))))
      store.sql("insert into person_word (word, person) values (?, ?)").run(word, key);
    for (const [index, { a, b, score, because }] of links.entries())
      store
        .sql("insert into person_link (person, number, a, b, score, because) values (?, ?, ?, ?, ?, ?)")
        .run(key, index + 1, a, b, score, JSON.stringify(because));
    for (const { account, number, person: before } of mentions)
      if (before !== key)
        store.sql("update participant set person = ? where account = ? and number = ?").run(key, account, number);
  }
}

function tiesOfMentions(store: RecordStore, mentions: readonly StoredMention[]): Ties<Mention> {
  const { mentions: ties } = tiesOf(store);
  if (ties.same.length + ties.different.length === 0) return { same: [], different: [] };
  const byKey = new Map(mentions.map((mention) => [mentionKey(mention.accountId, mention.number), mention]));
  return mapTies(ties, (key) => byKey.get(key));
}

/** Of the mention that came first, so it stays when more come. */
function idOf({ accountId, name, country }: StoredMention, taken: Set<string>): string {
  for (let nth = 1; ; nth++) {
    const id = contentId("p", accountId, name, country, nth);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function mentionsOf(store: RecordStore): StoredMention[] {
  const rows = store
    .sql<Row>(
      `select p.account, a.id as accountId, p.number, p.name, p.country, p.countrySaid, p.rank, p.office, p.officeSaid,
              a.revision, a.status, a.date, r.published, p.person, a.judged
         from participant p join account a on a.key = p.account join report r on r.revision = a.revision
        order by p.account, p.number`,
    )
    .all();
  return rows.map(({ revision, status, date, published, countrySaid, officeSaid, judged, ...row }) => ({
    ...row,
    countrySaid: countrySaid === 1,
    officeSaid: officeSaid === 1,
    day: (status === "held" ? dayOf(date) : null) ?? dayOf(published),
    document: revision,
    ...(judged === null ? {} : { judged: judgedOf(judged, row.number) }),
  }));
}

function judgedOf(json: string, participant: number): Judged[] {
  return (JSON.parse(json) as Judged[]).filter((judged) => judged.participant === participant);
}

function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && dayIn(value);
}

export function inEdtf(day: number | null): string | null {
  return day === null ? null : formatEdtf(dateOfDay(day));
}
