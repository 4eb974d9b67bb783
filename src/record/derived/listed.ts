/**
 * Entries of lists of people that somebody imported: which writings each gives, and which profiles bear one of them. Two profiles of one
 * entry are likely one person, however their names sound; what a list has as two people hardly is one.
 */
import { nameKey } from "../../extraction/register/name-key.ts";
import type { Listed } from "../identity/people/mention.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";

/** Takes the present state of an entry in the place of what was there of it. Anything but an entry is let be. */
export function projectListed(store: RecordStore, document: number, through: number, changes: Changes): void {
  const entry = store
    .sql<{ gone: number }>(
      "select row.gone from imported_row row join imported i on i.key = row.source where row.document = ? and i.kind = 'list'",
    )
    .get(document);
  if (!entry) return;
  withdrawListed(store, document, changes);
  if (entry.gone === 1) return;
  const rows = store
    .sql<{ property: string; value: string }>(
      `select s.property, s.value from statement s where s.property in ('name', 'country') and s.revision =
         (select key from revision where document = ? and key <= ? order by number desc limit 1)`,
    )
    .all(document, through);
  const keys = new Set(rows.flatMap(({ property, value }) => (property === "name" ? (listedKey(value) ?? []) : [])));
  for (const key of keys) store.sql("insert into listed_name (name, entry) values (?, ?)").run(key, document);
  if (keys.size > 0) for (const { key, id } of fullProfiles(store)) if (keys.has(id.key)) bind(store, key, id, changes);
}

/** Of a profile that is new: with the entries that give its name. */
export function bindProfile(store: RecordStore, profile: number, id: string): void {
  if (!isAnyListed(store)) return;
  const own = profileOf(id);
  if (own) bind(store, profile, own, null);
}

export function unbindProfile(store: RecordStore, profile: number): void {
  store.sql("delete from profile_listed where profile = ?").run(profile);
}

/** By profile, the entries that give its name. */
export function listedOf(store: RecordStore, profiles: Iterable<number>): ReadonlyMap<number, readonly Listed[]> {
  const found = new Map<number, Listed[]>();
  if (!isAnyListed(store)) return found;
  const rows = store
    .sql<Listed & { profile: number }>(
      `select l.profile, l.entry, i.name as list from profile_listed l join imported_row row on row.document = l.entry
         join imported i on i.key = row.source where l.profile in (select value from json_each(?)) order by l.entry`,
    )
    .all(JSON.stringify([...profiles]));
  for (const { profile, entry, list } of rows) found.set(profile, [...(found.get(profile) ?? []), { entry, list }]);
  return found;
}

/** Others that bear a name of an entry of these, by the keys of these. */
export function sharingEntries(
  store: RecordStore,
  profiles: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (!isAnyListed(store)) return found;
  for (const { profile, other } of store
    .sql<{ profile: number; other: number }>(
      `select distinct a.profile, b.profile as other from profile_listed a join profile_listed b on b.entry = a.entry
        where a.profile in (select value from json_each(?)) and b.profile <> a.profile`,
    )
    .all(JSON.stringify(profiles)))
    found.set(profile, [...(found.get(profile) ?? []), other]);
  return found;
}

function isAnyListed(store: RecordStore): boolean {
  return store.sql("select 1 from listed_name limit 1").get() !== undefined;
}

function withdrawListed(store: RecordStore, entry: number, changes: Changes): void {
  for (const { profile } of store
    .sql<{ profile: number }>("select profile from profile_listed where entry = ?")
    .all(entry))
    changes.profiles.add(profile);
  store.sql("delete from profile_listed where entry = ?").run(entry);
  store.sql("delete from listed_name where entry = ?").run(entry);
}

interface Bearer {
  readonly key: string;
  readonly country: string | null;
}

function bind(store: RecordStore, profile: number, { key, country }: Bearer, changes: Changes | null): void {
  const entries = store
    .sql<{ entry: number }>(
      `select l.entry from listed_name l where l.name = ? and (? is null or not exists (
           select 1 from statement s where s.property = 'country' and s.revision = (
             select key from revision where document = l.entry order by number desc limit 1))
         or ? in (select s.value from statement s where s.property = 'country' and s.revision = (
             select key from revision where document = l.entry order by number desc limit 1)))`,
    )
    .all(key, country, country);
  for (const { entry } of entries)
    store.sql("insert or ignore into profile_listed (profile, entry) values (?, ?)").run(profile, entry);
  if (entries.length > 0) changes?.profiles.add(profile);
}

function* fullProfiles(store: RecordStore): Generator<{ readonly key: number; readonly id: Bearer }> {
  for (const { key, id } of store
    .sql<{ key: number; id: string }>(`select key, id from profile where "full" = 1`)
    .all()) {
    const bearer = profileOf(id);
    if (bearer) yield { key, id: bearer };
  }
}

/** The name stands before the first line break of a profile's id, and the country behind it. */
function profileOf(id: string): Bearer | null {
  const [name = "", country = ""] = id.split("\n");
  const key = listedKey(name);
  return key === null ? null : { key, country: country === "" ? null : country };
}

/** A name in plain letters, whatever the order of its words; `null` for one of a single word, which many people bear. */
function listedKey(name: string): string | null {
  const { words, initials } = nameKey(name);
  return words.length < 2 ? null : [...words.toSorted(), ...initials.toSorted()].join(" ");
}
