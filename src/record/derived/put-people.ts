/** People as rows: what they are called, by which words they are found, and why their writings are taken for one person's. */
import { nameKey, spellingKey } from "../../extraction/register/name-key.ts";
import { concludePerson } from "../identity/people/conclude-person.ts";
import type { PersonLink } from "../identity/people/group.ts";
import { JUDGED } from "../identity/ties.ts";
import { contentId } from "../ids.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { inEdtf } from "./days.ts";
import { mentionKey } from "./keys.ts";
import type { StoredMention } from "./stored-mentions.ts";

export interface PersonAnew {
  readonly mentions: readonly StoredMention[];
  readonly links: readonly PersonLink[];
  /** People who stay in this one, with what was not linked anew: the reasons for it stay. */
  readonly stay: readonly number[];
}

interface LinkRow {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: string;
  readonly bare: number | null;
}

/** `before`: all people whose mentions went to these; `relinked`: profiles that were linked anew. */
export function putPeople(
  store: RecordStore,
  people: readonly PersonAnew[],
  { before, relinked }: { readonly before: ReadonlySet<number>; readonly relinked: ReadonlySet<number> },
  changes: Changes,
): void {
  const links = linksOf(store, before);
  const gone = new Set(before);
  const anew: { key: number; mentions: readonly StoredMention[]; links: readonly LinkRow[] }[] = [];
  for (const { mentions: given, links: found, stay } of people) {
    const mentions = given.toSorted((a, b) => a.account - b.account || a.number - b.number);
    const key = mentionKey(mentions[0]!.account, mentions[0]!.number);
    // What people judged of somebody who is put anew was looked at anew.
    const kept = stay.flatMap((person) => links.get(person)!);
    const reasons = [
      ...found.map(rowOf),
      ...kept.filter(({ score, bare }) => (bare === null ? score < JUDGED : !relinked.has(bare))),
    ].sort(bySureness);
    if (isSame(store, key, mentions, reasons, links.get(key), changes)) gone.delete(key);
    else anew.push({ key, mentions, links: reasons });
  }
  const were = withdrawPeople(store, gone);
  const settle = store.sql("update participant set person = ? where account = ? and number = ?");
  for (const { key, mentions, links: reasons } of anew) {
    const { id, country } = putPerson(store, key, mentions);
    const was = were.get(key);
    putLinks(store, key, reasons);
    changes.counted.add(key);
    for (const { account, number, person, countrySaid } of mentions) {
      if (person !== key) settle.run(key, account, number);
      else if (was?.id === id && (countrySaid || was.country === country)) continue;
      changes.accounts.add(account);
    }
  }
  for (const key of [...gone, ...anew.map(({ key }) => key)]) changes.offices.add(key);
}

/** Nothing came to the person and nothing went, and the reasons are the same. */
function isSame(
  store: RecordStore,
  key: number,
  mentions: readonly StoredMention[],
  reasons: readonly LinkRow[],
  before: readonly LinkRow[] | undefined,
  { profiles }: Changes,
): boolean {
  if (!before || mentions.some(({ person, profile }) => person !== key || profiles.has(profile))) return false;
  const { count } = store
    .sql<{ count: number }>("select count(*) as count from participant where person = ?")
    .get(key)!;
  return count === mentions.length && JSON.stringify(before) === JSON.stringify(reasons);
}

/** Of people as they were: why their writings were taken for theirs, the surest first. */
function linksOf(store: RecordStore, people: ReadonlySet<number>): ReadonlyMap<number, readonly LinkRow[]> {
  const links = new Map<number, LinkRow[]>();
  for (const { key } of store
    .sql<{ key: number }>("select key from person where key in (select value from json_each(?))")
    .all(JSON.stringify([...people])))
    links.set(key, []);
  for (const { person, ...link } of store
    .sql<LinkRow & { person: number }>(
      "select person, a, b, score, because, bare from person_link where person in (select value from json_each(?))",
    )
    .all(JSON.stringify([...people])))
    links.get(person)!.push(link);
  for (const of of links.values()) of.sort(bySureness);
  return links;
}

/** What meetings tell of somebody. */
interface Known {
  readonly id: string;
  readonly country: string | null;
}

/** What was known of them, by key. */
function withdrawPeople(store: RecordStore, people: ReadonlySet<number>): ReadonlyMap<number, Known> {
  const were = new Map<number, Known>();
  for (const key of people) {
    const known = store.sql<Known>("select id, country from person where key = ?").get(key);
    if (!known) continue;
    were.set(key, known);
    const names = store.sql<{ name: string }>("select name from person_name where person = ?").all(key);
    const drop = store.sql("delete from person_word where word = ? and person = ?");
    for (const word of wordsOf(names.map(({ name }) => name))) drop.run(word, key);
    for (const table of ["person_name", "person_link", "person_account"])
      store.sql(`delete from ${table} where person = ?`).run(key);
    store.sql("delete from person where key = ?").run(key);
  }
  return were;
}

function putPerson(store: RecordStore, key: number, mentions: readonly StoredMention[]): Known {
  const person = concludePerson(mentions);
  const id = idOf(store, mentions[0]!);
  store
    .sql(
      `insert into person (key, id, name, country, rank, office, first, last, meetings, reports, out) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
    )
    .run(
      ...[key, id, person.name, person.country, person.rank, person.office],
      ...[inEdtf(person.first), inEdtf(person.last), person.reports],
      mentions.reduce((least, { out }) => Math.min(least, out), Number.POSITIVE_INFINITY),
    );
  const putAccount = store.sql(
    "insert or ignore into person_account (person, out, account, revision) values (?, ?, ?, ?)",
  );
  for (const { out, account, document } of mentions) putAccount.run(key, out, account, document);
  for (const [name, reports] of person.names)
    store.sql("insert into person_name (person, name, reports) values (?, ?, ?)").run(key, name, reports);
  for (const word of wordsOf(person.names.map(([name]) => name)))
    store.sql("insert into person_word (word, person) values (?, ?)").run(word, key);
  return { id, country: person.country };
}

/** By which somebody with these writings is found. */
function wordsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => nameKey(name).words.map(spellingKey)));
}

/** Of the mention that came first, so it stays when more come. One account may name two people alike. */
function idOf(store: RecordStore, { account, accountId, number, name, country }: StoredMention): string {
  const { earlier } = store
    .sql<{ earlier: number }>(
      "select count(*) as earlier from participant where account = ? and number < ? and name = ? and country is ?",
    )
    .get(account, number, name, country)!;
  return contentId("p", accountId, name, country, earlier + 1);
}

function rowOf({ a, b, score, because, bare }: PersonLink): LinkRow {
  const profile = bare ? (bare as StoredMention).profile : null;
  return { a, b, score, because: JSON.stringify(because), bare: profile };
}

function bySureness(x: LinkRow, y: LinkRow): number {
  const text = ({ a, b, because, bare }: LinkRow) => `${a}\n${b}\n${because}\n${bare}`;
  return y.score - x.score || (text(x) < text(y) ? -1 : 1);
}

function putLinks(store: RecordStore, person: number, links: readonly LinkRow[]): void {
  const put = store.sql(
    "insert into person_link (person, number, a, b, score, because, bare) values (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const [index, { a, b, score, because, bare }] of links.entries())
    put.run(person, index + 1, a, b, score, because, bare);
}
